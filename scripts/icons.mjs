// Draws the extension's icons from assets/icon.svg (from 32 px up) and assets/icon-small.svg (16 px, on the pixel grid)
// into public/icon/, where the build finds them. Run it after changing a drawing: node scripts/icons.mjs
import { readFileSync, writeFileSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { findBrowser } from './lib/browsers.mjs';
import { inRoot } from './lib/root.mjs';
import { Problem, runMain, say } from './lib/say.mjs';

const DRAWINGS = { 16: 'icon-small.svg', 32: 'icon.svg', 48: 'icon.svg', 96: 'icon.svg', 128: 'icon.svg' };

await runMain(async () => {
  const executablePath = findBrowser('chromium');
  if (!executablePath) throw new Problem('This needs a Chromium, and none was found. Set CHROMIUM to its path.');
  const browser = await chromium.launch({ executablePath, chromiumSandbox: process.getuid?.() !== 0 });
  try {
    for (const [size, drawing] of Object.entries(DRAWINGS)) await draw(browser, Number(size), drawing);
  } finally {
    await browser.close();
  }
  say('The icons are in public/icon/.');
});

/**
 * One icon of `size` × `size` pixels, on nothing.
 * @param {import('@playwright/test').Browser} browser
 * @param {number} size
 * @param {string} drawing
 */
async function draw(browser, size, drawing) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  const source = readFileSync(inRoot('assets', drawing)).toString('base64');
  await page.setContent(
    `<body style="margin:0"><img style="display:block" width="${size}" height="${size}" src="data:image/svg+xml;base64,${source}">`,
    { waitUntil: 'load' },
  );
  writeFileSync(inRoot('public/icon', `${size}.png`), await page.screenshot({ omitBackground: true }));
  await page.close();
}
