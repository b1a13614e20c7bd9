import { type RuleHealth, stateOf } from '../../../core/health/health';
import { linesOf } from '../../../core/health/lines';
import type { RuleInUse } from '../../../core/rules/in-use';
import { linesIn } from '../../../core/rules/lines';
import { type Entry, LINE_PARTS } from './draft-line';
import type { SignName } from './Sign';

/** What is to be known of a rule at a glance, most telling first. */
export function signsOf(
  { rule, builtIn, isOwn }: RuleInUse,
  health: RuleHealth | null,
  isUnsaved: boolean,
): SignName[] {
  // Of lines that the rule has no more, nothing is to be known.
  const isStale = linesOf(rule).some(({ key }) => {
    const line = health?.lines[key];
    return line !== undefined && stateOf(line) === 'stale';
  });
  const sighted = LINE_PARTS.flatMap((part) => linesIn(rule, part) as readonly Entry[]);
  const isUnconfirmed = sighted.length > 0 && sighted.every(({ unconfirmed }) => unconfirmed);
  const signs: readonly (readonly [SignName, boolean])[] = [
    ['unsaved', isUnsaved],
    ['yours', isOwn && builtIn === null],
    ['changed', isOwn && builtIn !== null],
    ['stale', isStale],
    ['unconfirmed', isUnconfirmed],
  ];
  return signs.filter(([, holds]) => holds).map(([sign]) => sign);
}
