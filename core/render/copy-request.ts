import type { Wording } from '../wording';
import type { CopySettings } from './copy-settings';

/** What a copy is to be: the reader's settings, their words, and the day it is made on. */
export interface CopyRequest extends CopySettings {
  readonly wording: Wording;
  /** The reader's day, ISO 8601. */
  readonly today: string;
  /** Whether the text is a selection of the story: its copy says the headline with the source, and not above the text. */
  readonly isPart?: boolean;
}

/** What goes on the clipboard. `html` is `null` where only plain text is wanted. */
export interface ClipboardCopy {
  readonly plain: string;
  readonly html: string | null;
}
