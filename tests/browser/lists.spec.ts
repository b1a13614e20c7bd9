import { type OwnPage, ownPage } from '../pages/pages.ts';
import { expect, test } from './fixtures.ts';
import type { OpenPage } from './support/open-page.ts';
import { file, openOptions } from './support/options.ts';

const STORY = ownPage('yahoo-caas--story');
const BAR = '#ybar';
const LOGO = '.caas-logo';
const SITE = new URL(STORY.expected.url).hostname;

const LIST = `[Adblock Plus 2.0]
! Title: Lindmouth list
${SITE}##${BAR}
${SITE}##div:has(> .never)
other.example##.caas-body
${SITE}##.caas:has-text(owl)
${SITE}##+js(noeval)
||ads.example^
##.general`;

test('a list acts on open pages of its sites at once, follows its newer file, and goes without a trace', async ({
  open,
  extension,
}) => {
  const page = await open(STORY);
  const before = await page.serialised();
  const ofList = async (): Promise<string[]> =>
    (await page.findings()).flatMap(({ reason, evidence }) =>
      reason.id === 'outlet-rule' && reason.by === 'list' ? [evidence] : [],
    );
  const others = (await page.findings()).length;
  const options = await openOptions(extension);
  const status = options.getByRole('status');
  await options.getByLabel('Add a list from a file').setInputFiles(file('list.txt', LIST));
  await expect(status.filter({ hasText: '“Lindmouth list” is in use, on open pages too.' })).toBeVisible();
  await expect(options.getByText('Filters for named sites: 3')).toBeVisible();
  await expect.poll(ofList).toEqual([BAR]);
  const found = (await page.findings()).find(({ evidence }) => evidence === BAR);
  expect(found).toMatchObject({ kind: 'ad', state: 'taken', reason: { outlet: 'Lindmouth list' } });
  expect((await page.findings()).length).toBe(others + 1);

  const use = options.getByRole('checkbox', { name: 'Use “Lindmouth list”' });
  await use.click();
  await expect.poll(ofList).toEqual([]);
  await expect.poll(() => page.serialised()).toBe(before);
  await use.click();
  await expect.poll(ofList).toEqual([BAR]);

  const newer = `! Title: Lindmouth list\n${SITE}##${LOGO}\nother.example##${BAR}`;
  await options.getByLabel('Newer file for “Lindmouth list”').setInputFiles(file('newer.txt', newer));
  await expect.poll(ofList).toEqual([LOGO]);
  await expect(options.getByText('Filters for named sites: 2')).toBeVisible();
  await expect(options.getByText(/^Lines that are not used/)).toHaveCount(0);

  await options.getByRole('button', { name: 'Remove “Lindmouth list”' }).click();
  await expect(options.getByText('You have added no list.')).toBeVisible();
  await expect.poll(() => page.serialised()).toBe(before);
  await options.getByRole('button', { name: 'Put it back' }).click();
  await expect.poll(ofList).toEqual([LOGO]);
  await options.getByRole('button', { name: 'Remove “Lindmouth list”' }).click();
  await expect(options.getByText('You have added no list.')).toBeVisible();
  await options.reload();
  await expect(options.getByText('You have added no list.')).toBeVisible();
  await options.close();
});

test('what of a list cannot be done is counted and named with its line', async ({ extension }) => {
  const options = await openOptions(extension);
  await options.getByLabel('Add a list from a file').setInputFiles(file('list.txt', LIST));
  await expect(options.getByText('Filters of requests, not used because Clean Copy blocks nothing: 1')).toBeVisible();
  await expect(options.getByRole('checkbox', { name: /^Also its filters for all sites \(1\)/ })).not.toBeChecked();
  await options.getByText('Lines that are not used: 2').click();
  await expect(options.getByText('Needs “:has-text()”, which browsers do not know')).toBeVisible();
  await expect(options.getByText(`Line 6 ${SITE}##.caas:has-text(owl)`)).toBeVisible();
  await expect(options.getByText('Runs a script on the page')).toBeVisible();
  await options.getByRole('button', { name: 'Remove “Lindmouth list”' }).click();
  await options.close();
});

