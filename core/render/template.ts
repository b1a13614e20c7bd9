/** What a template can hold, in the order in which they are explained. */
export const PLACEHOLDERS = [
  'title',
  'authors',
  'outlet',
  'syndicator',
  'agency',
  'date',
  'published',
  'url',
  'text',
  'markdown',
  'html',
  'source',
  'leftOut',
  'language',
  'minutes',
  'today',
  'inText',
  'apa',
  'mla',
  'chicago',
] as const;
export type Placeholder = (typeof PLACEHOLDERS)[number];

/** A template as lines of pieces: words as they are, and names of what is put in. */
export type Template = readonly (readonly TemplatePart[])[];
type TemplatePart = { readonly words: string } | { readonly name: Placeholder };

/** Why a template cannot be used. `at` is the line, from 1; `what` is the name or sign that is wrong. */
export interface TemplateProblem {
  readonly why: 'unknown' | 'open' | 'stray';
  readonly what: string;
  readonly at: number;
}

/**
 * Reads a template: `{name}` stands for a value, `{{` and `}}` for the signs themselves. Everything else stays as it is.
 * Gives the first problem where there is one.
 */
export function parseTemplate(source: string): { template: Template } | { problem: TemplateProblem } {
  const template: TemplatePart[][] = [];
  for (const [index, line] of source.split(/\r?\n/).entries()) {
    const parts: TemplatePart[] = [];
    for (const [piece] of line.matchAll(/\{\{|\}\}|\{[^{}]*\}|[{}]|[^{}]+/g)) {
      const part = partOf(piece);
      if ('why' in part) return { problem: { ...part, at: index + 1 } };
      parts.push(part);
    }
    template.push(parts);
  }
  return { template };
}

function partOf(piece: string): TemplatePart | Omit<TemplateProblem, 'at'> {
  if (piece === '{{' || piece === '}}') return { words: piece.charAt(0) };
  if (piece === '{') return { why: 'open', what: piece };
  if (piece === '}') return { why: 'stray', what: piece };
  if (!piece.startsWith('{')) return { words: piece };
  const what = piece.slice(1, -1).trim();
  const name = PLACEHOLDERS.find((known) => known.toLowerCase() === what.toLowerCase());
  return name === undefined ? { why: 'unknown', what } : { name };
}

/**
 * A template with its values put in. A line all of whose values are empty is left out, and so are the blank lines that
 * would then stand together. Values are asked for only when they are used.
 */
export function fillTemplate(template: Template, valueFor: (name: Placeholder) => string): string {
  const lines: string[] = [];
  for (const parts of template) {
    const values = parts.map((part) => ('words' in part ? part.words : valueFor(part.name)));
    const names = parts.flatMap((part, index) => ('name' in part ? [values[index]] : []));
    if (names.length > 0 && names.every((value) => value === '')) continue;
    const line = values.join('');
    if (line === '' && (lines.length === 0 || lines.at(-1) === '')) continue;
    lines.push(line);
  }
  return lines.join('\n').trimEnd();
}

/** Whether a template says where the story comes from; a copy of it has to. */
export const saysSource = (template: Template): boolean =>
  template.flat().some((part) => 'name' in part && (part.name === 'source' || part.name === 'url'));
