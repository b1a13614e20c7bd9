import { fold, isTwice, textOf } from '../page/text';
import type { Echo } from './candidates';

/** Longest text that is compared with what stood before it, in characters: captions and names. */
const ECHO_LENGTH = 600;

/** Longest text that is looked at for saying the same twice, in characters: names. */
const TWICE_LENGTH = 96;

/** Finds, while a page is walked in order, texts that say again what was said. */
export class EchoFinder {
  readonly #report: (echo: Echo) => void;
  #last: Text | Element | null = null;
  #lastText = '';
  #lastStart = -1;
  #lastLength = 0;
  #headline: Element | null = null;
  #title = '';

  constructor(report: (echo: Echo) => void) {
    this.#report = report;
  }

  headline(element: Element): void {
    this.#headline = element;
    this.#title = textOf(element);
  }

  picture(element: Element): void {
    const alt = element.getAttribute('alt') ?? '';
    this.#remember(element, alt, alt.charCodeAt(0), alt.trim().length);
  }

  /** A text with the code of its first character that is shown, and its length without white space around it. */
  text(text: Text, start: number, length: number): void {
    if (length > ECHO_LENGTH) return;
    const { data } = text;
    // First character and length decide nearly always, without a copy of either text.
    if (start === this.#lastStart && length === this.#lastLength && fold(data) === fold(this.#lastText)) {
      this.#echo(this.#last, text, fold(data));
    } else if (
      length === this.#title.length &&
      this.#headline?.contains(text) === false &&
      fold(data) === this.#title
    ) {
      this.#echo(this.#headline, text, this.#title);
    } else if (length <= TWICE_LENGTH && isTwice(data.trim())) {
      this.#echo(text, text, data.trim().slice(0, length >> 1));
    }
    this.#remember(text, data, start, length);
  }

  #echo(first: Text | Element | null, second: Text, text: string): void {
    if (first !== null) this.#report({ first, second, text });
  }

  #remember(node: Text | Element, text: string, start: number, length: number): void {
    this.#last = node;
    this.#lastText = text;
    this.#lastStart = start;
    this.#lastLength = length;
  }
}
