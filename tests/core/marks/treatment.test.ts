import { beforeEach, describe, expect, it, vi } from 'vitest';
import { leftOutOf } from '../../../core/detect/left-out';
import type { Finding } from '../../../core/finding';
import { doDeed } from '../../../core/marks/do-deed';
import { createOverlay, type PageOverlay } from '../../../core/marks/overlay';
import { MARKS_TAG } from '../../../core/marks/own';
import { Treatment } from '../../../core/marks/treatment';
import { english } from '../../wording';

/** Closed roots are what makes marks safe from the page; the test keeps a key. */
let opened: ShadowRoot[] = [];
const attach = Element.prototype.attachShadow;

beforeEach(() => {
  opened = [];
  document.body.replaceChildren();
  Element.prototype.attachShadow = function (options) {
    const root = attach.call(this, options);
    if (this.localName === MARKS_TAG) opened.push(root);
    return root;
  };
});

function part(text: string, height = 100): HTMLElement {
  const element = document.createElement('div');
  element.textContent = text;
  element.getBoundingClientRect = () => new DOMRect(10, 10, 600, height);
  element.getClientRects = () => [new DOMRect(10, 10, 600, height)] as unknown as DOMRectList;
  document.body.append(element);
  return element;
}

const ad = (...elements: Element[]): Finding => ({
  kind: 'ad',
  elements,
  detector: 'ad-label',
  reason: { id: 'ad-label', label: 'Advertisement', count: elements.length, slot: false },
  evidence: 'Advertisement',
  confidence: 1,
});

const summary = (grade: 'disclosed' | 'suspected', ...elements: Element[]): Finding => ({
  kind: 'ai-summary',
  grade,
  elements,
  detector: 'ai-disclosure',
  reason: { id: 'summary-box', heading: 'At a glance' },
  evidence: 'At a glance',
  confidence: 0.9,
});

const serialised = (): string => document.documentElement.outerHTML;
const shown = (): ShadowRoot | undefined => (document.querySelector(MARKS_TAG) === null ? undefined : opened.at(-1));
const names = (): (string | null)[] =>
  [...(shown()?.querySelectorAll('[role="toolbar"]') ?? [])].map((group) => group.getAttribute('aria-label'));
/** A click, of the reader's or of a script's making. */
const click = (isTrusted: boolean): Event => Object.assign(new MouseEvent('click'), { isTrusted });
const press = (label: string): void => {
  shown()?.querySelector(`button[aria-label="${label}"]`)?.dispatchEvent(click(true));
};

/** A treatment with an overlay whose buttons do what they say, except for remembering. */
function treatment(told: () => void = () => undefined): Treatment {
  let overlay: PageOverlay | null = null;
  const page: Treatment = new Treatment(() => {
    overlay = createOverlay(document, {
      css: '',
      lines: true,
      wording: english,
      own: new WeakSet(),
      act: async (deed) => {
        await doDeed(deed, page, overlay, async () => undefined);
        told();
      },
    });
    return overlay;
  });
  return page;
}

describe('treatment of findings', () => {
  it('marks in flag mode and changes nothing of the page itself', () => {
    const page = treatment();
    part('Story');
    const before = document.body.outerHTML;
    page.setMode('flag');
    page.add([ad(part('Advertisement'), part('Advertisement'))], []);
    expect(document.body.outerHTML.startsWith(before.slice(0, -'</body>'.length))).toBe(true);
    expect(document.body.querySelector('[style]')).toBeNull();
    expect(names()).toEqual(['Ad ×2: label “Advertisement” 2 times']);
    expect(page.entries().map(({ state }) => state)).toEqual(['marked']);
  });

  it('takes out in clean mode, and “off” leaves the document as it was', () => {
    const [first, second] = [part('Advertisement'), part('Advertisement')];
    second.setAttribute('style', 'color:red;');
    const before = serialised();
    const page = treatment();
    page.setMode('clean');
    page.add([ad(first, second)], []);
    expect(names()).toEqual(['2 ads taken out']);
    expect(second.style.display).toBe('none');
    page.setMode('off');
    expect(serialised()).toBe(before);
    expect(page.count()).toBe(0);
    expect(page.count()).toBe(0);
  });

  it('leaves a box that is only suspected until the reader takes it out', async () => {
    const told = vi.fn();
    const page = treatment(told);
    const box = part('At a glance');
    page.setMode('clean');
    page.add([summary('suspected', box)], []);
    expect(box.hasAttribute('style')).toBe(false);
    expect(names()[0]).toMatch(/^Summary box: /);
    press('Take out: Summary box');
    await vi.waitFor(() => expect(box.style.visibility).toBe('hidden'));
    expect(told).toHaveBeenCalledOnce();
    expect(leftOutOf(page.entries())).toHaveLength(1);
  });

  it('takes a click that a script makes up for none', () => {
    const page = treatment();
    page.setMode('clean');
    page.add([ad(part('Advertisement'))], []);
    for (const button of shown()?.querySelectorAll('button') ?? []) button.dispatchEvent(click(false));
    expect(page.entries().map(({ state }) => state)).toEqual(['taken']);
  });

  it('leaves what it would take out where no line of ours can stand, and says so', () => {
    const page = treatment();
    const slot = part('Advertisement');
    const before = serialised();
    const keepOut = vi.spyOn(document.documentElement, 'append').mockImplementation(() => undefined);
    page.setMode('clean');
    page.add([ad(slot)], []);
    keepOut.mockRestore();
    expect(serialised()).toBe(before);
    expect(page.entries().map(({ state }) => state)).toEqual(['marked']);
    expect(page.problems()).toEqual([{ what: 'unmarked', source: 'page', detail: 'Advertisement' }]);
  });

  it('brings one back for good by the line it left', async () => {
    const slot = part('Advertisement');
    const page = treatment();
    page.setMode('clean');
    part('Story');
    page.add([ad(slot), summary('disclosed', part('Summary'))], []);
    press('show: 1 ad');
    await vi.waitFor(() => expect(slot.hasAttribute('style')).toBe(false));
    page.setMode('flag');
    page.setMode('clean');
    expect(slot.hasAttribute('style')).toBe(false);
    expect(names()).toEqual(['Ad: stays on this page', '1 AI summary taken out']);
    expect(page.count()).toBe(1);
    expect(leftOutOf(page.entries()).map(({ kind }) => kind)).toEqual(['ai-summary']);
  });

  it('takes its element off the page when nothing is left to show', () => {
    const page = treatment();
    const before = serialised();
    page.setMode('flag');
    const slot = part('Advertisement');
    page.add([ad(slot)], []);
    slot.remove();
    page.pageChanged({ touched: [], restyled: [], removed: true });
    expect(serialised()).toBe(before);
    expect(page.count()).toBe(0);
  });

  it('gives an element back its own style when the page takes it away', () => {
    const page = treatment();
    page.setMode('clean');
    const slot = part('Advertisement');
    page.add([ad(slot)], []);
    slot.remove();
    page.pageChanged({ touched: [], restyled: [], removed: true });
    expect(slot.hasAttribute('style')).toBe(false);
  });

  it('says once and in plain words what was done', () => {
    const page = treatment();
    page.setMode('clean');
    page.add([ad(part('Advertisement')), summary('suspected', part('At a glance'))], []);
    page.announce();
    expect(shown()?.querySelector('[role="status"]')?.textContent).toBe(
      'Clean Copy took 1 thing off this page. Clean Copy marked 1 thing on this page.',
    );
  });

  it('says so when a finding is gone', () => {
    const page = treatment();
    expect(() => page.entry(7)).toThrow('problem_finding_gone');
  });
});
