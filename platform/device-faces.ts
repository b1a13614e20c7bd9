import { facesOn } from '../core/reader/faces';
import type { Face } from '../core/reader/reader-settings';

/** The typefaces for stories that this device has. */
export function deviceFaces(): Face[] {
  const canvas = new OffscreenCanvas(1, 1).getContext('2d');
  // What cannot be measured is not there.
  if (canvas === null) return facesOn(() => 0);
  return facesOn((text, font) => {
    canvas.font = font;
    return canvas.measureText(text).width;
  });
}
