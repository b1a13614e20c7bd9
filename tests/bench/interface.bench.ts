import fs from 'node:fs';
import { launchWithExtension, newProfile } from '../../scripts/lib/extension-browser.ts';
import { openSavedPage, openTab, refuseTheRest } from '../../scripts/lib/served-page.ts';
import { EXTENSION, expect, test } from '../browser/fixtures.ts';
import { LARGE_PAGE_TITLE, largePage } from '../pages/large.ts';
import { timeCopies } from './copying.ts';
import { median, type Row, table } from './figures.ts';
import { type Opening, openBare, openTimed } from './opening.ts';

/** So many nodes has an average news page. */
const NODES = 5_000;
const PAGE = {
  url: 'https://www.yahoo.com/news/articles/town-wrote-notes-070000123.html',
  scripts: false,
  html: Buffer.from(largePage(NODES)),
};
const COLD = 5;
const WARM = 15;
const COPIES = 15;
/** Most milliseconds until the popup shows what it is about. */
const BUDGET = 200;

test('the popup opens, and copies', async ({ visit, extension }) => {
  const page = await visit(PAGE);
  await page.settled();
  const bare: number[] = [];
  const warm: Opening[] = [];
  for (let turn = 0; turn < WARM; turn++) {
    bare.push(await openBare(extension));
    const { popup, opening } = await openTimed(extension, page.tab.id, LARGE_PAGE_TITLE);
    warm.push(opening);
    await popup.close();
  }
  const { popup } = await openTimed(extension, page.tab.id, LARGE_PAGE_TITLE);
  const copies = await timeCopies(popup, COPIES);
  await popup.close();
  const [firstCold, ...otherCold] = await openCold();
  if (firstCold === undefined) throw new Error('No browser was started.');
  const cold = [firstCold, ...otherCold];
  const row = (name: string, openings: readonly Opening[], part: keyof Opening, budget?: number): Row => ({
    name,
    milliseconds: openings.map((opening) => opening[part]),
    bare,
    ...(budget === undefined ? {} : { budget }),
  });
  const rows: Row[] = [
    row('popup, first paint', warm, 'first', BUDGET),
    row('popup, headline', warm, 'headline', BUDGET),
    row('popup, story', warm, 'story'),
    row('popup in a browser just started, first paint', cold, 'first'),
    row('popup in a browser just started, headline', cold, 'headline'),
    row('popup in a browser just started, story', cold, 'story'),
    { name: 'copy, from the click to the clipboard', ...copies },
  ];
  process.stdout.write(
    `\n${table(rows)}\n\nOn a page of ${NODES} nodes. Bare: a page of the extension without any script;\n`,
  );
  process.stdout.write('for the copy, the same texts put on the clipboard and nothing else.\n\n');
  for (const { name, milliseconds, budget } of rows) {
    if (budget !== undefined) expect.soft(median(milliseconds), name).toBeLessThanOrEqual(budget);
  }
});

/** The first opening in each of some browsers that were never used before. */
async function openCold(): Promise<Opening[]> {
  const openings: Opening[] = [];
  for (let turn = 0; turn < COLD; turn++) {
    const profile = newProfile();
    const browser = await launchWithExtension({ extension: EXTENSION, profile, headless: true });
    try {
      await refuseTheRest(browser.context);
      const tab = await openTab(browser);
      await openSavedPage(tab, PAGE, 15_000);
      openings.push((await openTimed(browser, tab.id, LARGE_PAGE_TITLE)).opening);
    } finally {
      await browser.close();
      fs.rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
    }
  }
  return openings;
}
