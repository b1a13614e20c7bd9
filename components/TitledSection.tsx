import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

export interface TitledSectionProps {
  readonly title: string;
  /** What it is about. */
  readonly text?: string;
  /** Its anchor, where links lead to it. */
  readonly id?: string;
  readonly children: ComponentChildren;
}

/** One part of a page under its name. */
export function TitledSection({ title, text, id, children }: TitledSectionProps) {
  const titleId = useId();
  return (
    <section class="section" id={id} aria-labelledby={titleId}>
      <h2 id={titleId} tabIndex={-1}>
        {title}
      </h2>
      <div class="section-body">
        {text !== undefined && <p class="hint">{text}</p>}
        {children}
      </div>
    </section>
  );
}
