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
