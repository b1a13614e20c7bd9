import { useEffect, useId, useRef } from 'preact/hooks';
import { useWording } from './wording';

export interface CopyTroubleProps {
  /** What went wrong, when it is not that the browser refused. */
  readonly words: string;
  /** The text that could not be put on the clipboard, to be copied by hand; `null` when there is none. */
  readonly text: string | null;
}

/** Says why a copy failed and, where the browser refused it, hands the text over right here. */
export function CopyTrouble({ words, text }: CopyTroubleProps) {
  const { say } = useWording();
  const field = useRef<HTMLTextAreaElement>(null);
  const wordsId = useId();
  useEffect(() => {
    field.current?.focus();
    field.current?.select();
    // The browser goes to the end of what it selects.
    field.current?.scrollTo(0, 0);
  }, [text]);
  return (
    <div class="copy-trouble">
      <p id={wordsId}>{text === null ? words : say('copy_refused')}</p>
      {text !== null && (
        <textarea
          ref={field}
          readOnly
          rows={5}
          dir="auto"
          value={text}
          aria-label={say('copy_refused_text')}
          aria-describedby={wordsId}
        />
      )}
    </div>
  );
}