test('a hundred thousand lines are read within five seconds while the page goes on, and concern only their sites', async ({
  open,
  extension,
}) => {
  const options = await openOptions(extension);
  const before = await scanTimes(open);
  await options.bringToFront();
  const lines = Array.from({ length: 99_999 }, (_, at) => `site${at % 5_000}.example##.slot-${at} > [class^="x"]`);
  const text = ['! Title: Long list', `${SITE}##${BAR}`, ...lines].join('\n');
  const reading = options.evaluate(watchReading);
  await options.getByLabel('Add a list from a file').setInputFiles(file('long.txt', text));
  const { milliseconds, longestStop, steps } = await reading;
  await expect(options.getByText('Filters for named sites: 100,000')).toBeVisible();
  expect(milliseconds).toBeLessThan(5_000);
  expect(longestStop).toBeLessThan(500);
  expect(steps).toBeGreaterThan(5);

  const page = await open(STORY);
  expect((await page.findings()).map(({ evidence }) => evidence)).toContain(BAR);
  // Of a page that is none of the list’s: twice as long would be seen, the machine’s moods are not.
  expect(median(await scanTimes(open))).toBeLessThan(median(before) * 2 + 10);
  await options.bringToFront();
  await options.getByRole('button', { name: 'Remove “Long list”' }).click();
  await expect(options.getByText('You have added no list.')).toBeVisible();
  await options.close();
});

test('thousands of filters for all sites, where the reader wants them, do not hold a page up', async ({
  open,
  extension,
}) => {
  const options = await openOptions(extension);
  const lines = Array.from({ length: 13_000 }, (_, at) => `##.slot-${at}`);
  const text = ['! Title: General list', `##${BAR}`, ...lines].join('\n');
  await options.getByLabel('Add a list from a file').setInputFiles(file('general.txt', text));
  const generic = options.getByRole('checkbox', { name: /^Also its filters for all sites/ });
  await generic.click();
  await expect(generic).toBeChecked();
  const page = await open(STORY);
  await expect.poll(async () => (await page.findings()).map(({ evidence }) => evidence)).toContain(BAR);
  expect((await page.state()).problems).toEqual([]);
  await options.getByRole('button', { name: 'Remove “General list”' }).click();
  await options.close();
});

test('a file without a filter is refused, and says what one looks like', async ({ extension }) => {
  const options = await openOptions(extension);
  await options.getByLabel('Add a list from a file').setInputFiles(file('notes.txt', '! nothing\n\n||ads.example^'));
  await expect(options.getByText(/^“notes.txt” holds no cosmetic filter, and was not added/)).toBeVisible();
  await expect(options.getByText('You have added no list.')).toBeVisible();
  await options.close();
});

const ELSEWHERE = ownPage('ad-label--positives');

/** How long several visits to a page no list is for are looked through, in milliseconds. */
async function scanTimes(open: (page: OwnPage) => Promise<OpenPage>): Promise<number[]> {
  const times: number[] = [];
  for (let visits = 0; visits < 5; visits++) {
    const page = await open(ELSEWHERE);
    times.push((await page.state()).scanMilliseconds);
    await page.page.close();
  }
  return times;
}

const median = (numbers: readonly number[]): number =>
  [...numbers].sort((one, other) => one - other)[Math.floor(numbers.length / 2)] ?? 0;

/** Runs in the options page: how long a file is read, how long the page is kept busy at most, and how often it tells how far it is. */
async function watchReading(): Promise<{ milliseconds: number; longestStop: number; steps: number }> {
  const bar = (): HTMLProgressElement | null => document.querySelector('.list-reading progress');
  const channel = new MessageChannel();
  const turn = (): Promise<void> =>
    new Promise((resolve) => {
      channel.port1.onmessage = () => resolve();
      channel.port2.postMessage(null);
    });
  while (bar() === null) await turn();
  const started = performance.now();
  const shares = new Set<number>();
  let longestStop = 0;
  for (let last = started; bar() !== null; ) {
    await turn();
    shares.add(bar()?.value ?? 1);
    longestStop = Math.max(longestStop, performance.now() - last);
    last = performance.now();
  }
  return { milliseconds: performance.now() - started, longestStop, steps: shares.size };
}
