import type { PickedLine } from '../core/picker/choice';
import type { MessageInput, PickedRule } from '../core/protocol';
import { trouble } from '../core/trouble';
import { tabInFront } from './active-tab';
import { showTrouble } from './badge';
import { OUTPUTS } from './messaging/outputs';
import { askTab } from './messaging/send';
import { pickOn } from './pick-on';
import { type AddedToRule, addLine, takeBackLine } from './rule-lines';

/** Lets the reader point in a tab (the one in front when not said), as key and menu do: what stands in the way is told on its button. */
export async function pickIn(tabId: number | undefined, at: MessageInput<'picker.open'>['at']): Promise<void> {
  const id = tabId ?? (await tabInFront());
  if (id === null) return;
  try {
    await pickOn(id, at);
  } catch (error) {
    await showTrouble(id, error instanceof Error ? error.message : String(error));
  }
}

/** Keeps a line for the page at an address, in a tab. Rejects as `addLine`. */
export async function savePicked(
  { line, rule }: { readonly line: PickedLine; readonly rule: string | null },
  url: string,
  tabId: number | undefined,
): Promise<PickedRule> {
  const added = await addLine(url, line, rule ?? undefined);
  return { name: added.name, isOff: await isOff(tabId), undo: JSON.stringify(added) };
}

/** Takes back what `savePicked` did. Rejects as `takeBackLine`. */
export async function takeBackPicked(undo: string): Promise<void> {
  const added: unknown = JSON.parse(undo);
  if (!isAdded(added)) throw trouble('problem_unsaid');
  await takeBackLine(added);
}

/** What comes back is what was given out, by way of a script of ours; the rule it leads to is checked before it is kept. */
const isAdded = (data: unknown): data is AddedToRule =>
  typeof data === 'object' && data !== null && 'id' in data && typeof data.id === 'string' && 'line' in data;

/** Whether nothing is to be seen of a rule in a tab, as its site is switched off. */
async function isOff(tabId: number | undefined): Promise<boolean> {
  if (tabId === undefined) return false;
  // A page that does not answer shows what was kept when it is loaded next.
  const state = await askTab(tabId, 'page.state', {}, OUTPUTS['page.state']).catch(() => null);
  return state?.mode === 'off';
}
