/** Words of the reader. */
export const readerWords = {
  close: 'Close the reader',
};
