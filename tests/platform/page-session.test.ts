import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { MARKS_TAG } from '../../core/marks/own';
import { groundOf } from '../../platform/article-ground';
import { ad, beginPage, changed, count, endAll, goTo, start, state } from './session';

const html = (): string => document.documentElement.outerHTML;

beforeEach(beginPage);
afterEach(endAll);

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
    const { taken, leftOut } = groundOf(await session.forArticle());
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
    await expect(session.answers['page.act']({ act: 'keep', ids: [id] })).resolves.toMatchObject({
      findings: [{ state: 'kept' }],
    });
    expect(groundOf(await session.forArticle()).leftOut).toEqual({});
    await expect(session.answers['page.act']({ act: 'take', ids: [id] })).resolves.toMatchObject({
      findings: [{ state: 'taken' }],
    });
    await expect(session.answers['page.act']({ act: 'keep', ids: 'all' })).resolves.toMatchObject({
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

  it.each(['clean', 'off'] as const)('tells of another address where it found the same, under %s', async (mode) => {
    const session = start({ mode });
    await state(session);
    changed.mockClear();
    goTo('https://www.ledger.example/story#end');
    window.dispatchEvent(new PopStateEvent('popstate'));
    await state(session);
    expect(changed).not.toHaveBeenCalled();
    goTo('https://www.ledger.example/other');
    window.dispatchEvent(new PopStateEvent('popstate'));
    await state(session);
    expect(changed).toHaveBeenCalledExactlyOnceWith(mode === 'off' ? 0 : 1, mode);
  });

  it('leaves no trace when it stops', async () => {
    const before = html();
    const session = start();
    await state(session);
    session.stop();
    expect(html()).toBe(before);
  });
});
