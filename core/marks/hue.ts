import type { Kind } from '../finding';

/** The colours of the interface. A colour means the kind of a finding and nothing else. */
export type Hue = 'ad' | 'sponsored' | 'ai' | 'prompt' | 'other';

const HUES: Partial<Record<Kind, Hue>> = {
  ad: 'ad',
  sponsored: 'sponsored',
  'ai-summary': 'ai',
  'ai-note': 'ai',
  prompt: 'prompt',
};

/** The colour of a kind. */
export function hueOfKind(kind: Kind): Hue {
  return HUES[kind] ?? 'other';
}
