import { useWording } from '../../wording';

export interface LineActsProps {
  /** What the line looks for. */
  readonly name: string;
  /** Id of the element with its fields. */
  readonly fields: string;
  readonly isOpen: boolean;
  readonly onOpen: (isOpen: boolean) => void;
  /** Takes back what the reader changed; `null` when that is nothing. */
  readonly onReset: (() => void) | null;
  readonly onRemove: () => void;
}

/** What can be done with a line. */
export function LineActs({ name, fields, isOpen, onOpen, onReset, onRemove }: LineActsProps) {
  const { say } = useWording();
  return (
    <span class="rule-line-acts">
      <button
        type="button"
        class="link-button"
        aria-expanded={isOpen}
        aria-controls={fields}
        aria-label={say(isOpen ? 'rules_close_this' : 'rules_edit_this', name)}
        onClick={() => onOpen(!isOpen)}
      >
        {say(isOpen ? 'rules_close' : 'rules_edit')}
      </button>
      {onReset !== null && (
        <button type="button" class="link-button" aria-label={say('rules_reset_this', name)} onClick={onReset}>
          {say('rules_reset')}
        </button>
      )}
      <button type="button" class="link-button" aria-label={say('rules_remove_this', name)} onClick={onRemove}>
        {say('rules_remove')}
      </button>
    </span>
  );
}
