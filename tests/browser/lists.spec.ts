import { ownPage } from '../pages/pages.ts';
import { expect, test } from './fixtures.ts';
import { file, openOptions } from './support/options.ts';

const STORY = ownPage('yahoo-caas--story');
const BAR = '#ybar';
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

test('a list adds to what is found on the sites it names, and goes without a trace', async ({ open, extension }) => {
  const options = await openOptions(extension);
  const before = (await (await open(STORY)).findings()).length;
  await options.getByLabel('Add a list from a file').setInputFiles(file('list.txt', LIST));
  await expect(options.getByText('“Lindmouth list” is in use on pages opened from now on.')).toBeVisible();
  await expect(options.getByText('Filters for named sites: 3')).toBeVisible();

  const page = await open(STORY);
  const found = (await page.findings()).find(({ evidence }) => evidence === BAR);
  expect(found).toMatchObject({
    kind: 'ad',
    state: 'taken',
    reason: { id: 'outlet-rule', outlet: 'the list “Lindmouth list”' },
  });
  expect((await page.findings()).length).toBe(before + 1);

  await options.getByRole('checkbox', { name: 'Use “Lindmouth list”' }).uncheck();
  await expect(options.getByRole('status').filter({ hasText: 'Saved' })).toBeVisible();
  expect((await (await open(STORY)).findings()).length).toBe(before);

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

test('a hundred thousand lines are read while the page goes on, and concern only their sites', async ({
  open,
  extension,
}) => {
  const options = await openOptions(extension);
  const lines = Array.from({ length: 99_999 }, (_, at) => `site${at % 5_000}.example##.slot-${at} > [class^="x"]`);
  const frames = options.evaluate(async () => {
    let count = 0;
    while (document.querySelector('progress') === null) await new Promise(requestAnimationFrame);
    while (document.querySelector('progress') !== null) {
      count++;
      await new Promise(requestAnimationFrame);
    }
    return count;
  });
  const text = ['! Title: Long list', `${SITE}##${BAR}`, ...lines].join('\n');
  await options.getByLabel('Add a list from a file').setInputFiles(file('long.txt', text));
  await expect(options.getByText('Filters for named sites: 100,000')).toBeVisible({ timeout: 20_000 });
  expect(await frames).toBeGreaterThan(5);
  const page = await open(STORY);
  expect(
    (await page.findings()).filter(({ reason }) => reason.id === 'outlet-rule').map((one) => one.evidence),
  ).toContain(BAR);
  await options.getByRole('button', { name: 'Remove “Long list”' }).click();
  await expect(options.getByText('You have added no list.')).toBeVisible();
  await options.close();
});

test('a file without a filter is refused, and says what one looks like', async ({ extension }) => {
  const options = await openOptions(extension);
  await options.getByLabel('Add a list from a file').setInputFiles(file('notes.txt', '! nothing\n\n||ads.example^'));
  await expect(options.getByText(/^“notes.txt” holds no cosmetic filter, and was not added/)).toBeVisible();
  await expect(options.getByText('You have added no list.')).toBeVisible();
  await options.close();
});
