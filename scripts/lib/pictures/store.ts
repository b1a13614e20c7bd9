import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from '@playwright/test';
import { inRoot } from '../root.mjs';
import { SAMPLE } from '../sample.ts';
import { type Look, openPopup, type Studio, scrollTo, takePicture, toggleReader, withStudio } from './studio.ts';

/** What the stores take, in pixels. */
const SIZE = { width: 1280, height: 800 };

const LOOK: Look = {
  name: 'store',
  scheme: 'light',
  language: 'en',
  story: SAMPLE,
  pixelRatio: 2,
  popup: { width: 400, height: 560 },
  window: { width: 1150, height: 640 },
};

/** A picture: the words above it, and what it shows, the popup over a page or a page alone. */
interface Scene {
  readonly title: string;
  readonly line: string;
  readonly shots: readonly Shot[];
}

interface Shot {
  readonly as: 'page' | 'popup';
  readonly file: string;
}

/** Takes the pictures for the stores into `docs/store/`. */
export async function takeStorePictures(extension: string): Promise<void> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'clean-copy-store-'));
  try {
    const scenes: Scene[] = [];
    await withStudio(extension, LOOK, async (studio) => {
      scenes.push(...(await shoot(studio, folder)));
    });
    await withStudio(extension, { ...LOOK, pixelRatio: 1, window: SIZE }, async ({ browser }) => {
      const page = await browser.context.newPage();
      await page.setViewportSize(SIZE);
      for (const [index, scene] of scenes.entries())
        await frame(page, scene, inRoot('docs', 'store', `${index + 1}.png`));
    });
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
}

/** Takes what the scenes show. */
async function shoot(studio: Studio, folder: string): Promise<Scene[]> {
  const { page } = studio.tab;
  const take = async (shown: Page, as: Shot['as'], name: string): Promise<Shot> => {
    const file = path.join(folder, `${name}.png`);
    await takePicture(shown, file);
    return { as, file };
  };
  await page.bringToFront();
  await page.getByText('Add Yahoo as a preferred source').waitFor({ state: 'hidden' });
  const clean = await take(page, 'page', 'clean');
  const popup = await openPopup(studio);
  const story = await take(popup, 'popup', 'popup');
  const more = popup.getByRole('button', { name: 'Copy as, save, print' });
  await more.click();
  const copies = await take(popup, 'popup', 'copies');
  await more.click();
  await popup.getByRole('radio', { name: 'Flag' }).click();
  await popup.locator('input[value="flag"]:checked').waitFor();
  await popup.getByRole('button', { name: 'Why?' }).click();
  const why = await take(popup, 'popup', 'why');
  await popup.close();
  await page.bringToFront();
  await scrollTo(page, 'Generate Key Takeaways', 150);
  const flagged = await take(page, 'page', 'flag');
  await toggleReader(studio);
  const reader = await take(page, 'page', 'reader');
  return [
    {
      title: 'The story, and where it is from',
      line: 'Who wrote it, who republished it, when, and where the original is.',
      shots: [clean, story],
    },
    {
      title: 'Ads and AI summaries, marked with the reason',
      line: 'Flag them, take them out, or leave the site alone. One click brings anything back.',
      shots: [flagged],
    },
    {
      title: 'Nothing is taken without saying why',
      line: 'Each finding in the page’s own words, to look at or to keep.',
      shots: [flagged, why],
    },
    {
      title: 'One click, and it is yours to quote',
      line: 'Rich text, Markdown, a quotation, a citation, a file: always with its source.',
      shots: [clean, copies],
    },
    {
      title: 'A reader for the whole story',
      line: 'Every paragraph, picture and note, and nothing else.',
      shots: [reader],
    },
  ];
}

/** Puts a scene's pictures into the frame, and takes that. */
async function frame(page: Page, { title, line, shots }: Scene, file: string): Promise<void> {
  await page.goto(pathToFileURL(inRoot('scripts', 'store', 'frame.html')).href);
  const images = shots.map(({ as, file: shot }) => ({
    as,
    src: `data:image/png;base64,${fs.readFileSync(shot).toString('base64')}`,
  }));
  await page.evaluate(fill, { title, line, images });
  await takePicture(page, file);
}

/** Runs in the frame. */
async function fill(scene: { title: string; line: string; images: { as: string; src: string }[] }): Promise<void> {
  const [title, line, stage] = ['h1', 'p', '.stage'].map((selector) => document.querySelector(selector));
  title?.replaceChildren(scene.title);
  line?.replaceChildren(scene.line);
  for (const { as, src } of scene.images) {
    const image = Object.assign(document.createElement('img'), { className: as, src });
    stage?.append(image);
    await image.decode();
  }
}
