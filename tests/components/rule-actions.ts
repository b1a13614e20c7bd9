import { createEdits } from '../../components/options/outlets/edits';
import type { RuleActions, RulesView } from '../../components/options/outlets/outlets-view';
import { NO_HEALTH } from '../../core/health/health';
import type { OutletRule } from '../../core/rules/rule';

/** What a reader can do with rules, doing nothing; nothing is being edited yet. */
export const ruleActions = (does: Partial<RuleActions> = {}): RuleActions => ({
  onSave: () => Promise.resolve(),
  onReset: () => Promise.resolve(),
  onExport: ({ id }) => `${id}.json`,
  onRead: () => Promise.reject(new Error('no file')),
  goTo: () => undefined,
  canRead: () => true,
  edits: createEdits(),
  ...does,
});

/** Rules as they came with the extension, with nothing known of how they fare. */
export const builtInOnly = (rules: readonly OutletRule[]): RulesView => ({
  inUse: rules.map((rule) => ({ rule, builtIn: rule, isOwn: false })),
  health: NO_HEALTH,
});
