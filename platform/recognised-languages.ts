/** Languages whose labels, disclosures and prompts are recognised, by their codes: those there is a lexicon of. */
export const RECOGNISED_LANGUAGES: readonly string[] = Object.values(
  import.meta.glob<string>(['../lexicon/*.json', '!../lexicon/*.schema.json'], { eager: true, import: 'language' }),
);
