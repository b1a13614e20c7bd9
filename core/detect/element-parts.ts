/** What is done with elements by their name: most of a page's elements are parts of text, whose attributes say nothing. */
export const PARTS = new Map<string, 'plain' | 'picture' | 'headline'>([
  ...'a li p br em strong b i u ul ol dl dt dd h2 h3 h4 h5 h6 td tr th tbody path use option source picture meta link'
    .split(' ')
    .map((name): [string, 'plain'] => [name, 'plain']),
  ['img', 'picture'],
  ['video', 'picture'],
  ['h1', 'headline'],
]);
