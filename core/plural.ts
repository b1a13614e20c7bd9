/** The forms a counted word takes in English; a translation may need more of them. */
export interface Forms {
  readonly one: string;
  readonly other: string;
}

/** The form of a word that goes with `count`, without the number. */
export function pluralForm(count: number, forms: Forms): string {
  return count === 1 ? forms.one : forms.other;
}
