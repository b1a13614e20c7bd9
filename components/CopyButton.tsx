import { useEffect, useRef, useState } from 'preact/hooks';
import { CopyRefused } from '../core/render/copy-refused';
import type { CopyFormat } from '../core/render/copy-settings';
import { troubleText } from '../core/trouble';
import type { Wording } from '../core/wording';
import { CopyMenu, type MoreCopies } from './CopyMenu';
import { CopyTrouble } from './CopyTrouble';
import { ChevronIcon } from './icons';
import { useCloseOutside } from './use-close-outside';
import { useWording } from './wording';

/** How long "Copied" stands on the button, in milliseconds. */
const CONFIRMATION_MILLISECONDS = 2400;

export interface CopyButtonProps {
  /** Copies in the given format, or in the reader's own. Rejects with `CopyRefused`, or in plain words. */
  readonly onCopy: (format?: CopyFormat) => Promise<void>;
  /** What is offered beside it; nothing when absent. */
  readonly more?: MoreCopies;
}

type Outcome = 'none' | 'copied' | 'saved' | { readonly trouble: string; readonly text: string | null };

/** The one primary action: copy, or copy in another format, save or print; says in place whether it worked. */
export function CopyButton({ onCopy, more }: CopyButtonProps) {
  const wording = useWording();
  const { say } = wording;
  const [outcome, setOutcome] = useState<Outcome>('none');
  const [open, setOpen] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (outcome !== 'copied' && outcome !== 'saved') return undefined;
    const timer = setTimeout(() => setOutcome('none'), CONFIRMATION_MILLISECONDS);
    return () => clearTimeout(timer);
  }, [outcome]);
  const trouble = typeof outcome === 'object' ? outcome : null;
  const close = () => {
    setOpen(false);
    if (trouble !== null) setOutcome('none');
  };
  useCloseOutside(box, open || trouble !== null, close);

  const follow = (work: Promise<void>, done: 'copied' | 'saved') => {
    // The choice that was pressed is hidden now; the focus stays with the button they belong to.
    if (open) box.current?.querySelector('button')?.focus();
    close();
    work.then(
      () => setOutcome(done),
      (error: unknown) => setOutcome(troubleOf(error, wording)),
    );
  };
  const print = () => {
    close();
    more?.onPrint();
  };
  const said = outcome === 'copied' ? say('copy_copied') : outcome === 'saved' ? say('copy_saved') : '';
  return (
    <div class="copy" ref={box}>
      <button type="button" class="primary copy-button" onClick={() => follow(onCopy(), 'copied')}>
        {said || say('copy_copy')}
      </button>
      {more !== undefined && (
        <>
          <button
            type="button"
            class="primary copy-more"
            aria-expanded={open}
            aria-label={say('copy_choices')}
            onClick={() => setOpen(!open)}
          >
            <ChevronIcon />
          </button>
          {open && <CopyMenu onCopy={onCopy} more={{ ...more, onPrint: print }} onDone={follow} />}
        </>
      )}
      <span class="visually-hidden" role="status">
        {said}
      </span>
      <div role="alert">{trouble !== null && <CopyTrouble words={trouble.trouble} text={trouble.text} />}</div>
    </div>
  );
}

/** Words for a refusal are the component's; every other error brings its own. */
function troubleOf(error: unknown, wording: Wording): Outcome {
  if (error instanceof CopyRefused) return { trouble: '', text: error.text };
  return { trouble: troubleText(error, wording), text: null };
}
