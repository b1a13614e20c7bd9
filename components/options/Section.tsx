import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

export interface SectionProps {
  readonly title: string;
  readonly text?: string;
  readonly children: ComponentChildren;
}

/** One part of the options: its name at the side, its choices beside it. */
export function Section({ title, text, children }: SectionProps) {
  const id = useId();
  return (
    <section class="section" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <div class="section-body">
        {text !== undefined && <p class="hint">{text}</p>}
        {children}
      </div>
    </section>
  );
}
