import { phraseSource, wholeSource } from '../detect/compile/phrase';
import { literal } from '../literal';
import { madeOnce } from '../made-once';
import { wordsOf } from '../page/words';
import agencies from './picture-agencies.json';

/**
 * What pages say around a story, as data: phrases by language, in the small language of the lexicons. `*` at a phrase's
 * start lets it stand anywhere in a text.
 */
export interface StoryNotes {
  /** By BCP 47 language code. */
  languages: Record<string, NotePhrases>;
}

/** Agencies and stocks that pictures are credited to, as data. */
export interface PictureAgencies {
  /** Address of the JSON Schema, for editors. */
  $schema?: string;
  /** As they are written. */
  names: string[];
}

/** The phrases of one language. */
export interface NotePhrases {
  /** What only a paragraph about rights says: "All rights reserved". */
  rights?: string[];
  /** Openings of a sentence about copying what is on the page. */
  reuse?: string[];
  /** Openings of a sentence by which a page owns up to earning from its links. */
  affiliate?: string[];
  /** Openings of a sentence that asks the reader for something. */
  request?: string[];
  /** Openings of a sentence about the readers' comments. */
  comment?: string[];
  /** Openings of a sentence above the story by which a page says who checked it or how it tests. */
  vetted?: string[];
  /** Openings of what stands in place of a text until the reader has an account. */
  account?: string[];
  /** Openings of what stands in place of an embed until the reader agrees to it. */
  consent?: string[];
  /** Headings of a table of contents, whole. */
  contents?: string[];
  /** Labels of lists and buttons that are left over at a story's end, whole. */
  more?: string[];
  /** Labels and buttons that are no story wherever they stand, whole. */
  furniture?: string[];
  /** Openings of a sentence that asks the reader to come along, for themselves or the page; never a story's. */
  ask?: string[];
  /** Openings of a line that sends the reader on, where it has a link. */
  further?: string[];
  /** Headings of a page's last part that leads to other pages, whole. */
  ending?: string[];
  /** Headings of a page's last part that is about the outlet or the author, whole. */
  imprint?: string[];
  /** What stands before a colon and a link to another story; `related` of the lexicons holds the rest. */
  lead?: string[];
  /** What stands before a colon and the story's tags. */
  tags?: string[];
  /** What stands before a colon and the name of who made a picture. */
  credit?: string[];
  /** What stands before a colon and where the numbers of a picture are from. */
  source?: string[];
  /** Openings of the small print below a form. */
  terms?: string[];
  /** What stands before an author's name over a note about the author. */
  about?: string[];
  /** Verbs that follow an author's first name in such a note. */
  does?: string[];
  /** Openings of a line that gives the day a story was put out or changed; it has a date or a number. */
  dated?: string[];
  /** Headings of a list of sources, whole. */
  sources?: string[];
}

/** A list of phrases. */
export type NoteGroup = keyof NotePhrases;

const NEVER = /(?!)/;

/** Asks about texts what pages say around stories. */
export class NoteReader {
  readonly #notes: StoryNotes;
  readonly #compiled = new Map<string, RegExp>();
  /** Several lists are asked about one text in a row. */
  #last = { text: '', words: '' };

  constructor(notes: StoryNotes) {
    this.#notes = notes;
  }

  /** Whether a text opens with a phrase of a list, or holds one that may stand anywhere. */
  opens(group: NoteGroup, text: string): boolean {
    const source = (phrase: string): string =>
      phrase.startsWith('* ') ? ` ${phraseSource(phrase.slice(2))}(?= )` : `^ ${phraseSource(phrase)}`;
    return this.#pattern(`opens ${group}`, () => this.#phrases(group).map(source)).test(this.#words(text));
  }

  /** Whether a text is a phrase of a list and nothing else. */
  is(group: NoteGroup, text: string): boolean {
    return this.#pattern(`is ${group}`, () => this.#phrases(group).map(wholeSource)).test(this.#words(text));
  }

  /** A text without the names of agencies and stocks that pictures are credited to. */
  withoutPictureAgencies(text: string): string {
    const names = (): string[] =>
      (agencies as PictureAgencies).names.map((name) => `(?<![\\p{L}\\p{N}])${literal(name)}(?![\\p{L}\\p{N}])`);
    return text.replace(this.#pattern('agencies', names, 'gu'), '');
  }

  /** Made when first asked for: most stories need few of the lists. */
  #pattern(key: string, sources: () => readonly string[], flags = ''): RegExp {
    let pattern = this.#compiled.get(key);
    if (pattern === undefined) {
      const all = sources();
      pattern = all.length === 0 ? NEVER : new RegExp(all.join('|'), flags);
      this.#compiled.set(key, pattern);
    }
    return pattern;
  }

  #phrases(group: NoteGroup): string[] {
    return Object.values(this.#notes.languages).flatMap((language) => language[group] ?? []);
  }

  #words(text: string): string {
    if (this.#last.text !== text) this.#last = { text, words: wordsOf(text) };
    return this.#last.words;
  }
}

/** The reader of some notes; made once for each object. */
export const readerOf = madeOnce((notes: StoryNotes) => new NoteReader(notes));
