import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { pageSlot } from '../../platform/page-slot';
import { type PageChanges, type PageWatcher, watchPage } from '../../platform/page-watcher';

let watcher: PageWatcher;
const seen = vi.fn<(changes: PageChanges) => void>();

/** The changes told next. */
const told = async (): Promise<PageChanges> => {
  await vi.waitUntil(() => seen.mock.calls.length > 0);
  const [[changes]] = seen.mock.calls as [[PageChanges]];
  seen.mockClear();
  return changes;
};

const element = (tag: string, ...children: (Node | string)[]): HTMLElement => {
  const made = document.createElement(tag);
  made.append(...children);
  return made;
};

beforeEach(() => {
  document.body.replaceChildren();
  seen.mockClear();
  watcher = watchPage(document, seen);
});
afterEach(() => watcher.stop());

describe('following a page', () => {
  it('tells once of all that came together, without what lies within', async () => {
    const outer = element('section', element('p', 'first'));
    document.body.append(outer);
    outer.append(element('p', 'second'));
    const beside = element('aside');
    document.body.append(beside);
    const { roots, removed } = await told();
    expect(roots).toEqual([outer, beside]);
    expect(removed).toBe(false);
  });

  it('tells of changed and added text by the element it is in', async () => {
    const paragraph = element('p', 'Loading');
    document.body.append(paragraph);
    await told();
    (paragraph.firstChild as Text).data = 'Advertisement';
    expect((await told()).roots).toEqual([paragraph]);
    paragraph.append(' again');
    expect((await told()).roots).toEqual([paragraph]);
  });

  it('says when something was taken away, and does not ask to look at it', async () => {
    const slot = element('div');
    document.body.append(slot);
    await told();
    slot.remove();
    expect(await told()).toMatchObject({ roots: [], removed: true });
  });

  it('tells where something changed, and whose own style did', async () => {
    const [slot, label] = [element('div'), element('p', 'Advertisement')];
    slot.append(label);
    document.body.append(slot);
    watcher.followAttributes(slot);
    await told();
    label.remove();
    slot.className = 'story';
    slot.style.height = '9px';
    const { roots, touched, restyled } = await told();
    expect([roots, [...touched], [...restyled]]).toEqual([[], [slot], [slot]]);
  });

  it('looks at what is labelled late, and at no other attribute', async () => {
    const slot = element('div');
    document.body.append(slot);
    await told();
    slot.className = 'wide';
    slot.setAttribute('style', 'height: 9px');
    slot.setAttribute('aria-label', 'Advertisement');
    const { roots, touched, restyled } = await told();
    expect([roots, [...touched], [...restyled]]).toEqual([[slot], [slot], []]);
  });

  it('does not look at our own marks', async () => {
    const paragraph = element('p');
    const host = element('clean-copy-marks');
    pageSlot().own.add(host);
    document.body.append(host, paragraph);
    expect((await told()).roots).toEqual([paragraph]);
  });

  it('looks at what only has a name like ours', async () => {
    const wrapper = element('clean-copy-slot', element('p', 'Advertisement'));
    document.body.append(wrapper);
    expect((await told()).roots).toEqual([wrapper]);
  });

  it('follows shadow roots it is told of', async () => {
    const host = element('div');
    const root = host.attachShadow({ mode: 'closed' });
    document.body.append(host);
    await told();
    watcher.follow(root);
    const inside = element('p');
    root.append(inside);
    expect((await told()).roots).toEqual([inside]);
  });
});
