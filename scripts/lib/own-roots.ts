import type { CDPSession, Page } from '@playwright/test';

/**
 * Lets checkers that run in a page look into the closed shadow roots of ours that are there now, in its frames as well, as
 * if they were open.
 * Gives how many there are.
 */
export async function openOwnRoots(page: Page): Promise<number> {
  const cdp = await page.context().newCDPSession(page);
  try {
    const { root } = await cdp.send('DOM.getDocument', { depth: -1, pierce: true });
    const hosts = ownHosts(root);
    for (const host of hosts) await showRoot(cdp, host);
    return hosts.length;
  } finally {
    await cdp.detach();
  }
}

/** Tags of elements that hold something of ours begin so. */
export const OWN_TAGS = 'clean-copy-';

interface DomNode {
  readonly localName: string;
  readonly backendNodeId: number;
  readonly children?: readonly DomNode[];
  readonly shadowRoots?: readonly DomNode[];
  /** Of a frame. */
  readonly contentDocument?: DomNode;
}

function ownHosts(node: DomNode): DomNode[] {
  const { children = [], shadowRoots = [], contentDocument } = node;
  const inside = [...children, ...shadowRoots, ...(contentDocument ? [contentDocument] : [])].flatMap(ownHosts);
  return node.localName.startsWith(OWN_TAGS) && node.shadowRoots !== undefined ? [node, ...inside] : inside;
}

async function showRoot(cdp: CDPSession, { backendNodeId, shadowRoots }: DomNode): Promise<void> {
  const host = await cdp.send('DOM.resolveNode', { backendNodeId });
  const root = await cdp.send('DOM.resolveNode', { backendNodeId: shadowRoots?.[0]?.backendNodeId });
  await cdp.send('Runtime.callFunctionOn', {
    objectId: host.object.objectId,
    functionDeclaration: String(function (this: Element, shadow: ShadowRoot) {
      Object.defineProperty(this, 'shadowRoot', { value: shadow, configurable: true });
    }),
    arguments: [{ objectId: root.object.objectId }],
  });
}
