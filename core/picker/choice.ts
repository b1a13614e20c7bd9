import type { Group } from '../groups';
import type { FlagEntry, Place } from '../rules/rule';
import type { Proposal } from './propose';

/**
 * What the reader can say of something: that it is clutter of a kind, or that it is none. A note on the whole article is
 * left out: it is reported and never taken, and pointing at it changes nothing.
 */
export const CHOICES = [
  'ad',
  'sponsored',
  'ai-summary',
  'summary-box',
  'prompt',
  'related',
  'duplicate',
  'leftover',
  'keep',
] as const satisfies readonly (Group | 'keep')[];
export type Choice = (typeof CHOICES)[number];

/** A line for a rule. */
export type PickedLine = { readonly flag: FlagEntry } | { readonly keep: Place };

/** The line that says a choice of what a proposal finds; `seen` is the day (ISO 8601). What is kept is found by selector alone. */
export function lineOf({ field, value }: Pick<Proposal, 'field' | 'value'>, choice: Choice, seen: string): PickedLine {
  if (choice === 'keep') return { keep: { selector: value, seen } };
  return { flag: { [field]: value, ...flagOf(choice), seen } };
}

/** Kind and grade of a choice. A box of which the page does not say that AI made it is only suspected. */
export function flagOf(choice: Exclude<Choice, 'keep'>): Pick<FlagEntry, 'kind' | 'grade'> {
  if (choice === 'summary-box') return { kind: 'ai-summary', grade: 'suspected' };
  return choice === 'ai-summary' ? { kind: choice, grade: 'disclosed' } : { kind: choice };
}

const SIGNS: readonly (readonly [Choice, RegExp])[] = [
  ['sponsored', /sponsor|promoted|partner-?content|paid-?(?:post|content)/i],
  ['prompt', /newsletter|subscri|sign-?up|preferences\/source|follow-|app-?promo|e-?mail/i],
  ['related', /related|recommend|read-?(?:more|also)|more-?(?:stories|from)|trending|most-?read/i],
  ['ad', /(?:^|[-_ "])(?:ads?|advert\w*|banner|doubleclick|dfp|gpt|slot)(?:$|[-_ "])/i],
];

/** What an element most likely is: a suggestion, no finding. */
export const likelyChoice = (element: Element): Choice => toldChoice(element) ?? 'ad';

/** What the names that its page gives an element say of it; `null` when they say nothing. */
export function toldChoice(element: Element): Choice | null {
  const { localName, id } = element;
  const names = `${localName} ${id} ${element.getAttribute('class') ?? ''} ${[...element.attributes]
    .filter(({ name }) => name.startsWith('data-') || name === 'href' || name === 'aria-label')
    .map(({ name, value }) => `${name} ${value.slice(0, 80)}`)
    .join(' ')}`;
  return SIGNS.find(([, sign]) => sign.test(names))?.[0] ?? null;
}
