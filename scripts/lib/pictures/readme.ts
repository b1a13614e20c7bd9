import { inRoot } from '../root.mjs';
import { SAMPLE } from '../sample.ts';
import {
  type Look,
  openOwnPage,
  openPopup,
  pointAt,
  type Studio,
  scrollTo,
  setMode,
  takePicture,
  toggleReader,
  withStudio,
} from './studio.ts';

/** Takes the pictures of the README into `docs/`, light and dark. */
export async function takeReadmePictures(extension: string): Promise<void> {
  for (const scheme of ['light', 'dark'] as const) {
    await withStudio(extension, { ...LOOK, name: scheme, scheme }, takeAll);
  }
}

const LOOK: Omit<Look, 'name' | 'scheme'> = {
  language: 'en',
  story: SAMPLE,
  pixelRatio: 2,
  popup: { width: 400, height: 600 },
  window: { width: 1080, height: 860 },
};

async function takeAll(studio: Studio): Promise<void> {
  const { scheme } = studio.look;
  const file = (name: string): string => inRoot('docs', `${name}-${scheme}.png`);
  const popup = await openPopup(studio);
  await takePicture(popup, file('popup'));
  await popup.getByRole('button', { name: 'Why?' }).click();
  await takePicture(popup, file('why'));
  await popup.close();
  const options = await openOwnPage(studio, 'options');
  await takePicture(options, file('options'));
  await options.close();
  await takeRule(studio, file('rule'));
  // Marks go by the look of the page, which is the same in both.
  if (scheme === 'light') await takeMarks(studio, file('marks'));
  await toggleReader(studio);
  await takePicture(studio.tab.page, file('reader'));
  await toggleReader(studio);
  await setMode(studio, 'flag');
  await pointAt(studio, '.dynamic-inline-ad');
  await takePicture(studio.tab.page, file('picker'));
}

/** The rule of the site that shows the sample page, tried on that page. */
async function takeRule(studio: Studio, file: string): Promise<void> {
  const options = await openOwnPage(studio, 'options', '#outlet=yahoo');
  // As wide as it needs to be for the form and the test to stand side by side.
  await options.setViewportSize({ width: 1280, height: 860 });
  const trial = options.getByRole('region', { name: 'Test', exact: true });
  await trial.getByRole('button', { name: 'Test', exact: true }).click();
  await trial.getByText(/^Tested on/).waitFor();
  await scrollTo(options, 'All outlets', 40);
  await takePicture(options, file);
  await options.close();
}

/** The middle column of the sample page, with the AI summary in the upper half. */
async function takeMarks(studio: Studio, file: string): Promise<void> {
  const { page } = studio.tab;
  await setMode(studio, 'flag');
  await scrollTo(page, 'Generate Key Takeaways', 300);
  await takePicture(page, file, { clip: { x: 0, y: 0, width: 744, height: 780 } });
}
