import type { Page } from '@playwright/test';
import { openOwnRoots } from '../../../scripts/lib/own-roots.ts';

/** What moves on a page of ours, or of what is ours on another page: transitions, animations, smooth scrolling. */
export async function moving(page: Page): Promise<string[]> {
  const isOurs = page.url().startsWith('chrome-extension://');
  if (!isOurs && (await openOwnRoots(page)) === 0) throw new Error('Nothing of ours is on the page.');
  return page.evaluate(findMoving, isOurs);
}

/** Runs in the page. */
function findMoving(wholePage: boolean): string[] {
  const found: string[] = [];
  const seconds = (times: string): number => Math.max(...times.split(',').map((time) => Number.parseFloat(time)));
  const look = (element: Element, pseudo?: string): void => {
    const style = getComputedStyle(element, pseudo);
    const isMoving =
      seconds(style.transitionDuration) > 0.001 ||
      (style.animationName !== 'none' && seconds(style.animationDuration) > 0.001) ||
      style.scrollBehavior === 'smooth';
    if (isMoving) found.push(`${element.localName}.${element.getAttribute('class') ?? ''}${pseudo ?? ''}`);
  };
  const visit = (root: ParentNode): void => {
    for (const element of root.querySelectorAll('*')) {
      for (const pseudo of [undefined, '::before', '::after']) look(element, pseudo);
      if (element.shadowRoot !== null) visit(element.shadowRoot);
    }
  };
  if (wholePage) visit(document);
  else for (const host of document.querySelectorAll('*')) if (host.shadowRoot !== null) visit(host.shadowRoot);
  return found;
}
