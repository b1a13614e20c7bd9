import { createElement } from './create-element';
import { onPress } from './press';
import type { Means } from './view';

/** A button that says what it does, and to those who listen also with what. */
export function createButton(
  { document, wording }: Means,
  words: string,
  about: string,
  act: () => void,
): HTMLButtonElement {
  const label = wording.say('marks_named', words, about);
  const button = createElement(document, 'button', { type: 'button', 'aria-label': label }, [words]);
  onPress(button, act);
  return button;
}
