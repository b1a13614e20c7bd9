import type { MarkupNames } from '../core/detect/markup-names';
import names from '../core/detect/markup-names.json';

/** The names by which markup tells what an element is, on any site. */
export const MARKUP_NAMES: MarkupNames = names;
