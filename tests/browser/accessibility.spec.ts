import axe from 'axe-core';
import { ownPage } from '../pages/pages.ts';
import { expect, test } from './fixtures.ts';
import { violations } from './support/axe.ts';
import { openReaderAlone } from './support/reader-alone.ts';

const UNPRESSED = ownPage('yahoo-news--unpressed');
const SCHEMES = ['light', 'dark'] as const;

test.describe('nothing of ours stands in anybody’s way', () => {
  for (const colorScheme of SCHEMES) {
    test(`the popup, ${colorScheme}`, async ({ open, extension }) => {
      const { tab } = await open(UNPRESSED);
      const popup = await extension.context.newPage();
      await popup.emulateMedia({ colorScheme });
      await popup.goto(`chrome-extension://${extension.id}/popup.html?tab=${tab.id}`);
      await expect(popup.getByText('Nobody on the quay').first()).toBeVisible();
      expect(await violations(popup)).toEqual([]);
      await popup.getByRole('button', { name: 'Why?' }).click();
      expect(await violations(popup)).toEqual([]);
      await popup.getByRole('button', { name: 'Copy as' }).click();
      expect(await violations(popup)).toEqual([]);
      await popup.close();
    });

    test(`the options, ${colorScheme}`, async ({ extension }) => {
      const options = await extension.context.newPage();
      await options.emulateMedia({ colorScheme });
      await options.goto(`chrome-extension://${extension.id}/options.html`);
      await expect(options.getByRole('group', { name: 'Mode for Yahoo', exact: true })).toBeVisible();
      expect(await violations(options)).toEqual([]);
      await options.close();
    });

    test(`the reader, ${colorScheme}`, async ({ open }) => {
      const page = await open(UNPRESSED);
      await page.article();
      await page.send('reader.toggle', {});
      const alone = await openReaderAlone(page.page);
      await alone.emulateMedia({ colorScheme });
      await expect(alone.getByRole('heading', { level: 1 })).toBeVisible();
      expect(await violations(alone)).toEqual([]);
      await alone.close();
    });
  }

  test('the check finds what is wrong with a page that is wrong', async ({ extension }) => {
    const page = await extension.context.newPage();
    await page.setContent('<img src="data:,"><button></button><p style="color:#eee;background:#fff">faint</p>');
    const found = await violations(page);
    expect(found.join()).toMatch(/image-alt.*/);
    expect(found.join()).toContain('button-name');
    expect(axe.version).toMatch(/^4\./);
    await page.close();
  });
});
