import { ownPage } from '../pages/pages.ts';
import { wordingIn } from '../wording.ts';
import { expect, test } from './fixtures.ts';

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
  const modes = page.getByRole('group', { name: say('mode_for_site', 'Yahoo') });
  const [title, choice] = await Promise.all([heading.boundingBox(), modes.boundingBox()]);
  expect(title?.x).toBeGreaterThan(choice?.x ?? Number.POSITIVE_INFINITY);
  await modes.getByRole('radio', { name: say('mode_flag') }).check();
  await expect(page.getByText(say('options_saved'))).toBeVisible();
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
