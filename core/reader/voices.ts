/** A voice of the device. */
export interface Voice {
  readonly name: string;
  /** BCP 47. */
  readonly language: string;
  readonly isDefault: boolean;
}

/** The code of a language without its region or script; empty for none. */
export const baseOf = (language: string | null): string => language?.toLowerCase().split(/[-_]/, 1)[0] ?? '';

/**
 * The voices for a story, best first: those of its language and region, of its language, and then the others by language.
 * A story that does not say its language is read by any.
 */
export function voicesFor(voices: readonly Voice[], language: string | null): Voice[] {
  const wanted = language?.toLowerCase() ?? '';
  const rank = (voice: Voice): number => {
    if (tagOf(voice) === wanted) return 0;
    return baseOf(voice.language) === baseOf(language) ? 1 : 2;
  };
  const order = (a: Voice, b: Voice): number =>
    rank(a) - rank(b) ||
    Number(b.isDefault) - Number(a.isDefault) ||
    tagOf(a).localeCompare(tagOf(b)) ||
    a.name.localeCompare(b.name);
  return [...voices].sort(order);
}

/** The voice to read with: the one the reader chose for the language, else the best of it; `null` when none speaks it. */
export function voiceFor(voices: readonly Voice[], language: string | null, chosen: string | undefined): Voice | null {
  const named = voices.find(({ name }) => name === chosen);
  if (named !== undefined) return named;
  const [best] = voicesFor(voices, language);
  if (best === undefined) return null;
  return language === null || baseOf(best.language) === baseOf(language) ? best : null;
}

/** Some systems write "en_GB". */
const tagOf = ({ language }: Voice): string => language.toLowerCase().replace('_', '-');
