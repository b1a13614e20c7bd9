import type { Frame } from '@playwright/test';
import { injectPicker } from '../../../scripts/lib/ask-page.ts';
import { expect } from '../fixtures.ts';
import type { OpenPage } from './open-page.ts';

/** The picker over a page, used by what a reader sees, hears and presses in it. */
export class PickerOnPage {
  private constructor(
    readonly open: OpenPage,
    readonly frame: Frame,
  ) {}

  /** Opens it, as the popup, the key and the menu of the toolbar button do. */
  static async over(open: OpenPage): Promise<PickerOnPage> {
    await open.page.bringToFront();
    await injectPicker(open.extension.controller, open.tab.id);
    await open.send('picker.open', { at: 'nothing' });
    return new PickerOnPage(open, await PickerOnPage.frameOf(open));
  }

  /** Moves the mouse over the middle of an element of the page, and clicks there. */
  async click(selector: string): Promise<void> {
    const { page } = this.open;
    const box = await page.locator(selector).first().boundingBox();
    if (box === null) throw new Error(`“${selector}” is not to be seen.`);
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    await page.mouse.move(x, y);
    await page.mouse.click(x, y);
  }

  /** Chooses a radio button by its name. */
  async choose(name: string | RegExp): Promise<void> {
    await this.frame.getByRole('radio', { name }).check({ force: true });
  }

  async press(name: string): Promise<void> {
    await this.frame.getByRole('button', { name, exact: true }).click();
  }

  /** Its frame, once it is there. A frame in a closed shadow root is none that the page's scripts know of. */
  static async frameOf({ page }: OpenPage): Promise<Frame> {
    let found: Frame | undefined;
    await expect
      .poll(async () => {
        found = page.frames().find((frame) => frame !== page.mainFrame() && !frame.isDetached());
        return (await found?.locator('.picker').count()) ?? 0;
      })
      .toBe(1);
    if (found === undefined) throw new Error('The picker did not come.');
    return found;
  }
}
