import { type CDPSession, expect, type Page } from '@playwright/test';

/** Something of ours on the page, as assistive technology gets it: the only way into closed shadow roots. */
export interface Accessible {
  readonly role: string;
  readonly name: string;
  readonly node: number;
}

/** Everything on the page that has one of these roles and a name, our own marks and reader included. */
export async function accessible(page: Page, ...roles: readonly string[]): Promise<Accessible[]> {
  const cdp = await page.context().newCDPSession(page);
  try {
    await cdp.send('Accessibility.enable');
    const { nodes } = await cdp.send('Accessibility.getFullAXTree');
    return nodes.flatMap(({ role, name, backendDOMNodeId, ignored }) =>
      !ignored && backendDOMNodeId !== undefined && roles.includes(role?.value) && name?.value
        ? [{ role: role?.value, name: name.value, node: backendDOMNodeId }]
        : [],
    );
  } finally {
    await cdp.detach();
  }
}

/** Names of what has these roles, in the order of the page. */
export const namesOf = async (page: Page, ...roles: readonly string[]): Promise<string[]> =>
  (await accessible(page, ...roles)).map(({ name }) => name);

/** Clicks, with the mouse, on a button of that name, ours included, once it is there. */
export async function clickButton(page: Page, name: string): Promise<void> {
  let node: number | undefined;
  await expect
    .poll(
      async () => {
        node = (await accessible(page, 'button')).find((button) => button.name === name)?.node;
        return node;
      },
      { message: `the button “${name}”` },
    )
    .toBeDefined();
  const cdp = await page.context().newCDPSession(page);
  try {
    await page.mouse.click(...(await middleOf(cdp, node ?? 0)));
  } finally {
    await cdp.detach();
  }
}

async function middleOf(cdp: CDPSession, backendNodeId: number): Promise<[x: number, y: number]> {
  await cdp.send('DOM.scrollIntoViewIfNeeded', { backendNodeId });
  const { model } = await cdp.send('DOM.getBoxModel', { backendNodeId });
  const [left = 0, top = 0, , , right = 0, bottom = 0] = model.border;
  return [(left + right) / 2, (top + bottom) / 2];
}

/** The corners of what stands in the window, as x and y in turn, clockwise from the upper left one. */
export async function borderOf(page: Page, backendNodeId: number): Promise<readonly number[]> {
  const cdp = await page.context().newCDPSession(page);
  try {
    return (await cdp.send('DOM.getBoxModel', { backendNodeId })).model.border;
  } finally {
    await cdp.detach();
  }
}

/** What the marks' chips cover of the words of the page, in lines such as "Keep: Ad on Advertisement". */
export async function wordsUnderChips(page: Page): Promise<string[]> {
  const buttons = (await accessible(page, 'button')).filter(({ name }) => name.startsWith('Keep: '));
  const cdp = await page.context().newCDPSession(page);
  try {
    const found: string[][] = [];
    for (const { name, node } of buttons) {
      const { object } = await cdp.send('DOM.resolveNode', { backendNodeId: node });
      const { result } = await cdp.send('Runtime.callFunctionOn', {
        objectId: object.objectId ?? '',
        functionDeclaration: `${wordsUnder}`,
        returnByValue: true,
      });
      found.push((result.value as string[]).map((words) => `${name} on ${words}`));
    }
    return found.flat();
  } finally {
    await cdp.detach();
  }
}

/** Runs in the page, on a button in a chip. */
function wordsUnder(this: Element): string[] {
  const chip = this.closest('.chip')?.getBoundingClientRect();
  if (chip === undefined) return ['no chip'];
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  const found: string[] = [];
  for (let text = texts.nextNode(); text !== null; text = texts.nextNode()) {
    range.selectNodeContents(text);
    const words = text.nodeValue?.trim() ?? '';
    const isUnder = [...range.getClientRects()].some(
      ({ left, top, right, bottom }) =>
        left < chip.right && chip.left < right && top + 2 < chip.bottom && chip.top < bottom - 2,
    );
    if (words !== '' && isUnder) found.push(words);
  }
  return found;
}
