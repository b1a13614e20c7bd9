import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Detector } from '../../core/detect/detector';
import { groundOf } from '../../platform/article-ground';
import { ad, beginPage, count, endAll, goTo, labels, start, state } from './session';

/** One finding for all labels. */
const together: Detector = {
  ...labels,
  *detect(seen, page) {
    const [first, ...rest] = labels.detect(seen, page);
    if (first) yield { ...first, elements: [first, ...rest].flatMap((finding) => finding?.elements ?? []) };
  },
};

beforeEach(beginPage);
afterEach(endAll);

describe('a page that goes on changing', () => {
  const first = (): HTMLElement => document.body.firstElementChild as HTMLElement;

  it('has its element back, to the byte, when it puts other words into it', async () => {
    const session = start();
    await state(session);
    const slot = first();
    slot.setAttribute('data-shown', 'yes');
    slot.textContent = 'The council met at noon.';
    await vi.waitUntil(async () => (await count(session)) === 0);
    expect(slot.outerHTML).toBe('<div data-shown="yes">The council met at noon.</div>');
    (slot.firstChild as Text).data = 'Advertisement';
    await vi.waitUntil(async () => (await count(session)) === 1);
    expect(slot.style.display).toBe('none');
  });

  it('keeps a finding and its number when other content comes into it', async () => {
    const session = start();
    const [before] = (await state(session)).findings;
    const picture = document.createElement('img');
    first().append(picture);
    first().className = 'filled';
    const late = ad();
    document.body.append('The council met at noon.', late);
    await vi.waitUntil(async () => (await count(session)) === 2);
    expect((await state(session)).findings[0]).toMatchObject({ id: before?.id, state: 'taken' });
  });

  it('gets back a part that it uses elsewhere, while the rest stays out', async () => {
    const [one, two] = [first(), ad()];
    document.body.append(two);
    const session = start({}, [together]);
    await vi.waitUntil(async () => (await count(session)) === 1);
    expect(two.style.display).toBe('none');
    two.remove();
    two.textContent = 'The council met at noon.';
    document.body.prepend(two);
    await vi.waitUntil(() => !two.hasAttribute('style'));
    expect(one.style.display).toBe('none');
  });

  it('wins when it makes an ad visible again each time, and the reader is told', async () => {
    const session = start();
    const slot = first();
    let undone = 0;
    const fighter = new MutationObserver(() => {
      if (!slot.hasAttribute('style')) return;
      undone++;
      slot.removeAttribute('style');
    });
    fighter.observe(slot, { attributes: true });
    await vi.waitUntil(async () => (await state(session)).problems.length > 0, { timeout: 5_000 });
    const { problems, findings } = await state(session);
    expect(problems).toEqual([{ what: 'returned', source: 'page', detail: 'Advertisement' }]);
    expect(findings).toMatchObject([{ state: 'marked' }]);
    expect(undone).toBeLessThan(8);
    expect(slot.hasAttribute('style')).toBe(false);
    expect(groundOf(await session.forArticle()).leftOut).toEqual({ ad: 1 });
    fighter.disconnect();
    await session.answers['page.act']({ act: 'take', ids: [findings[0]?.id ?? 0] });
    expect(slot.style.display).toBe('none');
  });

  it('wins when it makes the ad anew each time', async () => {
    const session = start();
    let made = 0;
    const fighter = new MutationObserver(() => {
      const [slot] = document.body.children;
      if (!slot?.hasAttribute('style')) return;
      made++;
      slot.replaceWith(ad());
    });
    fighter.observe(document.body, { attributes: true, subtree: true });
    await vi.waitUntil(async () => (await state(session)).problems.length > 0, { timeout: 5_000 });
    expect(await state(session)).toMatchObject({ problems: [{ what: 'returned' }], findings: [{ state: 'marked' }] });
    expect(made).toBeLessThan(8);
    fighter.disconnect();
  });

  it('loses nothing by filling a slot anew now and then', async () => {
    vi.useFakeTimers({ toFake: ['Date'] });
    try {
      const session = start();
      await state(session);
      for (let round = 0; round < 8; round++) {
        vi.setSystemTime(Date.now() + 30_000);
        const next = ad();
        first().replaceWith(next);
        await vi.waitUntil(() => next.style.display === 'none');
      }
      expect((await state(session)).problems).toEqual([]);
    } finally {
      vi.useRealTimers();
    }
  });

  it('is searched where a shadow root is attached late', async () => {
    const host = document.createElement('story-page');
    const aside = document.createElement('aside');
    document.body.append(host, aside);
    const session = start();
    expect(await count(session)).toBe(1);
    const inner = document.createElement('div');
    host.attachShadow({ mode: 'open' }).append(inner);
    inner.attachShadow({ mode: 'open' }).append(ad());
    aside.append('something else');
    await vi.waitUntil(async () => (await count(session)) === 2);
    inner.shadowRoot?.append(ad());
    await vi.waitUntil(async () => (await count(session)) === 3);
  });

  it('has its story back when it comes into what was taken out', async () => {
    const session = start();
    await state(session);
    const slot = first();
    const paragraphs = Array.from({ length: 3 }, (_, at) => {
      const paragraph = document.createElement('p');
      paragraph.textContent = `The council of Lindmouth met at noon for the ${at}th time and kept the old ferry slip open.`;
      return paragraph;
    });
    slot.append(...paragraphs);
    await vi.waitUntil(() => !slot.hasAttribute('style'));
    expect(await count(session)).toBe(0);
  });
});

