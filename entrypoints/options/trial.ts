import type { TrialActions } from '../../components/options/trial/trial-view';
import { accessPattern, grant, hasAccess } from '../../platform/access';
import { openTabs, showInTab, tryInTab, watchTabs } from '../../platform/trial-tab';

/** What the test of a rule needs done. What reads saved pages is loaded with the first of them. */
export const TRIAL_ACTIONS: TrialActions = {
  tabs: openTabs,
  watchTabs,
  runInTab: tryInTab,
  show: showInTab,
  readFile: async (file) => (await import('../../platform/trial-file')).readSavedPage(file),
  mayLook: async (hosts) => (await Promise.all(hosts.map((host) => hasAccess(`https://${host}/`)))).every(Boolean),
  allow: (hosts) => grant(hosts.flatMap((host) => accessPattern(`https://${host}/`) ?? [])),
};
