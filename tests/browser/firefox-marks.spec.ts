import { expect, test } from '@playwright/test';
import { ownPage } from '../pages/pages.ts';
import { type Firefox, startFirefox } from './support/firefox.ts';

const OWN = ownPage('yahoo-news--unpressed');
const PROMPT = 'A prompt that links to Google’s preferred sources';

test.describe('in Firefox', () => {
  let firefox: Firefox;

  test.beforeAll(async () => {
    firefox = await startFirefox();
  });
  test.afterAll(async () => {
    await firefox?.close();
  });

  test('a page that defines our elements gets no root of theirs, and its ads go', async () => {
    const page = await firefox.open(OWN, () => {
      const found: unknown[] = [];
      Object.assign(globalThis, { found });
      customElements.define(
        'clean-copy-marks',
        class extends HTMLElement {
          constructor() {
            super();
            found.push(this.localName, this.attachInternals().shadowRoot, this.shadowRoot);
          }
        },
      );
    });
    const found = (): Promise<unknown> => page.evaluate('found');
    await expect.poll(found).toEqual(['clean-copy-marks', null, null]);
    const isSeen = (): Promise<boolean> =>
      page.$eval('[data-content="Advertisement"]', (it) => it.checkVisibility({ visibilityProperty: true }));
    await expect.poll(isSeen).toBe(false);
  });

  test('what the reader calls no clutter stays when the page is opened again, and the ads go', async () => {
    const page = await firefox.open(OWN);
    await firefox.clickToolbarButton(page);
    await firefox.pressInPopup('Why?');
    await firefox.pressInPopup(`Not clutter: ${PROMPT}`);
    await expect.poll(() => firefox.popupText()).toContain('Not clutter on this site');

    const again = await firefox.open(OWN);
    await expect.poll(() => again.$('clean-copy-marks')).not.toBeNull();
    const seen = (selector: string): Promise<boolean> =>
      again.$eval(selector, (element) => element.checkVisibility({ visibilityProperty: true }));
    await expect.poll(() => seen('[data-content="Advertisement"]')).toBe(false);
    expect(await seen('a[href*="preferences/source"]')).toBe(true);
  });
});
