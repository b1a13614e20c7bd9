import { monthNamed } from './month-names';
import { type OriginForms, START } from './origin-words';

/** A sentence by which a page says where the story first stood. */
export interface OriginLine {
  /** The outlet it names, as written. */
  readonly name: string;
  readonly line: string;
}

/** Longest block that can say so. */
const LONGEST = 500;
const MARKS = '\\s"\'“”„‘’«»‹›「」『』《》【】';
const AROUND = new RegExp(`^[${MARKS}]+|[${MARKS}.,]+$`, 'gu');

/** What may stand before such a sentence. */
const BEFORE = /^[\s*•–—([（【"“„«»-]+/u;

/** Whether a text begins like such a sentence; few others do. */
export const beginsAsOrigin = (text: string, { starts }: OriginForms): boolean =>
  beginnings(text.replace(BEFORE, '')).some((start) => starts.has(start));

/** The first letter of a text, the first two and so on. */
const beginnings = (text: string): string[] =>
  Array.from({ length: START }, (_, index) => text.slice(0, index + 1).toLowerCase());

/** What a block says of the story's first place; `null` when it says nothing of the kind. */
export function originIn(block: string, forms: OriginForms): OriginLine | null {
  const line = block.replace(BEFORE, '');
  const starts = beginnings(line);
  if (line.length > LONGEST) return null;
  for (const form of forms.sentences) {
    if (!starts.some((start) => form.starts.has(start))) continue;
    const name = form.line.exec(line)?.groups?.name?.replace(AROUND, '');
    if (name && form.never?.test(name) !== true && !isDate(name, form.language)) return { name, line };
  }
  return null;
}

/** "May 3", "3 May", "January": when it first stood somewhere, not where. */
function isDate(name: string, language: string): boolean {
  const [first = '', second = ''] = name.split(/[\s,]+/);
  if (/^\d/.test(first)) return second !== '' && monthNamed(second, [language]) !== null;
  return (second === '' || /^\d/.test(second)) && monthNamed(first, [language]) !== null;
}
