import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Phrase } from '../../../core/wording';
import { useWording } from '../../wording';

export interface FoldProps {
  readonly title: Phrase;
  readonly hint?: Phrase;
  /** Whether it is open at first; from then on that is the reader's. */
  readonly isOpen: boolean;
  readonly children: ComponentChildren;
}

/** A part of the form that few rules need. */
export function Fold({ title, hint, isOpen, children }: FoldProps) {
  const { say } = useWording();
  const [atFirst] = useState(isOpen);
  return (
    <details class="fold" open={atFirst}>
      <summary>{say(title)}</summary>
      {hint !== undefined && <p class="hint">{say(hint)}</p>}
      {children}
    </details>
  );
}
