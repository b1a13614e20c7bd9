import type { CopyFormat } from '../../core/settings';

/** Words around copying. */
export const copyWords = {
  copy: 'Copy',
  copied: 'Copied',
  choices: 'Copy as',
};

/** Formats by name. */
export const formatWords: Record<CopyFormat, string> = {
  rich: 'Rich and plain text',
  markdown: 'Markdown',
  plain: 'Plain text',
};

/** What each format is for, in a line. */
export const formatHints: Record<CopyFormat, string> = {
  rich: 'Both together: each program takes the one it understands',
  markdown: 'Headings, links and quotations as signs in plain text',
  plain: 'The words alone',
};
