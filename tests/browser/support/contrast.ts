import type { Page } from '@playwright/test';
import { OWN_TAGS, openOwnRoots } from '../../../scripts/lib/own-roots.ts';

/** A text of ours on a page, with its colours. */
export interface ShownText {
  readonly text: string;
  /** What it stands on, as `rgb(…)`. */
  readonly ground: string;
  /** Contrast of the two by WCAG 2, 1 to 21. */
  readonly contrast: number;
}

/** Every text of ours that can be seen on a page, closed shadow roots included. */
export async function ownTexts(page: Page): Promise<ShownText[]> {
  await openOwnRoots(page);
  return page.evaluate(measureTexts, OWN_TAGS);
}

/** Runs in the page. */
function measureTexts(tags: string): ShownText[] {
  const pen = Object.assign(document.createElement('canvas'), { width: 1, height: 1 }).getContext('2d', {
    willReadFrequently: true,
  });
  if (pen === null) throw new Error('This browser draws nothing.');
  /** Any notation of a colour as red, green, blue and how solid it is, 0 to 1 each. */
  const channels = (color: string): number[] => {
    pen.clearRect(0, 0, 1, 1);
    pen.fillStyle = color;
    pen.fillRect(0, 0, 1, 1);
    return [...pen.getImageData(0, 0, 1, 1).data].map((value) => value / 255);
  };
  const luminance = (color: string): number => {
    const [red = 0, green = 0, blue = 0] = channels(color).map((value) =>
      value <= 0.03928 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4,
    );
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const parentOf = (element: Element): Element | null =>
    element.parentElement ?? (element.getRootNode() as Partial<ShadowRoot>).host ?? null;
  const groundOf = (element: Element): string => {
    for (let up: Element | null = element; up !== null; up = parentOf(up)) {
      const color = getComputedStyle(up).backgroundColor;
      if ((channels(color)[3] ?? 0) > 0.99) return color;
      // What is ours lies over the page, wherever its element stands.
      if (up.localName.startsWith(tags)) return groundOf(document.body);
    }
    return 'rgb(255, 255, 255)';
  };
  const shown: ShownText[] = [];
  const visit = (root: ParentNode): void => {
    for (const element of root.querySelectorAll('*')) {
      if (element.shadowRoot !== null) visit(element.shadowRoot);
      const own = [...element.childNodes].filter(({ nodeType }) => nodeType === Node.TEXT_NODE);
      const text = own.map((node) => node.textContent ?? '').join('');
      const box = element.getBoundingClientRect();
      const isSeen = text.trim() !== '' && box.width > 1 && box.height > 1 && element.checkVisibility();
      if (!isSeen || element.localName === 'style') continue;
      const ground = groundOf(element);
      const [light, dark] = [luminance(getComputedStyle(element).color), luminance(ground)].sort((a, b) => b - a);
      shown.push({ text: text.trim(), ground, contrast: ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05) });
    }
  };
  for (const host of document.querySelectorAll('*')) {
    if (host.localName.startsWith(tags) && host.shadowRoot !== null) visit(host.shadowRoot);
  }
  return shown;
}
