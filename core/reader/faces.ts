import { FACES, type Face } from './reader-settings';

/** Families drawn for readers with dyslexia or low vision, best known first. The style sheet names the same. */
const LEGIBLE = ['OpenDyslexic', 'Atkinson Hyperlegible Next', 'Atkinson Hyperlegible', 'Lexend'];

const PROBE = 'Hamburgefonstiv Il1 0O';

/**
 * The typefaces there are to choose from. `widthOf` measures a text in a CSS font; a family the device has not is as wide
 * as what stands in for it.
 */
export function facesOn(widthOf: (text: string, font: string) => number): Face[] {
  const has = (family: string): boolean =>
    ['monospace', 'serif'].every(
      (standIn) => widthOf(PROBE, `40px "${family}", ${standIn}`) !== widthOf(PROBE, `40px ${standIn}`),
    );
  return FACES.filter((face) => face !== 'legible' || LEGIBLE.some(has));
}
