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
