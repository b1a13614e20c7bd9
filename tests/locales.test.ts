// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { filesUnder, readSource } from './architecture/sources.ts';
import { catalogueOf, languages } from './wording.ts';

const catalogues = new Map(languages().map((language) => [language, catalogueOf(language)]));

const english = catalogueOf('en');
const translations = languages().filter((language) => language !== 'en');

/** Phrases that go with a number, by their common name. */
const counted = Object.keys(english).flatMap((key) => {
  const name = /^(.*)_other$/.exec(key)?.[1];
  return name !== undefined && `${name}_one` in english ? [name] : [];
});
const isCounted = (key: string): boolean => counted.some((name) => key === `${name}_one` || key === `${name}_other`);
const single = Object.keys(english).filter((key) => !isCounted(key));

const formsOf = (language: string): string[] =>
  new Intl.PluralRules(messageOf(language, 'interface_locale')).resolvedOptions().pluralCategories;
const messageOf = (language: string, key: string): string => catalogues.get(language)?.[key]?.message ?? '';
const placeholders = (message: string): string[] => [...new Set(message.match(/\$[1-9]/g) ?? [])].sort();

/** Names and signs that are the same in every language. */
const NAMES = new Set([
  'extension_name',
  'popup_product',
  'interface_locale',
  'interface_direction',
  'rules_shape_json',
  ...['apa', 'mla', 'chicago', 'bibtex', 'ris', 'csl_json', 'markdown', 'html'].map((name) => `copy_format_${name}`),
]);

/** Words that two languages happen to share. */
const SHARED: Record<string, readonly string[]> = {
  de: [
    'options_copy_format',
    'picker_thing_link',
    'picker_thing_text',
    'popup_field_original',
    'reader_pause',
    'reader_theme_sepia',
    'rules_name',
    'sample_author',
    'story_original',
    'trial_title',
  ],
  es: [
    'popup_field_original',
    'reader_theme_sepia',
    'sample_author',
    'statistics_sum',
    'story_minutes',
    'story_original',
  ],
  fr: [
    'copy_via',
    'options_access_add',
    'options_copy_format',
    'options_mode',
    'options_title',
    'popup_field_original',
    'popup_options',
    'popup_sources',
    'reader_pause',
    'rules_hosts',
    'rules_mode',
    'rules_part_host',
    'sample_author',
    'statistics_sites_one',
    'statistics_sum',
    'story_minutes',
    'story_original',
    'story_via',
    'trial_page',
    'welcome_options',
  ],
};

it('the interface speaks eight languages', () => {
  expect(languages()).toEqual(['ar', 'de', 'en', 'es', 'fr', 'he', 'ja', 'uk']);
});

describe.each(languages())('the catalogue of %s', (language) => {
  const catalogue = catalogueOf(language);
  const forms = formsOf(language);

  it('has every phrase, in each plural form of its language, and no other', () => {
    const wanted = [...single, ...counted.flatMap((name) => forms.map((form) => `${name}_${form}`))];
    expect(Object.keys(catalogue).sort()).toEqual(wanted.sort());
  });

  it('leaves no phrase empty', () => {
    expect(Object.keys(catalogue).filter((key) => catalogue[key]?.message.trim() === '')).toEqual([]);
  });

  it('has room for the same values in each phrase', () => {
    const wrong = single.filter(
      (key) => String(placeholders(messageOf(language, key))) !== String(placeholders(messageOf('en', key))),
    );
    expect(wrong).toEqual([]);
    // A form such as "two" may say the number as a word; the other values are in every form.
    const uneven = counted.flatMap((name) => {
      const values = placeholders(messageOf('en', `${name}_other`)).filter((value) => value !== '$1');
      return forms
        .map((form) => `${name}_${form}`)
        .filter((key) => String(placeholders(messageOf(language, key)).filter((it) => it !== '$1')) !== String(values));
    });
    expect(uneven).toEqual([]);
    expect(counted.filter((name) => !messageOf(language, `${name}_other`).includes('$1'))).toEqual([]);
  });

  it('uses a dollar sign for values alone', () => {
    expect(Object.keys(catalogue).filter((key) => /\$(?![1-9])/.test(messageOf(language, key)))).toEqual([]);
  });

  it('fits where browsers and stores show it', () => {
    expect(messageOf(language, 'extension_name').length).toBeLessThanOrEqual(45);
    expect(messageOf(language, 'extension_description').length).toBeLessThanOrEqual(132);
  });

  it('says which way it is written', () => {
    const isRightToLeft = /[\u0590-\u06ff]/.test(messageOf(language, 'extension_description'));
    expect(messageOf(language, 'interface_direction')).toBe(isRightToLeft ? 'rtl' : 'ltr');
    expect(messageOf(language, 'interface_locale').split('-')[0]).toBe(language);
  });
});

it.each(translations)('nothing is left in English in %s', (language) => {
  const hasWords = (key: string): boolean => /\p{L}{2}/u.test(messageOf('en', key).replace(/\{\w+\}/g, ''));
  const left = Object.keys(english).filter(
    (key) =>
      hasWords(key) &&
      messageOf(language, key) === messageOf('en', key) &&
      !NAMES.has(key) &&
      !SHARED[language]?.includes(key),
  );
  expect(left, 'Translate it, or say in tests/locales.test.ts that the word is the same.').toEqual([]);
});

describe('the words of the code', () => {
  const product = filesUnder(['components', 'core', 'entrypoints', 'platform'], ['.ts', '.tsx']);
  const code = [...product, readSource('wxt.config.ts')].map(({ text }) => text).join('\n');

  it('are all used', () => {
    const isNamed = (key: string): boolean =>
      [`'${key}'`, `"${key}"`, `__MSG_${key}__`].some((it) => code.includes(it));
    // Some names are put together, such as `copy_format_${…}` and `${…}_named`.
    const stems = [...code.matchAll(/`([a-z]+_[a-z_]*)\$\{/g)].map(([, stem = '']) => stem);
    const ends = [...code.matchAll(/\}(_[a-z_]+)`/g)].map(([, end = '']) => end);
    const isBuilt = (key: string): boolean =>
      stems.some((stem) => key.startsWith(stem)) ||
      ends.some((end) => key.endsWith(end) && isNamed(key.slice(0, -end.length)));
    const unused = [...single, ...counted].filter((key) => !isNamed(key) && !isBuilt(key));
    expect(unused, 'Take it out of every catalogue.').toEqual([]);
  });

  it('are not written where they are shown', () => {
    // The name of a phrase, or an address such as example.com or /news, is nothing to translate.
    const attributes =
      /\s(?:aria-label|aria-description|title|alt|placeholder)="(?![a-z]+_[a-z_]+"|[\w-]*[./][\w./-]*")[^"]*\p{L}/u;
    const found = product.flatMap(({ path, text }) =>
      text.split('\n').flatMap((line, at) => (attributes.test(line) ? [`${path}:${at + 1} ${line.trim()}`] : [])),
    );
    expect(found, 'Say it with a phrase of public/_locales/en/messages.json.').toEqual([]);
  });
});
