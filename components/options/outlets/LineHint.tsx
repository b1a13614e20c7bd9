import { Say } from '../../Say';
import { useWording } from '../../wording';
import type { DraftLine, LinePart } from './draft-line';
import { selectorHint } from './selector-hint';

export interface LineHintProps {
  readonly part: LinePart;
  readonly line: DraftLine;
  readonly onLine: (line: DraftLine) => void;
}

/** Below a line of clutter that could be saved and is hardly what was meant: what it would do, what may be meant. */
export function LineHint({ part, line, onLine }: LineHintProps) {
  const { say } = useWording();
  const isAsked = part === 'flag' && line.by === 'selector' && line.value.trim() !== '';
  const hint = isAsked ? selectorHint(line.value, isElement) : null;
  const use = (next: Partial<DraftLine>, said: string) => (
    <button
      type="button"
      class="link-button"
      onClick={({ currentTarget }) => {
        // The button goes with the hint.
        currentTarget.closest('.field')?.querySelector('input')?.focus();
        onLine({ ...line, ...next });
      }}
    >
      {said}
    </button>
  );
  return (
    <p class="hint" role="status">
      {hint?.what === 'broad' && say('rules_hint_broad')}
      {hint?.what === 'words' && (
        <Say
          phrase={hint.ofClass === null ? 'rules_hint_words' : 'rules_hint_words_class'}
          parts={[
            <code key="name">{hint.words}</code>,
            use({ by: 'text', value: hint.words }, say('rules_said_text', hint.words)),
            hint.ofClass !== null && use({ value: hint.ofClass }, hint.ofClass),
          ]}
        />
      )}
    </p>
  );
}

function isElement(name: string): boolean {
  try {
    return !(document.createElement(name) instanceof HTMLUnknownElement);
  } catch {
    return false;
  }
}
