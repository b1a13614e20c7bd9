import type { Page } from '@playwright/test';
import type { Health } from '../../core/health/health.ts';
import type { OutletRule } from '../../core/rules/rule.ts';
import type { ExtensionBrowser } from '../../scripts/lib/extension-browser.ts';
import { grantAccess } from '../../scripts/lib/granting.ts';
import type { SavedPage } from '../../scripts/lib/served-page.ts';
import { expect, test } from './fixtures.ts';
import type { OpenPage } from './support/open-page.ts';
import { ReaderOnPage } from './support/reader.ts';

interface WithStorage {
  readonly chrome: { readonly storage: { readonly local: { set(items: object): Promise<void> } } };
}

const RULE: OutletRule = {
  version: 2,
  id: 'gazette',
  role: 'outlet',
  name: 'The Own Gazette',
  url: 'https://www.own-gazette.example/',
  hosts: ['own-gazette.example'],
  paths: ['/news'],
  mode: 'flag',
  story: [{ selector: '#true-story' }],
  flag: [
    { selector: 'gazette-box >>> .quiz', kind: 'related' },
    { text: 'Our readers love this', kind: 'prompt' },
    { phrase: 'from our (shop|kitchen) *', kind: 'sponsored' },
  ],
  keep: [{ selector: '.announcements' }],
  detectors: { leftover: false },
  attribution: { authors: [{ jsonLd: 'team.name' }] },
};

const LINES = [
  'The weathercock of Own has been turned to face the church, which it has had its back to since the storm of the spring.',
  'It took two men and a ladder, and a third man who stood in the yard and said which way was south until it was agreed.',
  'The vicar has promised a sermon on second thoughts, and the weathercock, which squeaks, will be oiled before it begins.',
  'Until then the wind is asked to come from the east on Sundays, as it did in the time of the old bishop, who liked it.',
];

const HTML = `<!doctype html><html lang="en"><head><title>Weathercock turned</title>
<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"Weathercock turned","author":{"name":"The Desk"},"team":{"name":"Anna Berg"}}</script></head>
<body><main><h1>Weathercock turned</h1><div id="true-story">${LINES.map((line) => `<p>${line}</p>`).join('')}
<p>Our readers love this</p><p>From our kitchen: pans</p><p>Our readers love this weathercock</p><p class="read-time">5 min read</p>
<div class="announcements"><p>Advertisement</p></div>
<gazette-box><template shadowrootmode="open"><p class="quiz">How well do you know your weathercock?</p></template></gazette-box></div>
<div id="other-story">${LINES.map((line) => `<p>Elsewhere, ${line}</p>`).join('')}</div></main></body></html>`;

/** Makes a rule the reader's own. */
const use = (controller: Page, rule: OutletRule): Promise<void> =>
  controller.evaluate((own) => (globalThis as unknown as WithStorage).chrome.storage.local.set({ rules: own }), {
    [rule.id]: rule,
  });

interface Fixtures {
  readonly extension: ExtensionBrowser;
  readonly visit: (page: SavedPage) => Promise<OpenPage>;
}

/** Opens the page at a path of the outlet. */
async function openAt(path: string, { extension, visit }: Fixtures): Promise<OpenPage> {
  const url = `https://www.own-gazette.example${path}`;
  await grantAccess(extension.controller, url);
  const page = await visit({ url, scripts: false, html: Buffer.from(HTML) });
  await page.settled();
  return page;
}

test('every part of a reader’s rule acts on its paths, and on no others', async ({ extension, visit }) => {
  const at = (path: string): Promise<OpenPage> => openAt(path, { extension, visit });
  await use(extension.controller, RULE);
  const page = await at('/news/weathercock?from=/sport');
  const state = await page.state();
  expect([state.mode, state.siteName, state.problems]).toEqual(['flag', 'The Own Gazette', []]);
  expect(state.findings.map(({ kind, text }) => `${kind}: ${text}`).sort()).toEqual([
    'prompt: Our readers love this',
    'related: How well do you know your weathercock?',
    'sponsored: From our kitchen: pans',
  ]);
  const { answer, formats } = await page.article();
  expect(answer.ok && answer.article.authors).toEqual(['Anna Berg']);
  expect(formats?.text).toContain(LINES[3]);
  expect(formats?.text).not.toContain('Elsewhere');
  expect(formats?.text).not.toContain('pans');

  const elsewhere = await (await at('/newsroom/weathercock?from=/news/')).state();
  expect([elsewhere.mode, elsewhere.siteName]).toEqual(['clean', 'www.own-gazette.example']);
  expect(elsewhere.findings.map(({ kind }) => kind)).toEqual(['leftover', 'ad']);
});

test('a rule has stories open in the reader by themselves, on its paths alone', async ({ extension, visit }) => {
  await use(extension.controller, { ...RULE, reader: 'automatic' });
  const story = await openAt('/news/weathercock', { extension, visit });
  await expect.poll(() => ReaderOnPage.on(story).dialogs()).toEqual(['Weathercock turned']);
  const other = await openAt('/newsroom/weathercock', { extension, visit });
  await other.article();
  expect(await ReaderOnPage.on(other).dialogs()).toEqual([]);
});

interface WithHealth {
  readonly chrome: { readonly storage: { readonly local: { get(key: string): Promise<{ health?: Health }> } } };
}

test('how each line fares is remembered: selectors, texts and phrases, on stories', async ({ extension, visit }) => {
  await use(extension.controller, RULE);
  await openAt('/news/health', { extension, visit });
  const lines = async () => {
    const { health } = await extension.controller.evaluate(() =>
      (globalThis as unknown as WithHealth).chrome.storage.local.get('health'),
    );
    return Object.entries(health?.rules.gazette?.lines ?? {})
      .map(([key, { hits }]) => `${hits} ${key}`)
      .sort();
  };
  await expect
    .poll(lines)
    .toEqual([
      '1 flag gazette-box >>> .quiz',
      '1 flag phrase: from our (shop|kitchen) *',
      '1 flag text: Our readers love this',
      '1 keep .announcements',
      '1 story #true-story',
    ]);
});
