import fs from 'node:fs';
import { inRoot } from './root.mjs';
import type { Picture, SavedPage } from './served-page.ts';

/** The bundled sample: one of the own pages, a story republished by Yahoo News as a reader meets it. */
export const SAMPLE = 'yahoo-news--unpressed';

/** The sample page, or another of the own pages, with its address and pictures. */
export function samplePage(name = SAMPLE): SavedPage {
  const { url } = JSON.parse(fs.readFileSync(inRoot('tests', 'pages', `${name}.json`), 'utf8'));
  return {
    url,
    html: dressed(fs.readFileSync(inRoot('tests', 'pages', `${name}.html`), 'utf8')),
    scripts: false,
    pictures: pictures(),
  };
}

/** The own pages have the structure of the real ones and little of their looks; for looking at, the sample gets some. */
function dressed(html: string): Buffer {
  const css = fs.readFileSync(inRoot('scripts/sample/page.css'), 'utf8');
  return Buffer.from(html.replace('</head>', `<style>\n${css}</style>\n</head>`));
}

/** The drawings stand in for the photographs the page names. */
function pictures(): ReadonlyMap<string, Picture> {
  const names = ['ferry-slip', 'ansgar-fell', 'lindmouth-ledger'];
  return new Map(
    names.map((name) => [
      `/img/${name}.png`,
      { body: fs.readFileSync(inRoot(`scripts/sample/${name}.svg`)), contentType: 'image/svg+xml' },
    ]),
  );
}
