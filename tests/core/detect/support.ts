import { compileWords } from '../../../core/detect/compile/compile-words';
import type { Detector } from '../../../core/detect/detector';
import type { Lexicon } from '../../../core/detect/lexicon';
import names from '../../../core/detect/markup-names.json';
import { createScanner, type Scanner, type ScanOptions, type ScanResult } from '../../../core/detect/scanner';
import type { Finding, Kind } from '../../../core/finding';
import { openShadowRoot } from '../../../core/page/shadow';
import { textOf } from '../../../core/page/text';

export const DETECTORS: readonly Detector[] = Object.values(
  import.meta.glob<Detector>('../../../core/detectors/*.ts', { eager: true, import: 'default' }),
);

export const LEXICONS: readonly Lexicon[] = Object.values(
  import.meta.glob<Lexicon>(['../../../lexicon/*.json', '!../../../lexicon/*.schema.json'], {
    eager: true,
    import: 'default',
  }),
);

export const WORDS = compileWords(LEXICONS);

/** Paragraphs of a story, long enough to be taken for prose, all different. */
export const STORY = [
  'The harbour council of Lindmouth has decided to keep the old ferry slip open through the winter, against all advice.',
  'Nobody on the quay had asked for it to be closed, and nobody in the office could say what a closed slip would save.',
  'The boats that use it are few and short, and carry mostly schoolchildren, bread and, on Fridays, the brass band.',
  'A former lock keeper, who writes to this newspaper most weeks, calls the slip a draughty habit of the lower town.',
  'The council meets again on the first Thursday of March, and one question on its paper is whether to build a roof.',
];

/** A document with this body; the language stands on its root element. */
export function pageOf(body: string, language = 'en'): Document {
  return new DOMParser().parseFromString(
    `<!doctype html><html lang="${language}"><body>${body}</body></html>`,
    'text/html',
  );
}

/** An article with a headline, in whose text `inserted` stands after the given number of paragraphs. */
export function articleWith(inserted: string, after = 0, language = 'en'): Document {
  const story = STORY.map((text) => `<p>${text}</p>`);
  story.splice(after, 0, inserted);
  return pageOf(
    `<main><article><h1>Ferry slip stays open</h1><p class="byline">By Marit Oldenquist</p><div class="text">${story.join('')}</div></article></main>`,
    language,
  );
}

export function scannerFor(document: Document, options: Partial<ScanOptions> = {}): Scanner {
  return createScanner(document, {
    url: 'https://www.lindmouthledger.example/slip',
    language: document.documentElement.lang,
    rules: [],
    words: WORDS,
    names,
    detectors: DETECTORS,
    shadow: openShadowRoot,
    now: () => 0,
    ...options,
  });
}

/** Runs a scan to its end. */
export function finish(scan: Generator<void, ScanResult>): ScanResult {
  for (;;) {
    const step = scan.next();
    if (step.done === true) return step.value;
  }
}

export function scan(document: Document, options: Partial<ScanOptions> = {}): ScanResult {
  return finish(scannerFor(document, options).scan([document]));
}

/** The texts of a finding's elements. */
export const textsOf = (finding: Finding): string[] => finding.elements.map(textOf);

/** Each finding as its kind and its texts. */
export const summary = (document: Document, options: Partial<ScanOptions> = {}): [string, string][] =>
  scan(document, options).findings.map((finding) => [finding.kind, textsOf(finding).join(' · ')]);

/** The texts of each finding of a kind. */
export const found = (document: Document, kind: Kind): string[][] =>
  scan(document)
    .findings.filter((finding) => finding.kind === kind)
    .map(textsOf);
