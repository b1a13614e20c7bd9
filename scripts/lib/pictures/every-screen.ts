import path from 'node:path';
import type { Page } from '@playwright/test';
import { disclosures, toggleDisclosure } from '../disclosures.ts';
import { openOwnRoots } from '../own-roots.ts';
import { SAMPLE } from '../sample.ts';
import {
  type Look,
  openOwnPage,
  openPopup,
  pointAt,
  type Studio,
  setMode,
  takePicture,
  toggleReader,
  withStudio,
} from './studio.ts';

const WIDE = { pixelRatio: 1, popup: { width: 400, height: 600 }, window: { width: 1080, height: 860 } };
const LIGHT: Look = { name: 'light', scheme: 'light', language: 'en', story: SAMPLE, ...WIDE };

/** The ways every screen has to look good. */
export const LOOKS: readonly Look[] = [
  LIGHT,
  { ...LIGHT, name: 'dark', scheme: 'dark' },
  { ...LIGHT, name: 'narrow', popup: { width: 320, height: 600 }, window: { width: 320, height: 700 } },
  {
    ...LIGHT,
    name: 'zoomed',
    pixelRatio: 2,
    popup: { width: 400, height: 300 },
    window: { width: 540, height: 430 },
  },
  { ...LIGHT, name: 'rtl', language: 'ar', story: 'lang--ar' },
  { ...LIGHT, name: 'rtl-dark', scheme: 'dark', language: 'he', story: 'lang--he' },
  { ...LIGHT, name: 'rtl-english-story', language: 'ar' },
  {
    ...LIGHT,
    name: 'rtl-narrow',
    language: 'ar',
    story: 'lang--ar',
    popup: { width: 320, height: 600 },
    window: { width: 320, height: 700 },
  },
];

/** Takes every screen in one look into a folder: as it comes, and with each thing that opens on it open. */
export async function takeEveryScreen(extension: string, look: Look, folder: string): Promise<void> {
  await withStudio(extension, look, async (studio) => {
    const file = (name: string): string => path.join(folder, `${name}-${look.name}.png`);
    const popup = await openPopup(studio);
    await takeOpening(popup, (name) => file(`popup${name}`));
    await popup.close();
    for (const name of ['options', 'welcome']) {
      const page = await openOwnPage(studio, name);
      await takePicture(page, file(name), { fullPage: true });
      await page.close();
    }
    const rule = await openOwnPage(studio, 'options', '#outlet=yahoo');
    await takePicture(rule, file('rule'), { fullPage: true });
    await rule.close();
    await takePage(studio, file);
  });
}

async function takePage(studio: Studio, file: (name: string) => string): Promise<void> {
  const { page } = studio.tab;
  for (const mode of ['flag', 'clean'] as const) {
    await setMode(studio, mode);
    await drawn(page);
    await takePicture(page, file(`marks-${mode}`), { fullPage: true });
  }
  await toggleReader(studio);
  await drawn(page);
  await openOwnRoots(page);
  await takeOpening(page, (name) => file(`reader${name}`));
  await toggleReader(studio);
  await pointAt(studio, 'h1');
  await takePicture(page, file('picker'));
}

/** Takes a screen as it comes, then with each thing that opens on it open. */
async function takeOpening(page: Page, file: (name: string) => string): Promise<void> {
  await takePicture(page, file(''));
  const names = await disclosures(page);
  for (const index of names.keys()) {
    await toggleDisclosure(page, index);
    await takePicture(page, file(`-open-${index + 1}`));
    await toggleDisclosure(page, index);
  }
}

/** Two frames later what was asked for is on the screen. */
const drawn = (page: Page): Promise<void> =>
  page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done()))));
