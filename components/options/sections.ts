import type { Phrase } from '../../core/wording';

/** The sections of the options page with their titles, in order, by what they are about. */
export const SECTION_GROUPS = [
  {
    mode: 'options_mode',
    outlets: 'options_outlets',
    access: 'options_access',
    lists: 'lists_title',
    marks: 'options_marks',
  },
  { copy: 'options_copy', reader: 'options_reader' },
  { appearance: 'options_appearance', languages: 'options_languages', keys: 'options_keys' },
  { statistics: 'options_statistics', backup: 'backup_title', privacy: 'options_privacy' },
] as const satisfies readonly Record<string, Phrase>[];

type KeysOf<T> = T extends unknown ? keyof T : never;

/** Name of a section: its id on the page, and so its anchor. */
export type SectionId = KeysOf<(typeof SECTION_GROUPS)[number]>;

/** A section by its id. */
export interface SectionName {
  readonly id: SectionId;
  readonly title: Phrase;
}

/** The sections in groups, as the navigation lists them. */
export const GROUPED_SECTIONS: readonly (readonly SectionName[])[] = SECTION_GROUPS.map((group) =>
  Object.entries(group).map(([id, title]) => ({ id: id as SectionId, title })),
);

/** The sections in the order they stand in. */
export const SECTIONS: readonly SectionName[] = GROUPED_SECTIONS.flat();

const TITLES = new Map(SECTIONS.map(({ id, title }) => [id, title]));

/** What a section is called. */
export const sectionTitle = (id: SectionId): Phrase => TITLES.get(id) ?? 'options_title';
