import type { ComponentChildren } from 'preact';
import { useId, useRef } from 'preact/hooks';
import { useCloseOutside } from '../use-close-outside';

export interface PanelProps {
  /** What the button and the panel are called. */
  readonly name: string;
  /** What the button shows. */
  readonly sign: ComponentChildren;
  readonly open: boolean;
  readonly onOpen: (open: boolean) => void;
  readonly children: ComponentChildren;
}

/** A button of the reader's bar, and what it opens below it. Escape and turning to something else close that. */
export function Panel({ name, sign, open, onOpen, children }: PanelProps) {
  const box = useRef<HTMLDivElement>(null);
  const id = useId();
  useCloseOutside(box, open, () => onOpen(false));
  return (
    <div class="reader-panel-box" ref={box}>
      <button
        type="button"
        class="icon-button"
        aria-expanded={open}
        aria-controls={id}
        aria-label={name}
        title={name}
        onClick={() => onOpen(!open)}
      >
        {sign}
      </button>
      {/* biome-ignore lint/a11y/useSemanticElements: a group of anything, not of fields. */}
      <div id={id} class="reader-panel" role="group" aria-label={name} hidden={!open}>
        {open && children}
      </div>
    </div>
  );
}
