import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { compileWords } from '../../core/detect/compile/compile-words';
import type { Detector } from '../../core/detect/detector';
import names from '../../core/detect/markup-names.json';
import { MARKS_TAG } from '../../core/marks/own';
import { openShadowRoot } from '../../core/page/shadow';
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

function start(settings: Partial<ModeSettings> = {}): PageSession {
  const session = new PageSession({
    document,
    css: '',
    settings: { ...DEFAULT_SETTINGS, ...settings },
    equipment: { words: WORDS, names, rules: [], detectors: [labels], shadow: openShadowRoot },
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

  it('begins anew at another address, and not at another place on the page', async () => {
    const session = start();
    const [first] = (await state(session)).findings;
    goTo('https://www.ledger.example/story#end');
    window.dispatchEvent(new PopStateEvent('popstate'));
    expect((await state(session)).findings[0]?.id).toBe(first?.id);
    goTo('https://www.ledger.example/other');
    window.dispatchEvent(new PopStateEvent('popstate'));
    const next = await state(session);
    expect(next.url).toBe('https://www.ledger.example/other');
    expect(next.findings).toHaveLength(1);
    expect(next.findings[0]?.id).not.toBe(first?.id);
  });

  it('leaves no trace when it stops', async () => {
    const before = html();
    const session = start();
    await state(session);
    session.stop();
    expect(html()).toBe(before);
  });
});
