import { expect, type Page } from '@playwright/test';
import { openOwnRoots } from '../../../scripts/lib/own-roots.ts';
import { namesOf } from './marks.ts';
import type { OpenPage } from './open-page.ts';

/** The reader over a page, as readers and assistive technology meet it. */
export class ReaderOnPage {
  private constructor(
    readonly open: OpenPage,
    readonly page: Page,
  ) {}

  /** Opens the reader over a page. */
  static async over(open: OpenPage): Promise<ReaderOnPage> {
    await open.article();
    expect(await open.send('reader.toggle', {})).toEqual({ open: true });
    const reader = new ReaderOnPage(open, open.page);
    await open.page.bringToFront();
    return reader;
  }

  /** The reader that may be open over a page by itself. */
  static on(open: OpenPage): ReaderOnPage {
    return new ReaderOnPage(open, open.page);
  }

  /** Names of the dialogs that can be reached; the reader's is the headline. */
  dialogs(): Promise<string[]> {
    return namesOf(this.page, 'dialog');
  }

  /** All text that can be reached, in order. */
  async texts(): Promise<string> {
    return (await namesOf(this.page, 'StaticText')).join('\n');
  }

  /** Presses Tab until the control of that name has the focus. */
  async tabTo(name: string): Promise<void> {
    const passed: string[] = [];
    for (let presses = 0; presses < 30; presses++) {
      await this.page.keyboard.press('Tab');
      const focused = await this.focused();
      if (focused === name) return;
      passed.push(focused);
    }
    throw new Error(`Tab did not come to “${name}”, but to: ${passed.join(', ')}`);
  }

  /** What the focused control of ours is called; empty when there is none. */
  async focused(): Promise<string> {
    await this.letIn();
    return this.page.evaluate(() => {
      const element = document.querySelector('clean-copy-reader')?.shadowRoot?.activeElement;
      const label =
        element?.getAttribute('aria-label') ?? element?.closest('label')?.textContent ?? element?.textContent;
      return (label ?? '').replace(/\s+/g, ' ').trim();
    });
  }

  /** The value of a style property of the first element of ours that a selector finds. */
  async style(selector: string, property: string): Promise<string> {
    await this.letIn();
    return this.page.evaluate(
      ([inside, name]) => {
        const element = document.querySelector('clean-copy-reader')?.shadowRoot?.querySelector(inside);
        return element ? getComputedStyle(element).getPropertyValue(name) : '';
      },
      [selector, property] as const,
    );
  }

  /** The paragraph that is marked as being read aloud. */
  async spokenText(): Promise<string> {
    await this.letIn();
    return this.page.evaluate(() => {
      const marked = document.querySelector('clean-copy-reader')?.shadowRoot?.querySelectorAll('[data-spoken]') ?? [];
      return [...marked].map(({ textContent }) => textContent).join('|');
    });
  }

  /** How far below the window's top the first element of ours that a selector finds stands, in CSS pixels. */
  async topOf(selector: string): Promise<number> {
    await this.letIn();
    return this.page.evaluate((inside) => {
      const element = document.querySelector('clean-copy-reader')?.shadowRoot?.querySelector(inside);
      return element?.getBoundingClientRect().top ?? Number.NaN;
    }, selector);
  }

  /** Lets the page look into the reader, once: it ends what is emulated. */
  private async letIn(): Promise<void> {
    const isIn = await this.page.evaluate(() => Boolean(document.querySelector('clean-copy-reader')?.shadowRoot));
    if (!isIn) await openOwnRoots(this.page);
  }

  /** Whether nothing of the page lies over the reader: neither where the browser would click nor where it draws. */
  async isOnTop(): Promise<boolean> {
    return (
      (await this.takesClicks()) && (await this.colourAtEdge()) === (await this.style('.reader', 'background-color'))
    );
  }

  /** What is drawn at the window's edge, in the middle of its height. */
  private async colourAtEdge(): Promise<string> {
    const { width = 0, height = 0 } = this.page.viewportSize() ?? {};
    const clip = { x: width * 0.02, y: height / 2, width: 1, height: 1 };
    const shot = (await this.page.screenshot({ clip })).toString('base64');
    return this.open.extension.controller.evaluate(async (png) => {
      const image = new Image();
      image.src = `data:image/png;base64,${png}`;
      await image.decode();
      const canvas = new OffscreenCanvas(1, 1).getContext('2d');
      canvas?.drawImage(image, 0, 0);
      const [red, green, blue] = canvas?.getImageData(0, 0, 1, 1).data ?? [];
      return `rgb(${red}, ${green}, ${blue})`;
    }, shot);
  }

  private takesClicks(): Promise<boolean> {
    return this.page.evaluate(() =>
      [0.02, 0.5, 0.97].every((share) => {
        const [x, y] = [innerWidth * 0.5, innerHeight * share];
        return document.elementFromPoint(x, y)?.localName === 'clean-copy-reader';
      }),
    );
  }
}
