import { decodePage, formOf, LARGEST_FILE, placeAt, savedAddress } from '../core/trial/saved-page';
import type { Trial, TrialRequest } from '../core/trial/trial';
import { trouble } from '../core/trouble';
import { browser } from './browser';
import { shadowAccessor } from './shadow';
import { TrialRun } from './trial-run';

/** A saved page, read and at rest: its scripts never run, and it asks the network for nothing. */
export interface SavedPage {
  readonly name: string;
  /** Its title, folded; empty when it has none. */
  readonly title: string;
  /** The address it was saved from; `null` when it does not tell. */
  readonly url: string | null;
  /** Tries a rule on it, as at an address. */
  run(request: TrialRequest, url: string): Promise<Trial>;
}

/** Reads a saved page. Throws a `trouble` for files that are none, that are too large, or of a form that cannot be read. */
export async function readSavedPage(file: File): Promise<SavedPage> {
  if (file.size > LARGEST_FILE) throw trouble('problem_trial_large', file.name);
  const bytes = new Uint8Array(await file.arrayBuffer());
  const text = decodePage(bytes);
  const form = formOf(bytes, text);
  if (form === 'archive') throw trouble('problem_trial_archive', file.name);
  if (form === 'other') throw trouble('problem_trial_not_html', file.name);
  const document = parsed(text);
  let url = '';
  const shadow = shadowAccessor(browser);
  const run = new TrialRun(async () => ({ document, url, shadow }), true);
  return {
    name: file.name,
    title: document.title.replace(/\s+/g, ' ').trim(),
    url: savedAddress(text, document),
    run(request, address) {
      url = address;
      placeAt(document, address);
      return run.run(request);
    },
  };
}

/** What the types of the DOM do not know yet. */
interface Parser {
  readonly parseHTMLUnsafe?: (html: string) => Document;
}

/**
 * A document without a window: nothing in it runs or is loaded. The newer parser also gives declarative shadow roots, as
 * which SingleFile keeps those of a page; it is called unsafe because of what such roots may hold when they are shown.
 */
function parsed(html: string): Document {
  const { parseHTMLUnsafe } = Document as Parser;
  return parseHTMLUnsafe?.call(Document, html) ?? new DOMParser().parseFromString(html, 'text/html');
}
