import { type LineHealth, type RuleHealth, stateOf } from '../../../core/health/health';
import { healthKey } from '../../../core/health/lines';
import type { Sighting } from '../../../core/rules/rule';
import type { Wording } from '../../../core/wording';
import { hostOf } from '../../links';
import { storyDate } from '../../story-date';
import { useWording } from '../../wording';
import { type DraftLine, entryOf, type LinePart, originOf } from './draft-line';
import { Sign, signHint } from './Sign';

export interface LineAboutProps {
  readonly line: DraftLine;
  readonly part: LinePart;
  readonly health: RuleHealth | null;
  /** Whether all is told; else what is known from whom is one word. */
  readonly isWhole: boolean;
}

/** Below a line: whose it is, what it is known from, and how it fares on the outlet's pages. */
export function LineAbout({ line, part, health, isWhole }: LineAboutProps) {
  const wording = useWording();
  const { say } = wording;
  const origin = originOf(line);
  const entry = entryOf(line);
  const fares = health?.lines[healthKey(part, entry)];
  const seen = isWhole ? seenWords(entry, wording) : seenWord(entry, wording);
  return (
    <span class="rule-line-about">
      {origin !== 'built-in' && <Sign sign={origin === 'own' ? 'yours' : 'changed'} />}
      {fares !== undefined && stateOf(fares) === 'stale' && <Sign sign="stale" />}
      {entry.unconfirmed && <Sign sign="unconfirmed" />}
      {isWhole && entry.unconfirmed && <span>{signHint('unconfirmed', wording)}</span>}
      {seen !== '' && <bdi>{seen}</bdi>}
      {fares !== undefined && <span>{healthWords(fares, wording)}</span>}
      {fares === undefined && origin === 'built-in' && seen === '' && <span>{say('rules_from_built_in')}</span>}
    </span>
  );
}

/** When a line was seen, in a word; where from is told on demand. */
function seenWord({ seenOn, seen }: Sighting, { say, locale }: Wording): string {
  if (seen !== undefined) return say('rules_seen', storyDate(seen, locale));
  return seenOn === undefined ? '' : say('rules_seen_somewhere');
}

function seenWords({ seenOn, seen }: Sighting, { say, locale }: Wording): string {
  // Lists are named with their date.
  const when = seen === undefined || seenOn?.includes(seen) ? '' : storyDate(seen, locale);
  if (seenOn === undefined) return when === '' ? '' : say('rules_seen', when);
  return when === '' ? say('rules_seen_on', hostOf(seenOn)) : say('rules_seen_on_then', hostOf(seenOn), when);
}

/** How a line fares, in a sentence. */
function healthWords({ pages, misses, last }: LineHealth, { say, count, locale }: Wording): string {
  if (last === null) return count('rules_health_never', pages);
  const day = storyDate(last, locale);
  return misses === 0 ? say('rules_health_last', day) : count('rules_health_misses', misses, day);
}
