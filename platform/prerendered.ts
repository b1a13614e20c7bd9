interface MaybePrerendered {
  readonly prerendering?: unknown;
}

/**
 * Waits while the browser only loads the page ahead. It shares its tab with the page in front until the reader goes there:
 * what we told of it, or had put into it, would be that page's.
 */
export const whenGoneTo = (document: Document): Promise<unknown> =>
  new Promise((go) => {
    // Anything else of that name is an element of the page, which stands in for what the browser says.
    if ((document as MaybePrerendered).prerendering === true) document.addEventListener('prerenderingchange', go);
    else go(null);
  });
