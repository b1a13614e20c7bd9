import type { ComponentChildren } from 'preact';
import type { StateWords } from '../words/states';

export interface MessageProps {
  readonly words: StateWords;
  /** Something went wrong, rather than being so. */
  readonly isTrouble?: boolean;
  /** What the reader can do next. */
  readonly children?: ComponentChildren;
}

/** An honest state in plain words, with the next step. */
export function Message({ words, isTrouble = false, children }: MessageProps) {
  return (
    <main class="message">
      <div role={isTrouble ? 'alert' : undefined}>
        <h1>{words.title}</h1>
        <p>{words.text}</p>
      </div>
      {children}
    </main>
  );
}
