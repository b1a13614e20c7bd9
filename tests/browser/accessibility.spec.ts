import axe from 'axe-core';
import { ownPage } from '../pages/pages.ts';
import { expect, test } from './fixtures.ts';
import { ownViolations, violations } from './support/axe.ts';
import { ownTexts } from './support/contrast.ts';
import { moving } from './support/motion.ts';
import { overflow } from './support/overflow.ts';
import { checkEveryScreen } from './support/screens.ts';

const STORY = ownPage('yahoo-news--unpressed');

checkEveryScreen();

test('where the reader wants no motion, nothing of ours moves', async ({ open, extension }) => {
  const page = await open(STORY);
  await page.page.emulateMedia({ reducedMotion: 'reduce' });
  await page.send('page.mode', { mode: 'flag' });
  await page.article();
  await page.send('reader.toggle', {});
  expect(await moving(page.page)).toEqual([]);
  for (const name of [`popup.html?tab=${page.tab.id}`, 'options.html', 'welcome.html']) {
    const own = await extension.context.newPage();
    await own.emulateMedia({ reducedMotion: 'reduce' });
    await own.goto(`chrome-extension://${extension.id}/${name}`);
    await expect(own.getByRole('heading', { level: 1 })).toBeVisible();
    expect(await moving(own), name).toEqual([]);
    await own.close();
  }
});

test('the check finds what is wrong with a page that is wrong', async ({ extension }) => {
  const page = await extension.context.newPage();
  await page.setContent('<img src="data:,"><button></button><p style="color:#eee;background:#fff">faint</p>');
  const found = await violations(page);
  expect(found.join()).toMatch(/image-alt.*/);
  expect(found.join()).toContain('button-name');
  await page.setContent('<p style="inline-size: 4000px">wide</p>');
  expect(await overflow(page)).toEqual(['p. stands out']);
  expect(axe.version).toMatch(/^4\./);
  await page.close();
});

test('the checks look into closed shadow roots of ours', async ({ visit }) => {
  const { page } = await visit({ url: 'https://news.example/', scripts: false, html: Buffer.from('<h1>News</h1>') });
  await page.evaluate(() => {
    const host = document.body.appendChild(document.createElement('clean-copy-test'));
    const inside = host.attachShadow({ mode: 'closed' }).appendChild(document.createElement('p'));
    inside.textContent = 'faint';
    inside.style.cssText = 'color: #eee; background: #fff; transition: color 1s';
    inside.append(document.createElement('button'));
  });
  expect((await ownViolations(page)).join()).toMatch(/button-name.*color-contrast|color-contrast.*button-name/);
  expect(await ownTexts(page)).toEqual([
    { text: 'faint', ground: 'rgb(255, 255, 255)', contrast: expect.closeTo(1.16) },
  ]);
  expect(await moving(page)).toEqual(['p.']);
});
