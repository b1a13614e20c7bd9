/** The forms a counted word takes in English; a translation may need more of them. */
export interface Forms {
  readonly one: string;
  readonly other: string;
}

const rules = new Intl.PluralRules('en');

/** The form of a word that goes with `count`, without the number. */
export function pluralForm(count: number, forms: Forms): string {
  return rules.select(count) === 'one' ? forms.one : forms.other;
}

/** The number and the word, such as "16 ads". */
export function counted(count: number, forms: Forms): string {
  return `${count.toLocaleString('en')} ${pluralForm(count, forms)}`;
}

/** Joins parts as running text: "a", "a and b", "a, b and c". */
export function joined(parts: readonly string[]): string {
  if (parts.length < 2) return parts.join('');
  return `${parts.slice(0, -1).join(', ')} and ${parts[parts.length - 1]}`;
}
