import type { ComponentChildren } from 'preact';

export interface MessageProps {
  readonly title: string;
  readonly text: string;
  /** Something went wrong, rather than being so. */
  readonly isTrouble?: boolean;
  /** What the reader can do next. */
  readonly children?: ComponentChildren;
}

/** An honest state in plain words, with the next step. */
export function Message({ title, text, isTrouble = false, children }: MessageProps) {
  return (
    <main class="message">
      <div role={isTrouble ? 'alert' : undefined}>
        <h1>{title}</h1>
        <p>{text}</p>
      </div>
      {children}
    </main>
  );
}
