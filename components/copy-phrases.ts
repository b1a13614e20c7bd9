import type { CopyFormat, TEXT_FORMATS } from '../core/render/copy-settings';
import type { Phrase } from '../core/wording';

/** Name of the phrase that names a format. */
export const formatPhrase = (format: CopyFormat): Phrase =>
  format === 'csl-json' ? 'copy_format_csl_json' : `copy_format_${format}`;

/** Name of the phrase that says what a form of the text is for. */
export const hintPhrase = (format: (typeof TEXT_FORMATS)[number]): Phrase => `copy_hint_${format}`;
