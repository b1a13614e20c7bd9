import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { compileWords } from '../../core/detect/compile/compile-words';
import type { Detector } from '../../core/detect/detector';
import { viewsOf } from '../../core/detect/ledger-view';
import names from '../../core/detect/markup-names.json';
import outletRule from '../../core/detectors/outlet-rule';
import { createOverlay } from '../../core/marks/overlay';
import { MARKS_TAG } from '../../core/marks/own';
import { openShadowRoot } from '../../core/page/shadow';
import type { OutletRule } from '../../core/rules/rule';
import { DEFAULT_SETTINGS, type ModeSettings } from '../../core/settings';
import { PageSession } from '../../platform/page-session';

const WORDS = compileWords([{ version: 1, language: 'en', advertising: { sure: ['Advertisement'] } }]);

/** Flags each label by itself, so that the tests are about the session alone. */
const labels: Detector = {
  id: 'labels',
  stage: 'generic',
  wants: { labels: ['ad-sure'] },
  *detect(seen) {
    for (const { element, text } of seen.labels) {
      const reason = { id: 'ad-label', label: text, count: 1, slot: false } as const;
      yield { kind: 'ad', elements: [element], detector: 'labels', reason, evidence: text, confidence: 1 };
    }
  },
};

const { happyDOM } = window as unknown as { readonly happyDOM: { setURL(url: string): void } };
const goTo = (url: string): void => happyDOM.setURL(url);

const changed = vi.fn();
const sessions: PageSession[] = [];

/** One finding for all labels. */
const together: Detector = {
  ...labels,
  *detect(seen, page) {
    const [first, ...rest] = labels.detect(seen, page);
    if (first) yield { ...first, elements: [first, ...rest].flatMap((finding) => finding?.elements ?? []) };
  },
};

function start(
  settings: Partial<ModeSettings> = {},
  detectors: Detector[] = [labels],
  rules: OutletRule[] = [],
): PageSession {
  const session = new PageSession({
    document,
    views: (entries) => Promise.resolve(viewsOf(entries)),
    overlay: (actions) => createOverlay(document, '', actions),
    settings: { ...DEFAULT_SETTINGS, ...settings },
    equipment: { words: WORDS, names, rules, detectors, shadow: openShadowRoot },
    changed,
  });
  sessions.push(session);
  return session;
}

const ad = (): HTMLElement => {
  const element = document.createElement('div');
  element.textContent = 'Advertisement';
  return element;
};
const html = (): string => document.documentElement.outerHTML;
const state = (session: PageSession) => session.answers['page.state']({});
const count = async (session: PageSession): Promise<number> => (await state(session)).findings.length;

beforeEach(() => {
  goTo('https://www.ledger.example/story');
  document.body.replaceChildren(ad());
  changed.mockClear();
});
afterEach(() => {
  for (const session of sessions.splice(0)) session.stop();
});

