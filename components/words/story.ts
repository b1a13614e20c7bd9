/** Words around a story: where it comes from, when, how long it takes. */
export const storyWords = {
  via: 'via',
  outletUnknown: 'Source not stated',
  original: 'Original',
  searchOriginal: 'Search for the original',
  opensInTab: 'opens in a new tab',
  agency: (name: string) => `copy of ${name}`,
  minutes: (count: number) => `${count} min`,
  minutesLong: (count: number) => (count === 1 ? '1 minute to read' : `${count} minutes to read`),
  pages: 'Pages of the story',
  page: (number: number) => `This is page ${number} of the story.`,
  otherPages: 'Other pages:',
  notes: {
    hidden: 'The page hides part of this text until its scripts have run.',
    scripts: 'The page shows no text yet. This was read from its data.',
    short: 'This is all the text on the page. The rest may be for subscribers.',
  },
  noTitle: 'Without a headline',
};
