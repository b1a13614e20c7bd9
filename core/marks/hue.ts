import type { Finding, Kind } from '../finding';

/** The colours of the interface. A colour means the kind of a finding and nothing else. */
export type Hue = 'ad' | 'sponsored' | 'ai' | 'prompt' | 'other';

const HUES: Partial<Record<Kind, Hue>> = {
  ad: 'ad',
  sponsored: 'sponsored',
  'ai-summary': 'ai',
  'ai-note': 'ai',
  prompt: 'prompt',
};

/** The colour of a finding. A box that is only suspected is never called AI, by its colour either. */
export function hueOf({ kind, grade }: Pick<Finding, 'kind' | 'grade'>): Hue {
  return (grade === 'suspected' ? undefined : HUES[kind]) ?? 'other';
}
