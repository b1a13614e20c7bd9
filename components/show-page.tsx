import { render, type VNode } from 'preact';
import type { Phrase, Wording } from '../core/wording';
import { WordingContext } from './wording';

/** Shows a page of the extension in its element `app`, in the language of `wording` and under the title given. */
export function showPage(page: Document, wording: Wording, title: Phrase, view: VNode): void {
  const place = page.getElementById('app');
  if (place === null) throw new Error(`${page.URL} has no element with the id “app”.`);
  page.documentElement.lang = wording.locale;
  page.title = wording.say(title);
  page.documentElement.dir = wording.direction;
  render(<WordingContext.Provider value={wording}>{view}</WordingContext.Provider>, place);
}
