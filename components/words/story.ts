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
  noTitle: 'Without a headline',
};
