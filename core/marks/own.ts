/** Tag of the element that holds the marks. */
export const MARKS_TAG = 'clean-copy-marks';

/** Tag of the element that holds the reader. */
export const READER_TAG = 'clean-copy-reader';

/** Tag of the element that says for a moment what was copied. */
export const TOAST_TAG = 'clean-copy-toast';
