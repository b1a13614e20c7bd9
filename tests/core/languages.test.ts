// @vitest-environment node
import { expect, it } from 'vitest';
import { INTERFACE_LANGUAGES, languageOf, nameIn, ownName } from '../../core/languages';
import { catalogueOf, languages } from '../wording.ts';

it('the languages of the interface are those there is a catalogue of, under names that can be found', () => {
  expect([...INTERFACE_LANGUAGES].sort()).toEqual(languages());
  for (const language of INTERFACE_LANGUAGES) {
    const locale = catalogueOf(language).interface_locale?.message ?? '';
    expect(languageOf(locale)).toBe(language);
    expect(nameIn(languageOf(locale), locale)).toBe(ownName(language));
  }
  expect(ownName('de')).toBe('Deutsch');
  expect(nameIn('de', 'fr')).toBe('allemand');
});
