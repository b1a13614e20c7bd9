import type { FindingView } from '../../core/detect/ledger-view';
import { groupName, groupOf } from '../../core/groups';
import type { MapPart, MapSegment } from '../../core/map/page-map';
import { reasonText } from '../../core/reason';
import type { Phrase, Wording } from '../../core/wording';
import { isolating } from '../wording';

const NAMES: Readonly<Record<MapPart, Phrase>> = {
  story: 'map_story',
  ad: 'map_ad',
  sponsored: 'map_sponsored',
  ai: 'map_ai',
  prompt: 'map_prompt',
  other: 'map_other',
  rest: 'map_rest',
};

/** What a part of the page is called. */
export const partName = (part: MapPart, { say }: Wording): string => say(NAMES[part]);

/** A share, 0 to 1, as the language writes percentages; less than one is given with a decimal. */
export function percent(share: number, { locale }: Wording): string {
  const maximumFractionDigits = share > 0 && share < 0.01 ? 1 : 0;
  return new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits }).format(share);
}

/** What a segment of the map is, and how much of the page: "Story · 12%", "Ad: label “Advertisement” · 3%". */
export function segmentName(
  { part, height, finding }: MapSegment,
  findings: readonly FindingView[],
  wording: Wording,
): string {
  const found = findings.find(({ id }) => id === finding);
  const name =
    found === undefined
      ? partName(part, wording)
      : wording.say('map_finding', groupName(groupOf(found), wording), reasonText(found.reason, isolating(wording)));
  return wording.say('map_segment', name, percent(height, wording));
}
