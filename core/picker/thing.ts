import { shownText } from '../page/blocks';
import type { ShadowAccessor } from '../page/shadow';
import { excerpt, fold, textOf } from '../page/text';

/** What an element is to somebody who looks at it. */
export type Thing = 'box' | 'picture' | 'video' | 'frame' | 'link' | 'button' | 'heading' | 'list' | 'form' | 'text';

/** An element as it is told to the reader. */
export interface Pointed {
  readonly thing: Thing;
  /** Its first words, or what stands for them; may be empty. */
  readonly words: string;
}

const THINGS: readonly (readonly [string, Thing])[] = [
  ['img,picture,svg,canvas,figure', 'picture'],
  ['video,audio', 'video'],
  ['iframe,object,embed', 'frame'],
  ['a[href]', 'link'],
  ['button,[role="button"]', 'button'],
  ['h1,h2,h3,h4,h5,h6', 'heading'],
  ['ul,ol,dl', 'list'],
  ['form', 'form'],
  ['p,span,b,i,em,strong,small,time,label,blockquote', 'text'],
];

/** What an element is, and its first words, be they in a shadow root. */
export function pointedAt(element: Element, shadow: ShadowAccessor): Pointed {
  const thing = THINGS.find(([selector]) => element.matches(selector))?.[1] ?? 'box';
  const label = ['alt', 'aria-label', 'title'].map((name) => fold(element.getAttribute(name) ?? '')).find(Boolean);
  return { thing, words: excerpt(shownText(element) || (label ?? wordsWithin(element, shadow)), 60) };
}

/** The first words in the shadow roots of an element and of what is in it. */
export function wordsWithin(element: Element, shadow: ShadowAccessor): string {
  for (const host of [element, ...element.querySelectorAll('*')]) {
    const inner = shadow(host);
    if (inner === null) continue;
    for (const child of inner.children) {
      if (/^(?:style|script|link)$/.test(child.localName)) continue;
      const words = textOf(child) || wordsWithin(child, shadow);
      if (words !== '') return words;
    }
  }
  return '';
}
