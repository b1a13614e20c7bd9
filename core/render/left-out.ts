import { KINDS, type Kind } from '../finding';

const NAMES: Readonly<Record<Kind, readonly [one: string, many: string]>> = {
  ad: ['ad label', 'ad labels'],
  sponsored: ['sponsored block', 'sponsored blocks'],
  'ai-summary': ['AI summary', 'AI summaries'],
  prompt: ['prompt', 'prompts'],
  related: ['block of other stories', 'blocks of other stories'],
  duplicate: ['doubled text', 'doubled texts'],
  leftover: ['leftover', 'leftovers'],
  'ai-note': ['AI note', 'AI notes'],
};

/** "Left out: 16 ad labels, 1 AI summary"; `null` when nothing was. */
export function leftOutLine(leftOut: Readonly<Record<string, number>>): string | null {
  const items = KINDS.flatMap((kind) => {
    const count = leftOut[kind] ?? 0;
    return count > 0 ? [`${count} ${NAMES[kind][count === 1 ? 0 : 1]}`] : [];
  });
  return items.length === 0 ? null : `Left out: ${items.join(', ')}`;
}
