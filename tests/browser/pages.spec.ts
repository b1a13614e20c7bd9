import { reasonText } from '../../core/reason.ts';
import { type OwnPage, ownPage, ownPageNames } from '../pages/pages.ts';
import { english } from '../wording.ts';
import { expect, test } from './fixtures.ts';
import { articleDifferences, findingDifferences } from './support/differences.ts';
import type { OpenPage } from './support/open-page.ts';
import { openPlain } from './support/plain.ts';
import { firstDifference, isSeen, serialise } from './support/serialise.ts';

/** Pages there are many of, which differ from the others in their words: one way back is enough for them. */
const isOfWords = (name: string): boolean => name.startsWith('lang--');

for (const name of ownPageNames()) {
  test.describe(name, () => {
    test('gives the findings, the article and the text expected of it', async ({ open }) => {
      const own = ownPage(name);
      const page = await open(own);
      await checkFindings(page, own);
      await checkArticle(page, own);
    });

    test(`is as it was after ${isOfWords(name) ? 'the' : 'every'} way to “off”`, async ({ open, plain }) => {
      const own = ownPage(name);
      const before = await openPlain(plain, own, serialise);
      const page = await open(own);
      await checkTaken(page);
      await checkOff(page, before, 'clean');
      if (!isOfWords(name)) await checkUndo(page, before);
    });
  });
}

async function checkFindings(page: OpenPage, { expected }: OwnPage): Promise<void> {
  const { findings, problems } = await page.state();
  expect(problems).toEqual([]);
  expect(findingDifferences(findings, expected.findings)).toEqual([]);
  for (const { kind, reason, selector } of findings) {
    expect(reasonText(reason, english), `the reason for the ${kind} at ${selector}`).toMatch(/\S{2,}.*\S/);
  }
}

async function checkArticle(page: OpenPage, { expected }: OwnPage): Promise<void> {
  const { answer, formats } = await page.article();
  if (!answer.ok) expect(answer.why).toEqual({ kind: 'not-an-article' });
  expect(articleDifferences(answer.ok ? answer.article : null, expected.article)).toEqual([]);
  expect(formats === null ? [] : formats.text.split('\n')).toEqual(expected.text);
  expect(answer.ok ? answer.article.pages : null).toEqual(expected.pages);
  for (const part of expected.html) expect(tight(formats?.html ?? '')).toContain(tight(part));
  for (const words of expected.once) {
    // Markdown may put a backslash before signs that mean something to it.
    expect(times(formats?.markdown.replaceAll('\\', ''), words), `times in Markdown: ${words}`).toBe(1);
    expect(times(formats?.html, words), `times in HTML: ${words}`).toBe(1);
  }
  for (const words of expected.absent) expect(formats?.text ?? '').not.toContain(words);
}

/** Markup without white space at tags. */
const tight = (html: string): string => html.replace(/\s+/g, ' ').replace(/ ?(<[^>]*>) ?/g, '$1');

const times = (text = '', words: string): number => text.split(words).length - 1;

/** What was taken out cannot be seen, and nothing is taken out that only the reader may take. */
async function checkTaken(page: OpenPage): Promise<void> {
  const { findings, mode } = await page.state();
  expect(mode).toBe('clean');
  for (const { kind, grade, state, selector } of findings) {
    expect(state, `${kind} at ${selector}`).toBe(kind === 'ai-note' || grade === 'suspected' ? 'marked' : 'taken');
    if (state === 'taken') expect(await isSeen(page.page, selector), `${selector} can be seen`).toBe(false);
  }
}

async function checkOff(page: OpenPage, before: string, way: string): Promise<void> {
  await page.send('page.mode', { mode: 'off' });
  expect(firstDifference(await page.serialised(), before), `the document after ${way} and off`).toBe('');
}

async function checkUndo(page: OpenPage, before: string): Promise<void> {
  const offAgain = (way: string): Promise<void> => checkOff(page, before, way);
  await page.send('page.mode', { mode: 'flag' });
  await offAgain('flag');
  await page.send('page.mode', { mode: 'clean' });
  await offAgain('clean again');
  await page.send('page.mode', { mode: 'flag' });
  const { findings } = await page.send('page.mode', { mode: 'clean' });
  const [first] = findings.filter(({ state }) => state === 'taken');
  if (first) {
    const { findings: after } = await page.send('page.act', { act: 'keep', ids: [first.id] });
    expect(after.find(({ id }) => id === first.id)?.state).toBe('kept');
    expect(after.filter(({ state }) => state === 'taken')).toHaveLength(takenOf(findings) - 1);
  }
  const { findings: restored } = await page.send('page.act', { act: 'keep', ids: 'all' });
  expect(takenOf(restored)).toBe(0);
  await offAgain('restoring one and all');
}

const takenOf = (findings: readonly { state: string }[]): number =>
  findings.filter(({ state }) => state === 'taken').length;
