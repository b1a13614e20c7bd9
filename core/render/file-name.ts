import type { CleanArticle } from '../story/article';
import { dayOf } from './calendar-day';

/** Longest name without its ending, in bytes of UTF-8: file systems end at 255, and browsers add numbers. */
const LONGEST = 180;
/** What Windows, macOS or Linux allow in no name, and signs that are not seen. */
const FORBIDDEN = /[\\/:*?"<>|\p{Cc}\p{Cf}\p{Cs}\p{Co}]+/gu;
/** Names of devices on Windows. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;

/** The name of a file for a story: its day and headline, "2026-02-11 Ferry slip stays open.md". */
export function fileName(
  { title, published, outlet }: Pick<CleanArticle, 'title' | 'published' | 'outlet'>,
  ending: string,
): string {
  const day = published === null || dayOf(published) === null ? '' : published.slice(0, 10);
  const words = [day, title ?? outlet?.name ?? ''].join(' ').replace(FORBIDDEN, ' ').replace(/\s+/g, ' ');
  const name = cut(words.trim().replace(/^\.+/, ''))
    .replace(/[. ]+$/, '')
    .trim();
  return `${name === '' ? 'story' : DEVICE.test(name) ? `story ${name}` : name}.${ending}`;
}

/** As many whole words as there is room for, or letters where there are no words. */
function cut(name: string): string {
  const bytes = new TextEncoder();
  if (bytes.encode(name).length <= LONGEST) return name;
  let kept = '';
  for (const letter of name) {
    if (bytes.encode(kept + letter).length > LONGEST) break;
    kept += letter;
  }
  const space = kept.lastIndexOf(' ');
  return space > LONGEST / 4 ? kept.slice(0, space) : kept;
}
