import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import {
  CITATION_FORMATS,
  type CopyFormat,
  FILE_FORMATS,
  type FileFormat,
  TEXT_FORMATS,
} from '../core/render/copy-settings';
import { formatPhrase } from './copy-phrases';
import { useWording } from './wording';

/** What can be done with a story beside copying it as set. Each rejects as `onCopy` of `CopyButton` does. */
export interface MoreCopies {
  /** Whether something is selected on the page. Never rejects. */
  readonly hasSelection: () => Promise<boolean>;
  readonly onCopySelection: () => Promise<void>;
  readonly onSave: (format: FileFormat) => Promise<void>;
  readonly onPrint: () => void;
}

interface CopyMenuProps {
  readonly onCopy: (format: CopyFormat) => Promise<void>;
  readonly more: MoreCopies;
  /** A choice was made, and this is the work it takes. */
  readonly onDone: (work: Promise<void>, done: 'copied' | 'saved') => void;
}

/** Everything a story can be copied as, saved as, or printed: three short lists. */
export function CopyMenu({ onCopy, more, onDone }: CopyMenuProps) {
  const { say } = useWording();
  const [hasSelection, setHasSelection] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = box.current;
    element?.querySelector('button')?.focus();
    more.hasSelection().then(setHasSelection);
    element?.addEventListener('keydown', moveByArrows);
    return () => element?.removeEventListener('keydown', moveByArrows);
  }, []);
  return (
    <div class="copy-menu" ref={box}>
      <Choices title={say('copy_group_text')}>
        {TEXT_FORMATS.map((format) => (
          <Choice key={format} onChoose={() => onDone(onCopy(format), 'copied')}>
            {say(formatPhrase(format))}
          </Choice>
        ))}
        {hasSelection && (
          <Choice isWide onChoose={() => onDone(more.onCopySelection(), 'copied')}>
            {say('copy_selection')}
          </Choice>
        )}
      </Choices>
      <Choices title={say('copy_group_citation')}>
        {CITATION_FORMATS.map((format) => (
          <Choice key={format} onChoose={() => onDone(onCopy(format), 'copied')}>
            {say(formatPhrase(format))}
          </Choice>
        ))}
      </Choices>
      <Choices title={say('copy_group_file')}>
        {FILE_FORMATS.map((format) => (
          <Choice key={format} onChoose={() => onDone(more.onSave(format), 'saved')}>
            {say(`copy_file_${format}`)}
          </Choice>
        ))}
        <Choice onChoose={more.onPrint}>{say('copy_print')}</Choice>
      </Choices>
    </div>
  );
}

function Choices({ title, children }: { readonly title: string; readonly children: ComponentChildren }) {
  const id = useId();
  return (
    <section class="copy-group" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <ul>{children}</ul>
    </section>
  );
}

interface ChoiceProps {
  readonly onChoose: () => void;
  readonly isWide?: boolean;
  readonly children: ComponentChildren;
}

function Choice({ onChoose, isWide = false, children }: ChoiceProps) {
  return (
    <li class={isWide ? 'copy-wide' : undefined}>
      <button type="button" onClick={onChoose}>
        {children}
      </button>
    </li>
  );
}

/** Up and down go from choice to choice, as in a menu of the system. */
function moveByArrows(event: KeyboardEvent): void {
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  if (step === 0 || !(event.currentTarget instanceof Element)) return;
  event.preventDefault();
  const buttons = [...event.currentTarget.querySelectorAll('button')];
  const at = buttons.findIndex((button) => button.matches(':focus'));
  buttons.at((at + step) % buttons.length)?.focus();
}
