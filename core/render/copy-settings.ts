/** Forms of the story's text that a copy can take. */
export const TEXT_FORMATS = ['rich', 'markdown', 'html', 'plain', 'quotation', 'template'] as const;
/** Forms of its citation alone: styles for people first, then data for programs. */
export const CITATION_FORMATS = ['apa', 'mla', 'chicago', 'bibtex', 'ris', 'csl-json'] as const;
export type CitationFormat = (typeof CITATION_FORMATS)[number];

/**
 * What goes on the clipboard: `rich` is rich and plain text together, from which each program takes the one it
 * understands; `template` is as the reader wrote it.
 */
export const COPY_FORMATS = [...TEXT_FORMATS, ...CITATION_FORMATS] as const;
export type CopyFormat = (typeof COPY_FORMATS)[number];

/** Kinds of files a story can be kept as. */
export const FILE_FORMATS = ['markdown', 'html', 'plain'] as const;
export type FileFormat = (typeof FILE_FORMATS)[number];

/** How the reader wants copies. */
export interface CopySettings {
  readonly format: CopyFormat;
  /** Whether a copy ends by saying what was left out. */
  readonly leftOut: boolean;
  /** What the format `template` is made of, see `parseTemplate`. */
  readonly template: string;
}

/** What holds until the reader chooses. */
export const DEFAULT_COPY: CopySettings = {
  format: 'rich',
  leftOut: false,
  template: '# {title}\n\n{markdown}\n\n{source}\n{leftOut}',
};

/** Longest template that is kept, in characters: storage has room for little more. */
export const LONGEST_TEMPLATE = 4000;

/**
 * Reads the settings for copies from storage, value by value. `bad` is told the name of each that could not be read and
 * for which the default is used.
 */
export function parseCopySettings(stored: unknown, bad: (name: string) => void): CopySettings {
  if (stored === undefined) return DEFAULT_COPY;
  if (typeof stored !== 'object' || stored === null || Array.isArray(stored)) {
    bad('copy');
    return DEFAULT_COPY;
  }
  const values: Readonly<Record<string, unknown>> = { ...stored };
  const read = <K extends keyof CopySettings>(key: K, accepts: (value: unknown) => value is CopySettings[K]) => {
    const value = values[key];
    if (accepts(value)) return value;
    if (value !== undefined) bad(`copy.${key}`);
    return DEFAULT_COPY[key];
  };
  return {
    format: read('format', isCopyFormat),
    leftOut: read('leftOut', (value): value is boolean => typeof value === 'boolean'),
    template: read('template', isTemplate),
  };
}

const isTemplate = (value: unknown): value is string => typeof value === 'string' && value.length <= LONGEST_TEMPLATE;
const isCopyFormat = (value: unknown): value is CopyFormat => COPY_FORMATS.some((format) => format === value);
