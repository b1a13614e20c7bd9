import { parseExpectation } from '../../pages/expectation.ts';
import type { OwnPage } from '../../pages/pages.ts';

/** Paragraphs of a story, all different. */
export const PARAGRAPHS = [
  'The harbour council of Lindmouth has decided to keep the old ferry slip open through the winter, against all advice.',
  'Nobody on the quay had asked for it to be closed, and nobody in the office could say what a closed slip would save.',
  'The boats that use it are few and short, and carry mostly schoolchildren, bread and, on Fridays, the brass band.',
  'A former lock keeper, who writes to this newspaper most weeks, calls the slip a draughty habit of the lower town.',
  'The council meets again on the first Thursday of March, and one question on its paper is whether to build a roof.',
];

/** A slot as pages carry it: named, sized and labelled. */
export const SLOT = '<div class="ad-container" style="height: 250px"><p>Advertisement</p></div>';

/** An article with these paragraphs and what else stands in its text. */
export const storyOf = (paragraphs: readonly string[], inserted = ''): string =>
  `<article><h1>Ferry slip stays open</h1><p class="byline">By Marit Oldenquist</p><div class="text">${paragraphs
    .map((text, at) => `<p>${text}</p>${at === 1 ? inserted : ''}`)
    .join('')}</div></article>`;

/** A page made for one test, on which a script of its own runs once it is there. */
export function scripted(name: string, main: string, script: string): OwnPage {
  const url = `https://www.lindmouthledger.example/2026/${name}`;
  const html = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Ferry slip stays open</title></head>
<body><main>${main}</main><script>${script}</script></body></html>`;
  const expected = parseExpectation({ url, scripts: true, findings: [], article: null, text: [], absent: [] }, name);
  return { name, html, expected };
}
