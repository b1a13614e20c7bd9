import type { Root } from 'hast';

/** An organisation with the address the page or our outlet data gives for it. */
export interface Organisation {
  readonly name: string;
  readonly url: string | null;
}

/** The fields of an attribution that can carry evidence. */
export const ATTRIBUTION_FIELDS = [
  'title',
  'authors',
  'outlet',
  'syndicator',
  'agency',
  'published',
  'modified',
  'originalUrl',
  'section',
  'language',
] as const;
export type AttributionField = (typeof ATTRIBUTION_FIELDS)[number];

/** Where a story comes from. A field is `null` (authors: empty) when nothing on the page supports it. */
export interface Attribution {
  /** The headline, without the site's name. */
  readonly title: string | null;
  /** Names of people, without "By", titles or agencies. */
  readonly authors: readonly string[];
  /** The news organisation that made the story. */
  readonly outlet: Organisation | null;
  /** The site that republished it; `null` when the outlet shows its own story. */
  readonly syndicator: Organisation | null;
  /** News agency whose copy it is, such as "Reuters". */
  readonly agency: string | null;
  /** ISO 8601 as the page states it, with zone when the page gives one. */
  readonly published: string | null;
  readonly modified: string | null;
  /** Address of the story at its outlet; `null` when the page gives none. Never invented. */
  readonly originalUrl: string | null;
  readonly section: string | null;
  /** BCP 47. */
  readonly language: string | null;
  readonly direction: 'ltr' | 'rtl';
  /** For each field that has a value: where it was read, in words, such as "JSON-LD provider.name". */
  readonly evidence: Readonly<Partial<Record<AttributionField, string>>>;
  /** For the same fields: 0 to 1, by how far such a place is to be trusted and whether other places of the page agree. */
  readonly confidence: Readonly<Partial<Record<AttributionField, number>>>;
}

/** Something taken out of the text after extraction, so that a missing sentence can be explained. */
export interface TidyStep {
  /** Name of the step, which is also its file name under `core/story/tidy/`. */
  readonly step: string;
  readonly reason: string;
  readonly text: string;
}

/** One of the pages a story is spread over. */
export interface StoryPart {
  /** From 1. */
  readonly number: number;
  readonly url: string;
}

/** Which of its texts a page's story was read from: those it shows, those it hides, or those its scripts have in store. */
export const STORY_SOURCES = ['shown', 'hidden', 'scripts'] as const;
export type StorySource = (typeof STORY_SOURCES)[number];

/** The story as data. It crosses contexts by message; every view and format is rendered from it. */
export interface CleanArticle extends Attribution {
  /** Address of the page it was read from. */
  readonly url: string;
  readonly readFrom: StorySource;
  /** Sanitised tree: allow-listed tags, attributes and URL schemes only. No title; pictures with their captions. */
  readonly body: Root;
  /** Words of the running text. */
  readonly words: number;
  /** The pages the story is spread over as far as this one links them, itself among them; `null` when it is on one. */
  readonly pages: readonly StoryPart[] | null;
  /** How many elements of each kind were left out, by kind. */
  readonly leftOut: Readonly<Record<string, number>>;
  readonly tidied: readonly TidyStep[];
}
