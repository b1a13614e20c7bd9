import { ownPage } from '../pages/pages.ts';
import { expect, test } from './fixtures.ts';

interface WithFetch {
  readonly fetch: (url: string) => Promise<unknown>;
}

test('a request from the extension would be seen: this makes one on purpose', async ({ extension, ownRequests }) => {
  await extension.controller.evaluate(() =>
    (globalThis as unknown as WithFetch).fetch('https://telemetry.example/page').catch(() => null),
  );
  await expect.poll(() => ownRequests).toEqual(['https://telemetry.example/page']);
  const worker = extension.context.serviceWorkers()[0];
  await worker?.evaluate(() =>
    (globalThis as unknown as WithFetch).fetch('https://telemetry.example/worker').catch(() => null),
  );
  await expect.poll(() => ownRequests).toContain('https://telemetry.example/worker');
  ownRequests.length = 0;
});

test('reading a page, its story and its popup makes none', async ({ open, extension, ownRequests }) => {
  const page = await open(ownPage('yahoo-news--unpressed'));
  await page.article();
  const popup = await extension.context.newPage();
  await popup.goto(`chrome-extension://${extension.id}/popup.html?tab=${page.tab.id}`);
  await expect(popup.getByRole('heading', { level: 1 })).toContainText('Harbour council');
  await popup.goto(`chrome-extension://${extension.id}/options.html`);
  await expect(popup.getByRole('heading', { level: 1 })).toBeVisible();
  await popup.close();
  expect(ownRequests).toEqual([]);
});
