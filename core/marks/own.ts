/** Tag of the element that holds the marks. */
export const MARKS_TAG = 'clean-copy-marks';

/** Tag of the element that holds the reader. */
export const READER_TAG = 'clean-copy-reader';

/** Tag of the element that says for a moment what was copied. */
export const TOAST_TAG = 'clean-copy-toast';

/** Tag of the element that outlines for a moment what a line of a rule finds. */
export const OUTLINE_TAG = 'clean-copy-outline';

/** Tag of the element that holds what the reader points at the page with. */
export const PICKER_TAG = 'clean-copy-picker';
