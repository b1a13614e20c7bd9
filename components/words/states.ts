/** What the popup says when there is no story to show. */
export interface StateWords {
  readonly title: string;
  readonly text: string;
}

/** The words of each state, and of what can be done about it. */
export const stateWords = {
  noAccess: (host: string): StateWords => ({
    title: 'No access to this site yet',
    text: `Clean Copy can read ${host} once you allow it. You can take that back in the options.`,
  }),
  noAddress: {
    title: 'No access to this site yet',
    text: 'Open Clean Copy from the toolbar while the page is in front: that lets it read the page this once.',
  } satisfies StateWords,
  allow: (host: string) => `Allow on ${host}`,
  unsupported: {
    title: 'Not a page Clean Copy can read',
    text: 'Browsers keep extensions out of their own pages, extension stores and some built-in viewers.',
  } satisfies StateWords,
  failed: (message: string): StateWords => ({ title: 'That did not work', text: message }),
  articleFailed: (message: string): StateWords => ({ title: 'The story could not be read', text: message }),
  notAnArticle: {
    title: 'No story on this page',
    text: 'It looks like a front page, a list or an app. Open a story and try again.',
  } satisfies StateWords,
  retry: 'Try again',
};
