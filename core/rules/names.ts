import type { PageRule } from './page-rule';

/**
 * The form in which names of organisations are compared: case, accents, punctuation, a leading article and a web
 * ending do not count, so that "The Jerusalem Post", "jerusalem post" and "JerusalemPost" are one.
 */
export function nameKey(name: string): string {
  return name
    .normalize('NFKD')
    .toLowerCase()
    .trim()
    .replace(/^(?:https?:\/\/)?(?:www\.)?/, '')
    .replace(/^the\s+/, '')
    .replace(/(?<=\p{L}{2})\.(?:com|net|org|de|fr|it|es|co\.uk|co|uk)$/u, '')
    .replace(/[^\p{L}\p{N}]/gu, '');
}

/** Whether two names are the same organisation's. */
export function isSameName(one: string, other: string): boolean {
  const key = nameKey(one);
  return key !== '' && key === nameKey(other);
}

/** The rule that goes by this name, be it its own or an alias; `null` when none does. */
export function ruleNamed(rules: readonly PageRule[], name: string): PageRule | null {
  const key = nameKey(name);
  if (key === '') return null;
  return rules.find((rule) => [rule.name, ...(rule.aliases ?? [])].some((known) => nameKey(known) === key)) ?? null;
}

/** Whether a name is that of the rule's site or of one of its parts ("Yahoo News" for Yahoo). */
export function isNamedIn(rule: PageRule, name: string): boolean {
  const key = nameKey(name);
  const parts = (rule.parts ?? []).map((part) => part.name);
  return [rule.name, ...(rule.aliases ?? []), ...parts].some((known) => nameKey(known) === key);
}
