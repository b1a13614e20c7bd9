import { createEdits } from '../../components/options/outlets/edits';
import type { RuleActions } from '../../components/options/outlets/outlets-view';
import { readRuleFile, ruleFile } from '../../components/options/outlets/rule-file';
import { hashOf } from '../../components/options/place';
import type { OptionsView } from '../../components/options/view';
import { selectorReader } from '../../core/page/readable';
import { loadRules, resetRule, saveRule, watchRules } from '../../platform/reader-rules';
import { loadHealth, staleSelectors } from '../../platform/rule-health';
import { ruleProblems } from '../../platform/rule-problems';
import { saveFile } from '../../platform/save-file';

type Change = (part: Partial<OptionsView>) => void;

/** What is being edited, as long as the page is open. */
const edits = createEdits();

/** The rules that hold, and what is wrong with them, for all of the options page. */
export async function rulesView(): Promise<Pick<OptionsView, 'outlets' | 'rules' | 'ruleProblems'>> {
  const [{ rules: inUse }, health, wrong] = await Promise.all([loadRules(), loadHealth(), ruleProblems(document)]);
  const outlets = inUse.map(({ rule }) => rule);
  return { outlets, rules: { inUse, health }, ruleProblems: [...wrong, ...(await staleSelectors(outlets))] };
}

/** Shows rules anew whenever they change, here or elsewhere. Gives a function that stops it. */
export const followRules = (change: Change, failed: (error: unknown) => void): (() => void) =>
  watchRules(() => void rulesView().then(change, failed));

/** Has the browser ask before the page is left with changes that are not saved. Gives a function that stops it. */
export function keepEdits(): () => void {
  const ask = (event: Event): void => {
    if (edits.unsaved().length > 0) event.preventDefault();
  };
  addEventListener('beforeunload', ask);
  return () => removeEventListener('beforeunload', ask);
}

/** What the reader can do with rules. */
export function ruleActions(change: Change): RuleActions {
  const follow = async (): Promise<void> => change(await rulesView());
  return {
    onSave: (rule) => saveRule(rule).then(follow),
    onReset: (id) => resetRule(id).then(follow),
    onExport: (rule) => {
      const file = ruleFile(rule);
      saveFile(document, file);
      return file.name;
    },
    onRead: async (file) => readRuleFile(file.name, await file.text()),
    goTo: (place) => {
      location.hash = hashOf(place);
    },
    canRead: selectorReader(document),
    edits,
  };
}
