import { piecesOf } from './pieces';
import type { Voice } from './voices';

/** What is given to the device to be spoken. */
export interface Utterance {
  readonly text: string;
  readonly language: string | null;
  readonly voice: Voice | null;
  /** A multiple of the voice's own speed. */
  readonly rate: number;
}

/** How an utterance came to its end: spoken, stopped by somebody else, or with an error of the device. */
export type SpokenEnd = 'spoken' | 'stopped' | 'failed';

/** The device's way to speak. */
export interface Speech {
  /** The voices on the device itself, once it has told of them; those that would send the text away are not among them. */
  voices(): Promise<readonly Voice[]>;
  /** Speaks one utterance, in place of what is spoken now. */
  speak(utterance: Utterance, ended: (how: SpokenEnd) => void): void;
  /** Falls silent. What is spoken now is not told of any more. */
  silence(): void;
}

/** How reading aloud stands. */
export interface AloudState {
  readonly is: 'off' | 'speaking' | 'paused' | 'failed';
  /** Which paragraph is read, from 0. */
  readonly paragraph: number;
}

/** How it is read. */
export type Manner = Omit<Utterance, 'text'>;

/**
 * Reads paragraphs aloud, sentence by sentence, from any of them to the last. A pause keeps the sentence and begins it
 * anew; the devices' own pause is not to be relied on.
 */
export class Aloud {
  readonly #speech: Pick<Speech, 'speak' | 'silence'>;
  readonly #paragraphs: readonly string[];
  readonly #changed: (state: AloudState) => void;
  #manner: Manner;
  #is: AloudState['is'] = 'off';
  #paragraph = 0;
  #piece = 0;

  constructor(
    speech: Pick<Speech, 'speak' | 'silence'>,
    paragraphs: readonly string[],
    manner: Manner,
    changed: (state: AloudState) => void,
  ) {
    this.#speech = speech;
    this.#paragraphs = paragraphs;
    this.#manner = manner;
    this.#changed = changed;
  }

  /** Reads on; from a paragraph, when one is named. */
  play(paragraph?: number): void {
    if (paragraph !== undefined) this.#goTo(paragraph);
    this.#speak();
  }

  /** Falls silent, and keeps the place. */
  pause(): void {
    this.#speech.silence();
    this.#turn('paused');
  }

  /** Goes some paragraphs on, or back when negative; reads on if it was reading. */
  skip(by: number): void {
    this.#goTo(this.#paragraph + by);
    if (this.#is === 'speaking') this.#speak();
    else this.#turn(this.#is);
  }

  /** Reads in another manner, from the sentence it is at. */
  use(manner: Manner): void {
    this.#manner = manner;
    if (this.#is === 'speaking') this.#speak();
  }

  /** Ends it; the next `play` begins at the top. */
  stop(): void {
    this.#speech.silence();
    this.#goTo(0);
    this.#turn('off');
  }

  #goTo(paragraph: number): void {
    this.#paragraph = Math.min(Math.max(0, paragraph), Math.max(0, this.#paragraphs.length - 1));
    this.#piece = 0;
  }

  #speak(): void {
    const pieces = piecesOf(this.#paragraphs[this.#paragraph] ?? '', this.#manner.language);
    const text = pieces[this.#piece];
    if (text === undefined) {
      this.#goOn();
      return;
    }
    this.#turn('speaking');
    this.#speech.speak({ ...this.#manner, text }, (how) => {
      if (how === 'spoken') {
        this.#piece++;
        this.#speak();
      } else this.#turn(how === 'stopped' ? 'paused' : 'failed');
    });
  }

  #goOn(): void {
    if (this.#paragraph + 1 >= this.#paragraphs.length) {
      this.stop();
      return;
    }
    this.#goTo(this.#paragraph + 1);
    this.#speak();
  }

  #turn(is: AloudState['is']): void {
    this.#is = is;
    this.#changed({ is, paragraph: this.#paragraph });
  }
}