describe('a story that comes late', () => {
  const SENTENCE =
    'The council of Lindmouth met at noon and kept the old ferry slip open through the winter, once more';

  /** Flags boxes by their class, whatever is in them. */
  const boxes = (kind: 'ad' | 'ai-summary'): Detector => ({
    id: 'boxes',
    stage: 'generic',
    wants: { hooks: [{ name: 'box', pattern: /\bbox\b/ }] },
    *detect(seen) {
      const reason = { id: 'ad-slot' } as const;
      for (const { element } of seen.hooks) {
        const grade = kind === 'ai-summary' ? ({ grade: 'disclosed' } as const) : {};
        yield {
          kind,
          elements: [element],
          detector: 'boxes',
          reason,
          evidence: 'Advertisement',
          confidence: 1,
          ...grade,
        };
      }
    },
  });

  const paragraphs = (from: number, to: number): HTMLElement[] =>
    Array.from({ length: to - from }, (_, at) => {
      const paragraph = document.createElement('p');
      paragraph.textContent = `${SENTENCE}, for the ${from + at}th time.`;
      return paragraph;
    });

  const element = (className: string, ...inside: Element[]): HTMLElement => {
    const made = document.createElement('div');
    made.className = className;
    made.append(...inside);
    return made;
  };

  it('shows that a box was a summary of it, not the story', async () => {
    document.body.replaceChildren(element('box', ...paragraphs(0, 1)));
    const session = start({}, [boxes('ai-summary')]);
    expect(await state(session)).toMatchObject({ findings: [], problems: [{ what: 'story' }] });
    document.body.append(element('text', ...paragraphs(1, 7)));
    await vi.waitUntil(async () => (await count(session)) === 1);
  });

  it('is put back where it turns out to be part of a finding that the page did not touch', async () => {
    const box = element('box', ad(), ...paragraphs(0, 1));
    const late = element('late', box);
    document.body.replaceChildren(element('text', ...paragraphs(1, 31)), late);
    const session = start({}, [boxes('ad')]);
    await state(session);
    expect(box.hasAttribute('style')).toBe(true);
    late.append(...paragraphs(31, 46));
    await vi.waitUntil(() => !box.hasAttribute('style'));
    expect((await state(session)).findings).toMatchObject([{ text: 'Advertisement', state: 'taken' }]);
  });
});

describe('an address that changes without a sign', () => {
  it('is noticed with the next change of the page, or when somebody asks', async () => {
    const session = start();
    await state(session);
    goTo('https://www.ledger.example/other');
    document.body.replaceChildren('The council met at noon.', ad());
    await vi.waitUntil(() => document.body.querySelector<HTMLElement>('div')?.style.display === 'none');
    goTo('https://www.ledger.example/third');
    expect((await state(session)).url).toBe('https://www.ledger.example/third');
    expect(groundOf(await session.forArticle()).url).toBe('https://www.ledger.example/third');
  });
});

describe('a page at rest', () => {
  it('has no timer of ours, before and after it changed', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval'] });
    try {
      const session = start();
      await state(session);
      await vi.runAllTimersAsync();
      expect(vi.getTimerCount()).toBe(0);
      document.body.append(ad());
      await vi.runAllTimersAsync();
      expect(await count(session)).toBe(2);
      expect(vi.getTimerCount()).toBe(0);
    } finally {
      vi.useRealTimers();
    }
  });
});
