import { beforeEach, describe, expect, it, vi } from 'vitest';
import { openShadowRoot } from '../../core/page/shadow';
import type { PageRule } from '../../core/rules/page-rule';
import type { OutletRule } from '../../core/rules/rule';
import type { TrialPage } from '../../core/trial/look';
import type { LineTrial, TrialBase } from '../../core/trial/trial';
import { troubleText } from '../../core/trouble';
import { articleWith } from '../core/detect/support';
import { english } from '../wording';

const { fake } = await vi.hoisted(async () => ({
  fake: (await import('./fake-browser')).createFakeBrowser(),
}));
vi.mock('webextension-polyfill', () => ({ default: fake }));

const kept: OutletRule = {
  version: 2,
  id: 'ledger',
  role: 'outlet',
  name: 'The Ledger',
  url: 'https://ledger.example/',
  hosts: ['ledger.example'],
  flag: [{ selector: '.quiz', kind: 'related' }],
};
vi.mock('../../platform/outlets', () => ({ OUTLETS: [kept], OUTLET_PROBLEMS: [] }));
const listed: PageRule[] = [];
vi.mock('../../platform/list-rules', () => ({ rulesOfLists: async () => listed }));

const { ARTICLE_WORDS } = await import('../../platform/article-words');
const { BACKGROUND_INPUTS } = await import('../../platform/messaging/background-inputs');
const { handle } = await import('../../platform/messaging/handle');
const { trialData } = await import('../../platform/trial-data');
const { TrialRun } = await import('../../platform/trial-run');

handle(BACKGROUND_INPUTS, { 'trial.data': trialData, 'article.words': () => ARTICLE_WORDS } as never);

const PROMO =
  'Readers of the Ledger who like ferries will find more of them in the harbour almanac that is sold at the lock house.';
const URL_THERE = 'https://www.ledger.example/2026/slip';

let page: Document;

beforeEach(() => {
  page = articleWith(`<div class="extra"><p>${PROMO}</p></div><div class="quiz">A quiz on boats</div>`, 2);
});

const at = (url: string): TrialPage => ({ document: page, url, shadow: openShadowRoot });

/** Tries the kept rule with some of it otherwise. */
const trying = (more: Partial<OutletRule>, base: TrialBase = 'none', url = URL_THERE) =>
  new TrialRun(async () => at(url), true).run({ rule: { ...kept, ...more }, base });

const lineOf = (lines: readonly LineTrial[], what: string): LineTrial | undefined =>
  lines.find((line) => line.what === what);

