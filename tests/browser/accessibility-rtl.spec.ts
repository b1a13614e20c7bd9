import { expect, test } from './fixtures.ts';
import { checkEveryScreen } from './support/screens.ts';

test.use({ language: 'ar' });

test('the interface runs from right to left', async ({ extension }) => {
  const options = await extension.context.newPage();
  await options.goto(`chrome-extension://${extension.id}/options.html`);
  await expect(options.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(options.locator('html')).toHaveAttribute('dir', 'rtl');
  await expect(options.locator('html')).toHaveAttribute('lang', /^ar/);
  await options.close();
});

checkEveryScreen();
