import { crossChecked, type Read, type Source } from './confidence';
import type { Facts } from './facts';
import { textAt } from './json-ld';
import { firstMeta } from './meta';

const RIGHT_TO_LEFT = /^(?:ar|arc|ckb|dv|fa|he|iw|ku-arab|nqo|ps|sd|ug|ur|yi)\b/i;

/** The language of the story as a BCP 47 tag; `null` when the page names none. */
export function readLanguage(facts: Facts): Read<string> | null {
  const { document, article, readability } = facts;
  const stated: [string | null | undefined, string, Source][] = [
    [facts.story?.closest('[lang]')?.getAttribute('lang'), 'the lang of the story', 'markup'],
    [document.documentElement?.getAttribute('lang'), 'the lang of the page', 'markup'],
    [document.documentElement?.getAttribute('xml:lang'), 'the lang of the page', 'markup'],
    [article === null ? null : textAt(article, 'inLanguage'), 'JSON-LD inLanguage', 'data'],
    [
      firstMeta(facts.metas, ['content-language', 'language', 'dc.language', 'inlanguage'])?.value,
      'meta language',
      'meta',
    ],
    [firstMeta(facts.metas, ['og:locale'])?.value, 'meta og:locale', 'meta'],
    [readability?.lang, 'the language Readability found', 'guess'],
  ];
  const reads = stated.flatMap(([tag, evidence, source]): Read<string>[] => {
    const value = tag === null || tag === undefined ? null : languageTag(tag);
    return value === null ? [] : [{ value, evidence, source }];
  });
  const [first] = reads;
  return first === undefined ? null : crossChecked(first, reads, (one, other) => base(one) === base(other));
}

const base = (tag: string): string | undefined => tag.split('-')[0];

/** A language tag in its usual writing ("en_us" → "en-US"); `null` when it is none. */
export function languageTag(text: string): string | null {
  const bare = text
    .trim()
    .replaceAll('_', '-')
    .replace(/[;,\s].*$/, '');
  if (!/^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(bare)) return null;
  try {
    return Intl.getCanonicalLocales(bare)[0] ?? null;
  } catch {
    return null;
  }
}

/** Which way the story is written: as the page says, else by its language, else by its letters. */
export function readDirection(facts: Facts, language: string | null): 'ltr' | 'rtl' {
  const stated = (facts.story?.closest('[dir]') ?? facts.document.documentElement)?.getAttribute('dir')?.toLowerCase();
  if (stated === 'rtl' || stated === 'ltr') return stated;
  if (language !== null) return RIGHT_TO_LEFT.test(language) ? 'rtl' : 'ltr';
  const sample = facts.lines.join(' ').slice(0, 2000);
  const rightward = sample.match(/[\p{sc=Arab}\p{sc=Hebr}\p{sc=Thaa}\p{sc=Syrc}]/gu)?.length ?? 0;
  const all = sample.match(/\p{L}/gu)?.length ?? 0;
  return rightward * 2 > all ? 'rtl' : 'ltr';
}
