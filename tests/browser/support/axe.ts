import type { Frame, Page } from '@playwright/test';
import axe from 'axe-core';
import { OWN_TAGS, openOwnRoots } from '../../../scripts/lib/own-roots.ts';

/** What axe-core finds wrong with a page and with what is ours in it, one line each, with where. */
export async function violations(page: Page): Promise<string[]> {
  await openOwnRoots(page);
  return run(page, []);
}

/**
 * What axe-core finds wrong with what is ours on a page of somebody else's, in closed shadow roots as well. Throws when
 * nothing of ours is there.
 */
export async function ownViolations(page: Page): Promise<string[]> {
  if ((await openOwnRoots(page)) === 0) throw new Error('Nothing of ours is on the page.');
  const tags = await page.evaluate(
    (start) => [
      ...new Set(
        [...document.querySelectorAll('*')].map(({ localName }) => localName).filter((name) => name.startsWith(start)),
      ),
    ],
    OWN_TAGS,
  );
  return run(page, tags);
}

/** What axe-core finds wrong with what is ours in a frame. */
export async function violationsIn(frame: Frame): Promise<string[]> {
  await frame.evaluate(axe.source);
  return lines(await frame.evaluate(() => (globalThis as unknown as { axe: typeof axe }).axe.run('.picker')));
}

/** Looks at the elements of some tags alone, or, when none is named, at the whole page. */
async function run(page: Page, tags: readonly string[]): Promise<string[]> {
  // Frames are looked into where the checker is in them, too.
  for (const frame of page.frames()) await frame.evaluate(axe.source);
  const found = await page.evaluate((include) => {
    const checker = (globalThis as unknown as { axe: typeof axe }).axe;
    return include.length === 0 ? checker.run() : checker.run({ include: include.map((tag) => [tag]) });
  }, tags);
  return lines(found);
}

const lines = ({ violations: found }: axe.AxeResults): string[] =>
  found.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, failureSummary = '' }) => `${id}: ${help} (${target.join(' ')}) ${folded(failureSummary)}`),
  );

const folded = (text: string): string => text.replace(/\s+/g, ' ').slice(0, 300);
