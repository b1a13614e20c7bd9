import { render, type VNode } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach } from 'vitest';
import { WordingContext } from '../../components/wording';
import type { Wording } from '../../core/wording';
import { english } from '../wording';

/** What is shown, and how a reader finds and uses it. */
export interface Shown {
  readonly root: HTMLElement;
  /** What can be read, spaces folded; parts that are hidden are left out. */
  text(): string;
  /** The element of that role and name. Throws when there is none. */
  control(selector: string, name: string | RegExp): HTMLElement;
  /** Clicks it and waits until what follows is shown. */
  click(selector: string, name: string | RegExp): Promise<void>;
  /** Shows something else in the same place. */
  update(tree: VNode): Promise<void>;
}

const places: HTMLElement[] = [];

afterEach(() => {
  for (const place of places.splice(0)) {
    render(null, place);
    place.remove();
  }
});

/** Shows a component in the document, in English unless told otherwise; it is gone after the test. */
export async function show(tree: VNode, wording: Wording = english): Promise<Shown> {
  const spoken = (view: VNode): VNode => <WordingContext.Provider value={wording}>{view}</WordingContext.Provider>;
  const root = document.createElement('div');
  document.body.append(root);
  places.push(root);
  await act(() => render(spoken(tree), root));
  const control = (selector: string, name: string | RegExp): HTMLElement => {
    const found = [...root.querySelectorAll<HTMLElement>(selector)].find((element) => isNamed(element, name));
    if (found === undefined) throw new Error(`No ${selector} named ${name} in: ${readable(root)}`);
    return found;
  };
  return {
    root,
    control,
    text: () => readable(root),
    click: async (selector, name) => {
      await act(async () => control(selector, name).click());
    },
    update: async (next) => {
      await act(() => render(spoken(next), root));
    },
  };
}

function isNamed(element: HTMLElement, name: string | RegExp): boolean {
  const own = (element.getAttribute('aria-label') ?? element.textContent ?? '').replace(/\s+/g, ' ').trim();
  return typeof name === 'string' ? own === name : name.test(own);
}

function readable(element: Element): string {
  const parts = [...element.childNodes].map((node) => {
    if (node.nodeType === 3) return node.textContent ?? '';
    if (node.nodeType !== 1 || (node as Element).hasAttribute('hidden')) return '';
    return readable(node as Element);
  });
  return parts.join(' ').replace(/\s+/g, ' ').trim();
}