describe('the always-on script on a page', () => {
  it('answers once the page has been looked through', async () => {
    const session = start();
    await expect(state(session)).resolves.toMatchObject({
      url: 'https://www.ledger.example/story',
      site: 'www.ledger.example',
      mode: 'clean',
      settled: true,
      findings: [{ kind: 'ad', state: 'taken', text: 'Advertisement' }],
    });
    expect(changed).toHaveBeenCalledExactlyOnceWith(1, 'clean');
  });

  it('does nothing at all where the reader wants nothing', async () => {
    const before = html();
    const session = start({ modes: { 'www.ledger.example': 'off' } });
    await expect(state(session)).resolves.toMatchObject({ mode: 'off', findings: [], settled: true });
    document.body.append(ad());
    expect(document.body.querySelector('[style]')).toBeNull();
    expect(html().startsWith(before.slice(0, -'</body></html>'.length))).toBe(true);
    expect(changed).not.toHaveBeenCalled();
  });

  it('still knows there what a clean copy leaves out', async () => {
    const before = html();
    const session = start({ mode: 'off' });
    const { taken, leftOut } = await session.forArticle();
    expect([...taken]).toEqual([document.body.firstElementChild]);
    expect(leftOut).toEqual({ ad: 1 });
    expect(html()).toBe(before);
  });

  it('leaves the page as it was when switched off, and begins again when switched on', async () => {
    const before = html();
    const session = start();
    await state(session);
    expect(html()).not.toBe(before);
    await session.answers['page.mode']({ mode: 'off' });
    expect(html()).toBe(before);
    await expect(session.answers['page.mode']({ mode: 'flag' })).resolves.toMatchObject({
      findings: [{ state: 'marked' }],
    });
    expect(document.querySelector(MARKS_TAG)).not.toBeNull();
  });

  it('follows the reader’s settings', async () => {
    const session = start();
    await state(session);
    session.applySettings({ mode: 'clean', modes: { 'www.ledger.example': 'flag' } });
    await expect(state(session)).resolves.toMatchObject({ mode: 'flag', findings: [{ state: 'marked' }] });
  });

  it('finds what comes late and forgets what goes', async () => {
    const session = start();
    expect(await count(session)).toBe(1);
    const late = ad();
    document.body.append(late);
    await vi.waitUntil(async () => (await count(session)) === 2);
    expect(late.style.display).toBe('none');
    late.remove();
    await vi.waitUntil(async () => (await count(session)) === 1);
    expect(late.hasAttribute('style')).toBe(false);
    expect(changed.mock.calls.map(([number]) => number)).toEqual([1, 2, 1]);
  });

  it('keeps what the reader put back, also out of a clean copy’s reach', async () => {
    const session = start();
    const { findings } = await state(session);
    const id = findings[0]?.id ?? 0;
    await expect(session.answers['page.restore']({ id })).resolves.toMatchObject({ findings: [{ state: 'kept' }] });
    expect((await session.forArticle()).leftOut).toEqual({});
    await expect(session.answers['page.take']({ id })).resolves.toMatchObject({ findings: [{ state: 'taken' }] });
    await expect(session.answers['page.restore']({ id: 'all' })).resolves.toMatchObject({
      findings: [{ state: 'kept' }],
    });
  });

  it('looks anew at another address, not at another place on the page, and keeps what is still there', async () => {
    const session = start();
    const [first] = (await state(session)).findings;
    goTo('https://www.ledger.example/story#end');
    window.dispatchEvent(new PopStateEvent('popstate'));
    expect((await state(session)).findings[0]?.id).toBe(first?.id);
    goTo('https://www.ledger.example/other');
    window.dispatchEvent(new PopStateEvent('popstate'));
    const next = await state(session);
    expect(next.url).toBe('https://www.ledger.example/other');
    expect(next.findings.map(({ id }) => id)).toEqual([first?.id]);
  });

  it('leaves no trace when it stops', async () => {
    const before = html();
    const session = start();
    await state(session);
    session.stop();
    expect(html()).toBe(before);
  });
});

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
    expect((await session.forArticle()).leftOut).toEqual({ ad: 1 });
    fighter.disconnect();
    await session.answers['page.take']({ id: findings[0]?.id ?? 0 });
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
    document.body.append(host);
    const session = start();
    expect(await count(session)).toBe(1);
    const inner = document.createElement('div');
    host.attachShadow({ mode: 'open' }).append(inner);
    inner.attachShadow({ mode: 'open' }).append(ad());
    document.body.append('something else');
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

describe('an address that changes without a sign', () => {
  it('is noticed with the next change of the page, or when somebody asks', async () => {
    const session = start();
    await state(session);
    goTo('https://www.ledger.example/other');
    document.body.replaceChildren('The council met at noon.', ad());
    await vi.waitUntil(() => document.body.querySelector<HTMLElement>('div')?.style.display === 'none');
    goTo('https://www.ledger.example/third');
    expect((await state(session)).url).toBe('https://www.ledger.example/third');
    expect((await session.forArticle()).url).toBe('https://www.ledger.example/third');
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

describe('rules', () => {
  const rule = (flag: OutletRule['flag']): OutletRule => ({
    version: 1,
    id: 'ledger',
    role: 'outlet',
    name: 'The Ledger',
    url: 'https://www.ledger.example/',
    hosts: ['ledger.example'],
    ...(flag === undefined ? {} : { flag }),
  });

  it('of the outlet whose story it is hold from when the page says whose it is', async () => {
    const portal: OutletRule = {
      ...rule(undefined),
      id: 'portal',
      role: 'syndicator',
      name: 'The Portal',
      attribution: { outlet: [{ selector: '.from' }] },
    };
    const outlet: OutletRule = {
      ...rule([{ selector: '.quiz', kind: 'related', seenOn: 'own page' }]),
      hosts: ['bell.example'],
      name: 'The Bell',
    };
    const quiz = document.createElement('div');
    quiz.className = 'quiz';
    quiz.textContent = 'How well do you know the bell?';
    document.body.append('The council met at noon.', quiz);
    const session = start({}, [outletRule, labels], [portal, outlet]);
    const [before] = (await state(session)).findings;
    expect(await count(session)).toBe(1);
    const from = document.createElement('span');
    from.className = 'from';
    from.textContent = 'The Bell';
    document.body.append(from);
    await vi.waitUntil(() => quiz.style.display === 'none');
    expect((await state(session)).findings.map(({ id, kind }) => [id, kind])).toEqual([
      [before?.id, 'ad'],
      [expect.any(Number), 'related'],
    ]);
    expect((await session.forArticle()).outlet?.name).toBe('The Bell');
  });

  it('that cannot be read are told, and cost nothing else', async () => {
    const broken = rule([{ selector: 'p[', kind: 'ad', seenOn: 'own page' }]);
    const session = start({}, [outletRule, labels], [broken]);
    expect(await state(session)).toMatchObject({
      findings: [{ detector: 'labels', state: 'taken' }],
      problems: [{ what: 'selector', source: 'The Ledger', detail: 'p[' }],
    });
  });
});
