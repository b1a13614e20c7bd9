import { useEffect, useRef } from 'preact/hooks';
import { useWording } from '../../wording';

export interface SaveBarProps {
  readonly isChanged: boolean;
  readonly isBusy: boolean;
  /** What was done last, or why it was not; empty when there is nothing to say. */
  readonly told: string;
  readonly isTrouble: boolean;
  /** Takes what was done last back; `null` when that cannot be. */
  readonly onUndo: (() => void) | null;
  readonly onSave: () => void;
  readonly onDiscard: () => void;
}

/** Stays in view below a rule: whether there is anything to save, the ways to save or discard it, and what came of it. */
export function SaveBar({ isChanged, isBusy, told, isTrouble, onUndo, onSave, onDiscard }: SaveBarProps) {
  const { say } = useWording();
  const status = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    // The buttons go when all is saved, and with them what had the focus.
    const page = status.current?.ownerDocument;
    if (!isChanged && told !== '' && page?.activeElement === page?.body) status.current?.focus({ preventScroll: true });
  }, [isChanged, told]);
  const isQuiet = !isChanged && told === '';
  return (
    <div class={isQuiet ? 'visually-hidden' : 'save-bar'} data-changed={isChanged}>
      <p class={isTrouble ? 'trouble' : undefined} role="status" ref={status} tabIndex={-1}>
        {told === '' && isChanged ? say('rules_unsaved') : told}{' '}
        {onUndo !== null && (
          <button type="button" class="link-button" disabled={isBusy} onClick={onUndo}>
            {say('rules_undo')}
          </button>
        )}
      </p>
      {isChanged && (
        <span class="save-acts">
          <button type="button" class="link-button" disabled={isBusy} onClick={onDiscard}>
            {say('rules_discard')}
          </button>
          <button type="button" class="primary" disabled={isBusy} onClick={onSave}>
            {say('rules_save')}
          </button>
        </span>
      )}
    </div>
  );
}
