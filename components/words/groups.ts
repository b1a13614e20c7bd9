import type { Group } from '../groups';
import { type Forms, pluralForm } from './plural';

const GROUP_FORMS: Record<Group, Forms> = {
  ad: { one: 'ad', other: 'ads' },
  sponsored: { one: 'sponsored block', other: 'sponsored blocks' },
  'ai-summary': { one: 'AI summary', other: 'AI summaries' },
  'summary-box': { one: 'summary box', other: 'summary boxes' },
  prompt: { one: 'prompt', other: 'prompts' },
  related: { one: 'block of other stories', other: 'blocks of other stories' },
  duplicate: { one: 'repetition', other: 'repetitions' },
  leftover: { one: 'leftover', other: 'leftovers' },
  'ai-note': { one: 'AI note', other: 'AI notes' },
};

/** The word for a group of findings, without its number: "ad" or "ads". */
export function groupWord(group: Group, count: number): string {
  return pluralForm(count, GROUP_FORMS[group]);
}
