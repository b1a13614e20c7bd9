import type { Page } from '@playwright/test';
import { disclosures, toggleDisclosure } from '../../../scripts/lib/disclosures.ts';

/**
 * Looks at a screen as it comes, then with each thing that opens on it open, one after another. Gives what was found
 * wrong, each line with what was open.
 */
export async function throughout(page: Page, look: () => Promise<string[]>): Promise<string[]> {
  const found = await look();
  for (const [index, name] of (await disclosures(page)).entries()) {
    await toggleDisclosure(page, index);
    found.push(...(await look()).map((line) => `“${name}” open: ${line}`));
    await toggleDisclosure(page, index);
  }
  return found;
}
