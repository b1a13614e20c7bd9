/** An element of ours for a page, and its closed shadow root. */
export interface OwnHost {
  readonly host: HTMLElement;
  readonly shadow: ShadowRoot;
}

/**
 * Makes an element with a closed shadow root for a document, notes it among our own, and leaves it to the caller to put it
 * in. A page can define what an element of that tag does, and so refuse the root or be handed it; made in a document
 * without a window, where nothing is defined, the element has its root before the page hears of it, and such a root is
 * given to no definition.
 */
export function makeOwnHost(document: Document, tag: string, own: WeakSet<Node>): OwnHost {
  const host = document.implementation.createHTMLDocument('').createElement(tag);
  const shadow = host.attachShadow({ mode: 'closed' });
  own.add(host);
  document.adoptNode(host);
  return { host, shadow };
}
