import type { Page } from '@playwright/test';
import { grantAccess } from '../../scripts/lib/granting.ts';
import { expect, test } from './fixtures.ts';

interface WithStorage {
  readonly chrome: { readonly storage: { readonly local: { set(items: object): Promise<void> } } };
}

/** Puts rules in place of all the reader's, as any part of the extension does. */
const keep = (controller: Page, rules: object): Promise<void> =>
  controller.evaluate(
    (all) => (globalThis as unknown as WithStorage).chrome.storage.local.set({ rules: all }),
    rules as Record<string, unknown>,
  );

const LINES = [
  'The harbour master of Lindmouth has painted the last of the mooring posts white, so that the fog may find them.',
  'He began with the post by the ice house in the spring, and was stopped twice by rain and once by the council itself.',
  'The council wished to know who had paid for the paint, and was shown a receipt that was as white as the mooring posts.',
];
const HTML = `<!doctype html><html lang="en"><head><title>Posts are white</title></head>
<body><main><h1>Posts are white</h1>${LINES.map((line) => `<p>${line}</p>`).join('')}
<div id="ad"><p>Advertisement</p></div><div class="poll">Do you like white posts?</div>
<tide-box><template shadowrootmode="closed"><p class="table">High water at noon</p></template></tide-box></main></body></html>`;

const RULE = {
  version: 2,
  id: 'lindmouth',
  role: 'outlet',
  name: 'Lindmouth Bell',
  url: 'https://www.lindmouth-bell.example/',
  hosts: ['lindmouth-bell.example'],
  flag: [
    { selector: '.poll', kind: 'prompt' },
    { selector: 'tide-box >>> .table', kind: 'related' },
  ],
};

test('a rule acts in an open tab without reload, and goes without a trace', async ({ extension, visit }) => {
  const { controller } = extension;
  const url = 'https://www.lindmouth-bell.example/posts';
  await grantAccess(controller, url);
  const page = await visit({ url, scripts: false, html: Buffer.from(HTML) });
  await page.settled();
  const before = (await page.findings()).map(({ id, kind, state }) => [id, kind, state]);
  expect(before).toEqual([[1, 'ad', 'taken']]);
  const poll = page.page.locator('.poll');
  const asItWas = await page.serialised();
  // Every touch of what is out already is counted: it would be seen as flickering.
  await page.page.evaluate(() => {
    const ad = document.querySelector('#ad');
    const touched = new MutationObserver((records) => {
      document.documentElement.dataset.touched = String(records.length);
    });
    if (ad !== null) touched.observe(ad, { attributes: true, childList: true, subtree: true });
  });

  await keep(controller, { lindmouth: RULE });
  await expect(poll).toBeHidden();
  await expect.poll(() => page.badgeText()).toBe('3');
  const found = await page.state();
  expect([found.site, found.siteName]).toEqual(['lindmouth', 'Lindmouth Bell']);
  expect(found.findings.map(({ kind, state }) => `${kind} ${state}`).sort()).toEqual([
    'ad taken',
    'prompt taken',
    'related taken',
  ]);
  expect(found.findings.find(({ kind }) => kind === 'prompt')?.reason).toEqual({
    id: 'outlet-rule',
    outlet: 'Lindmouth Bell',
    by: 'reader',
  });
  await expect(page.page.locator('html')).not.toHaveAttribute('data-touched');

  // What the reader puts back stays, whatever else is changed in the rule.
  const prompt = found.findings.find(({ kind }) => kind === 'prompt')?.id ?? 0;
  await page.send('page.act', { act: 'keep', ids: [prompt] });
  await expect(poll).toBeVisible();
  await keep(controller, { lindmouth: { ...RULE, name: 'The Lindmouth Bell', mode: 'flag' } });
  await expect.poll(async () => (await page.state()).siteName).toBe('The Lindmouth Bell');
  const again = await page.state();
  expect(again.mode).toBe('flag');
  expect(again.findings.find(({ kind }) => kind === 'prompt')?.state).toBe('kept');
  await expect(poll).toBeVisible();

  await keep(controller, {});
  await expect.poll(async () => (await page.findings()).map(({ kind }) => kind)).toEqual(['ad']);
  await expect.poll(() => page.badgeText()).toBe('1');
  const touched = / data-touched="\d+"/;
  await expect.poll(async () => (await page.serialised()).replace(touched, '')).toBe(asItWas);
});
