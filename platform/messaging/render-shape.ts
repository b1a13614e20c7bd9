import type { Format } from '../../core/protocol';
import type { ClipboardCopy } from '../../core/render/copy-request';
import type { StoryFile } from '../../core/render/files';
import { fields, nullable, type Shape, text } from './shape';

/** An article's body in each format. */
export const formats: Shape<Record<Format, string>> = fields({ text, markdown: text, html: text });

/** What goes on the clipboard. */
export const copied: Shape<ClipboardCopy> = fields({ plain: text, html: nullable(text) });

/** A file to keep. */
export const storyFile: Shape<StoryFile> = fields({ name: text, type: text, text });
