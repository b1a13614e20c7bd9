import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { COPY_FORMATS, type CopyFormat } from '../core/settings';
import { troubleText } from '../core/trouble';
import { ChevronIcon } from './icons';
import { useCloseOutside } from './use-close-outside';
import { useWording } from './wording';
import { copyWords, formatWords } from './words/copy';

/** How long "Copied" stands on the button, in milliseconds. */
const CONFIRMATION_MILLISECONDS = 2400;

export interface CopyButtonProps {
  /** Copies in the given format, or in the reader's own. Rejects with plain words. */
  readonly onCopy: (format?: CopyFormat) => Promise<void>;
  /** Whether the other formats are offered beside it. */
  readonly hasChoices?: boolean;
}

/** The one primary action: copy, or copy in another format; says in place whether it worked. */
export function CopyButton({ onCopy, hasChoices = false }: CopyButtonProps) {
  const [result, setResult] = useState<'none' | 'copied' | { readonly trouble: string }>('none');
  const [open, setOpen] = useState(false);
  const wording = useWording();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (result !== 'copied') return undefined;
    const timer = setTimeout(() => setResult('none'), CONFIRMATION_MILLISECONDS);
    return () => clearTimeout(timer);
  }, [result]);
  const trouble = typeof result === 'object' ? result.trouble : '';
  const close = () => {
    setOpen(false);
    if (trouble !== '') setResult('none');
  };
  useCloseOutside(box, open || trouble !== '', close);

  const copy = (format?: CopyFormat) => {
    close();
    // The choice that was pressed is hidden now; the focus stays with the button they belong to.
    if (format !== undefined) box.current?.querySelector('button')?.focus();
    onCopy(format).then(
      () => setResult('copied'),
      (error: unknown) => setResult({ trouble: troubleText(error, wording) }),
    );
  };
  return (
    <div class="copy" ref={box}>
      <button type="button" class="primary copy-button" onClick={() => copy()}>
        {result === 'copied' ? copyWords.copied : copyWords.copy}
      </button>
      {hasChoices && <CopyChoices open={open} onOpen={setOpen} onChoose={copy} />}
      <span class="visually-hidden" role="status">
        {result === 'copied' ? copyWords.copied : ''}
      </span>
      <div role="alert">{trouble !== '' && <p class="copy-trouble">{trouble}</p>}</div>
    </div>
  );
}

interface CopyChoicesProps {
  readonly open: boolean;
  readonly onOpen: (open: boolean) => void;
  readonly onChoose: (format: CopyFormat) => void;
}

function CopyChoices({ open, onOpen, onChoose }: CopyChoicesProps) {
  const listId = useId();
  return (
    <>
      <button
        type="button"
        class="primary copy-more"
        aria-expanded={open}
        aria-controls={listId}
        aria-label={copyWords.choices}
        onClick={() => onOpen(!open)}
      >
        <ChevronIcon />
      </button>
      <ul id={listId} class="copy-choices" hidden={!open}>
        {COPY_FORMATS.map((format) => (
          <li key={format}>
            <button type="button" onClick={() => onChoose(format)}>
              {formatWords[format]}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
