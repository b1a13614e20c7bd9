import { madeOnce } from '../made-once';

/**
 * How languages say where a story first stood. In phrases `(a|b)` is one of several, `[x]` may be missing, `#` is a number,
 * `*` any words or none, at a word's end any ending, `{work}` one of `works` and `{outlet}` the name that is looked for.
 */
export interface OriginWords {
  /** By BCP 47 language code. A sentence of any of them is understood on any page. */
  languages: Record<string, OriginLanguage>;
}

/** The words of one language. */
export interface OriginLanguage {
  /** What such a sentence calls the story. */
  works?: string[];
  /** Phrases for the beginning of such a block. They speak of this very story: one about another is none. */
  lines: string[];
  /** Phrases that go on behind the outlet's name. */
  until?: string[];
  /** Phrases that stand in the name's place and begin no name: "our newsletter". */
  never?: string[];
  /** Phrases that are the whole text of a link to the story at its outlet. */
  links?: string[];
}

/** A form of such a sentence. */
export interface OriginForm {
  /** BCP 47. */
  readonly language: string;
  /** How it begins, `START` letters at most: few other texts begin so, and making a form ready takes the browser long. */
  readonly starts: ReadonlySet<string>;
  /** From the beginning of a block; the group `name` is the outlet. */
  readonly line: RegExp;
  /** How a group begins that names no outlet. */
  readonly never: RegExp | null;
}

/** The words of all languages, ready to be looked for. */
export interface OriginForms {
  readonly sentences: readonly OriginForm[];
  /** How any of them begins. */
  readonly starts: ReadonlySet<string>;
  /** The whole text of a link to the story at its outlet. */
  readonly link: RegExp;
}

/** How many letters of its beginning tell that a text may be such a sentence. */
export const START = 3;

/** The forms that words make; made once for each object. */
export const originForms = madeOnce((words: OriginWords): OriginForms => {
  const links = Object.values(words.languages).flatMap((language) =>
    (language.links ?? []).map((link) => pattern(link)),
  );
  const sentences = Object.entries(words.languages).flatMap(([code, language]) => formsOf(code, language));
  return {
    sentences,
    starts: new Set(sentences.flatMap(({ starts }) => [...starts])),
    link: new RegExp(`^(?:${links.join('|')})$`, 'iu'),
  };
});

const NAME = '(?<name>[^:;|()（）\\n]{2,60}?)';

function formsOf(code: string, language: OriginLanguage): OriginForm[] {
  const { lines, never = [], until = [] } = language;
  const further = until.map((phrase) => `|(?:${pattern(phrase)})(?!\\p{L})`).join('');
  const end = `(?=\\s*(?:[:;|,()（）。、，]|[.!](?:[\\s)”"»]|$)|$)|\\s+(?:[–—-]\\s${further}))`;
  const noNames = never.map((phrase) => pattern(phrase)).join('|');
  return lines.map((line) => ({
    language: code,
    starts: new Set(startsOf(line, language.works ?? []).map((start) => start.slice(0, START).toLowerCase())),
    line: new RegExp(`^${pattern(line, language)}${line.endsWith('{outlet}') ? end : ''}`, 'iu'),
    never: noNames === '' ? null : new RegExp(`^(?:${noNames})(?!\\p{L})`, 'iu'),
  }));
}

/** What a phrase can begin with, its first word or more. */
function startsOf(phrase: string, works: readonly string[]): readonly string[] {
  if (phrase.startsWith('{work}')) return works;
  const [, optional, choice, rest = ''] = /^(?:\[([^\]]*)\] |\(([^)]*)\))(.*)$/.exec(phrase) ?? [];
  if (optional !== undefined) return [...optional.split('|').map((word) => `${word} `), ...startsOf(rest, works)];
  if (choice === undefined) return [phrase.replace(/[[({*].*$/, '')];
  return choice.split('|').map((word) => (rest.startsWith(' ') ? `${word} ` : word));
}

/** A phrase as a regular expression. What may be missing takes a space along: the one before it, at the beginning the one behind. */
function pattern(phrase: string, { works = [] }: Partial<OriginLanguage> = {}): string {
  return phrase
    .replace(/[.+?^$\\]/g, '\\$&')
    .replace(/^(?:\[[^\]]*\] )+/, (all) => all.replace(/\[([^\]]*)\] /g, '(?:(?:$1) )?'))
    .replace(/ \[([^\]]*)\]/g, '(?: (?:$1))?')
    .replace(/\[([^\]]*)\]/g, '(?:$1)?')
    .replace(/\((?!\?)/g, '(?:')
    .replaceAll("'", "['’]")
    .replaceAll(' ', '\\s+')
    .replace(/(\p{L}?)\*/gu, (_, letter: string) => (letter === '' ? '.{0,200}?' : `${letter}\\p{L}*`))
    .replaceAll('#', '\\d+')
    .replaceAll('{work}', `(?:${works.join('|')})`)
    .replaceAll('{outlet}', NAME);
}
