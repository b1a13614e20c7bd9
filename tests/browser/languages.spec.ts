import type { Page } from '@playwright/test';
import { setApart } from '../../core/direction.ts';
import { ownPage } from '../pages/pages.ts';
import { wordingIn } from '../wording.ts';
import { expect, test } from './fixtures.ts';
import { readClipboard } from './support/clipboard.ts';
import { namesOf } from './support/marks.ts';

test.use({ language: 'he' });

const { say, count } = wordingIn('he');

test('the first page speaks the language of the browser, sample and marks included', async ({ extension }) => {
  const page = await extension.context.newPage();
  await page.goto(`chrome-extension://${extension.id}/welcome.html`);
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
  await expect(page).toHaveTitle(say('welcome_page_title'));
  await expect(page.getByText(say('welcome_tip_flag'))).toBeVisible();
  const sample = page.frameLocator('iframe');
  await expect(sample.getByRole('heading', { name: say('sample_headline') })).toBeVisible();
  await expect(page.getByText(count('kind_ai_summary', 1))).toBeVisible();
  await page.getByRole('radio', { name: say('mode_clean') }).check();
  await expect(sample.getByText(say('sample_recap_note'))).toBeHidden();
  await page.close();
});

test('options speak it, and lead from the right', async ({ extension }) => {
  const page = await extension.context.newPage();
  await page.goto(`chrome-extension://${extension.id}/options.html`);
  const heading = page.getByRole('heading', { name: say('options_outlets'), exact: true });
  await expect(heading).toBeVisible();
  const modes = page.getByRole('group', { name: say('mode_for_site', setApart('Yahoo')) });
  const [title, choice] = await Promise.all([heading.boundingBox(), modes.boundingBox()]);
  const right = (box: typeof title): number => (box?.x ?? 0) + (box?.width ?? 0);
  expect(right(title)).toBeGreaterThan(right(choice));
  await modes.getByRole('radio', { name: say('mode_flag') }).check();
  await expect(page.getByText(say('options_saved'), { exact: true })).toBeVisible();
  await page.close();
});

test('the popup speaks it around a story that has its own language and direction', async ({ open, extension }) => {
  const { tab } = await open(ownPage('yahoo-news--unpressed'));
  const popup = await extension.context.newPage();
  await popup.goto(`chrome-extension://${extension.id}/popup.html?tab=${tab.id}`);
  await expect(popup.getByRole('button', { name: say('copy_copy'), exact: true })).toBeVisible();
  await expect(popup.getByText(count('kind_ai_summary', 1)).first()).toBeVisible();
  const headline = popup.getByRole('heading', { level: 1 });
  expect(await headline.evaluate((it) => getComputedStyle(it).direction)).toBe('ltr');
  await popup.close();
});

for (const name of ['lang--ar', 'lang--he']) {
  test(`marks make no page wider that runs from right to left, as they do: ${name}`, async ({ open }) => {
    const opened = await open(ownPage(name));
    const { page } = opened;
    const width = (): Promise<number> => page.evaluate(() => document.documentElement.scrollWidth);
    await opened.send('page.mode', { mode: 'off' });
    const before = await width();
    for (const mode of ['flag', 'clean'] as const) {
      await opened.send('page.mode', { mode });
      await expect.poll(() => namesOf(page, 'toolbar'), mode).not.toEqual([]);
      expect(await width(), mode).toBe(before);
    }
  });
}

test('the source line of a copy reads from the right, whichever way the field runs it arrives in', async ({
  open,
  extension,
}) => {
  const { page, tab } = await open(ownPage('yahoo-news--unpressed'));
  const popup = await extension.context.newPage();
  await popup.goto(`chrome-extension://${extension.id}/popup.html?tab=${tab.id}`);
  await popup.getByRole('button', { name: say('copy_copy'), exact: true }).click();
  await expect(popup.getByRole('button', { name: say('copy_copied') })).toBeVisible();
  await popup.close();
  const { plain, html } = await readClipboard(page);
  for (const direction of ['rtl', 'ltr', 'auto']) {
    expect(await placesOf(page, { text: plain?.trim().split('\n').at(-1) ?? '', direction })).toEqual(SOURCE);
  }
  expect(await placesOf(page, { html: html ?? '' })).toEqual(SOURCE);
});

const SOURCE = ['Marit Oldenquist', 'The Lindmouth Ledger', 'Yahoo News', 'https://'];

/** The pieces of a source line as they stand on the screen, from the right. */
const placesOf = (page: Page, line: { text: string; direction: string } | { html: string }): Promise<string[]> =>
  page.evaluate(
    ([line, pieces]) => {
      const host = document.createElement('div');
      host.style.cssText = 'position: absolute; inset-block-start: 0; white-space: nowrap';
      if ('text' in line) {
        host.dir = line.direction;
        host.textContent = line.text;
      } else {
        const source = new DOMParser().parseFromString(line.html, 'text/html');
        host.append(...[...source.querySelectorAll('p')].slice(-1));
      }
      document.body.append(host);
      const texts = document.createTreeWalker(host, NodeFilter.SHOW_TEXT);
      const places: [piece: string, right: number][] = [];
      while (texts.nextNode()) {
        const text = texts.currentNode;
        for (const piece of pieces) {
          const at = text.nodeValue?.indexOf(piece) ?? -1;
          if (at < 0) continue;
          const range = new Range();
          range.setStart(text, at);
          range.setEnd(text, at + piece.length);
          places.push([piece, range.getBoundingClientRect().right]);
        }
      }
      host.remove();
      return places.toSorted(([, one], [, other]) => other - one).map(([piece]) => piece);
    },
    [line, SOURCE] as const,
  );