describe('a rule that is tried', () => {
  it('tells what each line finds, in words, and what becomes of it', async () => {
    const { acts, lines } = await trying({
      flag: [
        { selector: '.quiz', kind: 'related' },
        { text: 'A quiz on boats', kind: 'related' },
        { selector: '.none', kind: 'ad' },
        { selector: ':is(', kind: 'ad' },
      ],
      story: [{ selector: '.text' }],
    });
    expect(acts).toBe('site');
    expect(lineOf(lines, '.quiz')).toMatchObject({ hits: 1, words: ['A quiz on boats'], outcomes: { taken: 1 } });
    expect(lineOf(lines, 'A quiz on boats')).toMatchObject({ part: 'flag', at: 1, hits: 1 });
    expect(lineOf(lines, '.none')).toMatchObject({ hits: 0, outcomes: {}, isUnreadable: false });
    expect(lineOf(lines, ':is(')).toMatchObject({ hits: 0, isUnreadable: true });
    expect(lineOf(lines, '.text')).toMatchObject({ part: 'story', hits: 1 });
  });

  it('warns of running text that a line takes, and says what is gone from the story', async () => {
    const { lines, things, text } = await trying({ flag: [{ selector: '.extra', kind: 'prompt' }] });
    expect(lineOf(lines, '.extra')?.takes).toMatchObject({ paragraphs: 1, words: 23 });
    expect(lineOf(lines, '.extra')?.takes?.first).toContain('Readers of the Ledger');
    expect(things).toMatchObject([{ kind: 'prompt', change: 'new', text: PROMO }]);
    expect(text.filter(({ change }) => change === 'gone')).toEqual([{ change: 'gone', lines: [PROMO] }]);
  });

  it('warns of a subheading, too', async () => {
    const heading = page.createElement('h2');
    heading.className = 'rank';
    heading.append('The roof');
    page.querySelector('.extra')?.before(heading);
    const { lines } = await trying({ flag: [{ selector: '.rank', kind: 'leftover' }] });
    expect(lineOf(lines, '.rank')?.takes).toEqual({ paragraphs: 1, words: 2, first: 'The roof' });
  });

  it('tells what is held back: the story, and what a line keeps', async () => {
    const story = await trying({
      flag: [
        { selector: '.text', kind: 'ad' },
        { selector: '.quiz', kind: 'related' },
      ],
    });
    // What another line takes of it is that line’s.
    expect(lineOf(story.lines, '.text')).toMatchObject({ outcomes: { story: 1 }, takes: null });
    const { lines } = await trying({ flag: [{ selector: 'div.quiz', kind: 'ad' }], keep: [{ selector: '.quiz' }] });
    expect(lineOf(lines, 'div.quiz')).toMatchObject({ outcomes: { kept: 1 } });
  });

  it('is followed to its end among lists of thousands of lines', async () => {
    const none = Array.from({ length: 2_500 }, (_, place) => ({ selector: `.none-${place}`, kind: 'ad', by: 'list' }));
    const flag = [...none, { selector: '.extra', kind: 'prompt', by: 'list' }];
    listed.push({ ...kept, id: 'list', flag } as PageRule);
    const { after } = await trying({}).finally(() => listed.pop());
    expect(JSON.stringify(after)).not.toContain(PROMO);
  });

  it('says in the reader’s words that another test of the page began', async () => {
    const run = new TrialRun(async () => at(URL_THERE), true);
    const given = run.run({ rule: kept, base: 'none' }).catch((error: unknown) => troubleText(error, english));
    await run.run({ rule: kept, base: 'none' });
    expect(await given).toBe('Another test of this page began meanwhile, in another tab perhaps. Test again.');
  });

  it('is compared with the rule as it is kept, or with none', async () => {
    const more = { flag: [{ selector: '.extra', kind: 'prompt' as const }] };
    const changes = async (base: TrialBase) =>
      (await trying(more, base)).things.map(({ kind, change }) => [kind, change]);
    expect(await changes('none')).toEqual([['prompt', 'new']]);
    expect(await changes('kept')).toEqual([
      ['prompt', 'new'],
      ['related', 'gone'],
    ]);
  });

  it('shows the source before and after, and where it was read', async () => {
    const line = page.querySelector('.byline');
    line?.setAttribute('class', 'who');
    line?.replaceChildren('Ida Brandt, harbour desk');
    const { before, after, lines } = await trying({ attribution: { authors: [{ selector: '.who' }] } });
    expect(before?.authors).not.toEqual(['Ida Brandt']);
    expect(after?.authors).toEqual(['Ida Brandt']);
    expect(after?.evidence.authors).toContain('.who');
    expect(lineOf(lines, '.who')).toMatchObject({ part: 'authors', hits: 1, words: ['Ida Brandt, harbour desk'] });
  });

  it('reads paths in JSON-LD', async () => {
    const data = page.createElement('script');
    data.setAttribute('type', 'application/ld+json');
    data.textContent = JSON.stringify({ '@type': 'NewsArticle', headline: 'x', desk: { name: 'Harbour desk' } });
    page.head.append(data);
    const { lines } = await trying({ attribution: { authors: [{ jsonLd: 'desk.name' }] } });
    expect(lineOf(lines, 'desk.name')).toMatchObject({ hits: 1, words: ['Harbour desk'] });
  });

  it('acts on no page of another outlet, and says so with what it would find', async () => {
    const { acts, lines, things } = await trying({}, 'none', 'https://www.other.example/slip');
    expect(acts).toBe('nowhere');
    expect(things).toEqual([]);
    expect(lineOf(lines, '.quiz')).toMatchObject({ hits: 1, outcomes: {} });
  });

  it('leaves the page as it is', async () => {
    const before = page.documentElement.outerHTML;
    await trying({ flag: [{ selector: '.extra', kind: 'prompt' }] });
    expect(page.documentElement.outerHTML).toBe(before);
  });

  it('gives up a test of which the outcome is not wanted any more', async () => {
    const run = new TrialRun(async () => at(URL_THERE), false);
    const first = run.run({ rule: kept, base: 'none' });
    const second = run.run({ rule: { ...kept, flag: [{ selector: '.extra', kind: 'prompt' }] }, base: 'none' });
    await expect(first).rejects.toThrow('newer');
    expect((await second).things).toMatchObject([{ kind: 'prompt' }]);
  });

  it('knows the elements of each line afterwards', async () => {
    const run = new TrialRun(async () => at(URL_THERE), true);
    await run.run({ rule: kept, base: 'none' });
    expect(run.elementsOf({ part: 'flag', at: 0 })).toEqual([page.querySelector('.quiz')]);
    expect(run.elementsOf({ part: 'flag', at: 1 })).toEqual([]);
  });
});
