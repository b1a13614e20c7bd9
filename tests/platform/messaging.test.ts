import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { MessageName, PageState } from '../../core/protocol';
import type { Handlers } from '../../platform/messaging/handle';

const { fake } = await vi.hoisted(async () => ({
  fake: (await import('./fake-browser')).createFakeBrowser(),
}));
vi.mock('webextension-polyfill', () => ({ default: fake }));

const { handle: handleWith } = await import('../../platform/messaging/handle');
const { ARTICLE_INPUTS, COPY_INPUTS, FLAG_INPUTS } = await import('../../platform/messaging/page-inputs');
const { PICKER_INPUTS } = await import('../../platform/messaging/picker-shape');
const { BACKGROUND_INPUTS } = await import('../../platform/messaging/background-inputs');
const { TRIAL_INPUTS } = await import('../../platform/messaging/trial-shape');
const INPUTS = {
  ...FLAG_INPUTS,
  ...ARTICLE_INPUTS,
  ...COPY_INPUTS,
  ...PICKER_INPUTS,
  ...TRIAL_INPUTS,
  ...BACKGROUND_INPUTS,
};
const handle = <N extends MessageName>(handlers: Handlers<N>) => handleWith(INPUTS, handlers);
const { askTab, NobodyThere, askBackground } = await import('../../platform/messaging/send');
const { OUTPUTS } = await import('../../platform/messaging/outputs');

const STATE: PageState = {
  url: 'https://www.yahoo.com/news/story',
  mode: 'clean',
  site: 'yahoo',
  siteName: 'Yahoo News',
  findings: [],
  problems: [],
  settled: true,
  scanMilliseconds: 3,
};

const ask = () => askTab(7, 'page.state', {}, OUTPUTS['page.state']);

beforeEach(() => fake.runtime.onMessage.listeners.clear());

describe('messages between parts of the extension', () => {
  it('bring an answer back', async () => {
    handle({ 'page.state': () => STATE });
    await expect(ask()).resolves.toEqual(STATE);
  });

  it('tell who asked', async () => {
    const seen = vi.fn();
    handle({
      'page.changed': (input, sender) => {
        seen(input, sender);
        return null;
      },
    });
    await askBackground('page.changed', { count: 4, mode: 'flag' }, () => null);
    expect(seen).toHaveBeenCalledWith(
      { count: 4, mode: 'flag' },
      { id: 'clean-copy', tab: { id: 7 }, url: 'https://www.yahoo.com/news/story' },
    );
  });

  it('pass on what went wrong, in its own words', async () => {
    handle({
      'page.state': () => {
        throw new Error('The page fought back.');
      },
    });
    await expect(ask()).rejects.toThrow('The page fought back.');
  });

  it('find nobody where no script of ours is, or none for this', async () => {
    await expect(ask()).rejects.toThrow(NobodyThere);
    handle({ 'reader.toggle': () => ({ open: true }) });
    await expect(ask()).rejects.toThrow(NobodyThere);
  });

  it('are shared out among the scripts of one page', async () => {
    handle({ 'reader.toggle': () => ({ open: true }) });
    handle({ 'page.state': () => STATE });
    await expect(ask()).resolves.toEqual(STATE);
    await expect(askTab(7, 'reader.toggle', {}, OUTPUTS['reader.toggle'])).resolves.toEqual({ open: true });
  });

  it('are not heard from strangers', async () => {
    const heard = vi.fn(() => STATE);
    handle({ 'page.state': heard });
    const message = { to: 'clean-copy', name: 'page.state', input: {} };
    await expect(fake.test.deliver(message, { id: 'someone-else' })).resolves.toBeUndefined();
    expect(heard).not.toHaveBeenCalled();
  });

  it.each([
    [{ mode: 'loud' }, 'mode: one of flag, clean, off expected'],
    [undefined, 'mode: one of flag, clean, off expected'],
    ['clean', 'whole: an object expected'],
  ])('with a wrong input are refused: %j', async (input, why) => {
    const heard = vi.fn(() => STATE);
    handle({ 'page.mode': heard });
    const answer = await fake.test.deliver({ to: 'clean-copy', name: 'page.mode', input }, { id: 'clean-copy' });
    expect(answer).toEqual({ ok: false, message: expect.stringContaining(why) });
    expect(heard).not.toHaveBeenCalled();
  });

  it.each([
    null,
    5,
    'page.state',
    { to: 'other', name: 'page.state' },
    { to: 'clean-copy' },
    { to: 'clean-copy', name: 'toString' },
  ])('leave foreign messages alone: %j', async (message) => {
    handle({ 'page.state': () => STATE });
    await expect(fake.test.deliver(message, { id: 'clean-copy' })).resolves.toBeUndefined();
  });

  it('with an answer that makes no sense say where', async () => {
    handle({ 'page.state': () => ({ ...STATE, findings: [{ id: 1, kind: 'advert' }] }) as never });
    await expect(ask()).rejects.toThrow('findings[0].kind: one of ad, sponsored,');
  });

  it('are no longer answered once stopped', async () => {
    handle({ 'page.state': () => STATE })();
    await expect(ask()).rejects.toThrow(NobodyThere);
  });
});

describe('an article that crosses contexts', () => {
  const article = {
    title: 'Harbour council keeps the old ferry slip open',
    authors: ['Ada Calder'],
    outlet: { name: 'The Lindmouth Ledger', url: null },
    syndicator: null,
    agency: null,
    published: '2026-03-01T07:00:00Z',
    modified: null,
    originalUrl: null,
    section: null,
    language: 'en',
    direction: 'ltr',
    evidence: { title: 'JSON-LD headline' },
    confidence: { title: 0.97 },
    url: STATE.url,
    readFrom: 'shown',
    body: {
      type: 'root',
      children: [
        {
          type: 'element',
          tagName: 'p',
          properties: { dir: 'auto', hidden: null, className: ['a', 1], open: true },
          children: [{ type: 'text', value: 'Nine members backed the motion.' }],
        },
      ],
    },
    pages: [
      { number: 1, url: 'https://ledger.example/ferry' },
      { number: 2, url: 'https://ledger.example/ferry/2' },
    ],
    words: 5,
    leftOut: { ad: 4 },
    tidied: [{ step: 'byline', reason: 'repeats the byline', text: 'By Ada Calder' }],
  };
  const arrive = (value: unknown) => {
    handle({ 'article.get': () => ({ ok: true, article: value, milliseconds: 9 }) as never });
    return askTab(7, 'article.get', {}, OUTPUTS['article.get']);
  };

  it('arrives whole', async () => {
    await expect(arrive(article)).resolves.toEqual({ ok: true, article, milliseconds: 9 });
  });

  it('is refused when its tree holds anything but elements and text', async () => {
    const body = { type: 'root', children: [{ type: 'raw', value: '<script>' }] };
    await expect(arrive({ ...article, body })).rejects.toThrow('problem_message');
  });
});
