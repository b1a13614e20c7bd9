/** Attributes that label an element for a reader or are drawn as its text. */
export const LABEL_ATTRIBUTES = new Set([
  'aria-label',
  'title',
  'data-content',
  'data-label',
  'data-text',
  'data-before',
  'data-after',
  'data-title',
  'data-ad-label',
]);

/** Attributes in which pages name their parts for themselves: tests, telemetry, advertising. */
export const NAMING_ATTRIBUTES = new Set(
  'data-testid data-test-id data-test data-qa data-ylk data-component data-track-id data-target data-type data-module data-widget data-name data-ad-unit data-ad-slot data-ad data-google-query-id'.split(
    ' ',
  ),
);

/** What is done with elements by their name: most of a page's elements are parts of text, whose attributes say nothing. */
export const PARTS = new Map<string, 'plain' | 'picture' | 'headline'>([
  ...'a li p br em strong b i u ul ol dl dt dd h2 h3 h4 h5 h6 td tr th tbody path use option source picture meta link'
    .split(' ')
    .map((name): [string, 'plain'] => [name, 'plain']),
  ['img', 'picture'],
  ['video', 'picture'],
  ['h1', 'headline'],
]);
