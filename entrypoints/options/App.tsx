import { useEffect, useState } from 'preact/hooks';
import { Options } from '../../components/options/Options';
import type { OptionsActions, OptionsView } from '../../components/options/view';
import { dayOf } from '../../core/statistics/statistics';
import { lastUndo } from '../../platform/backup';
import { deviceFaces } from '../../platform/device-faces';
import { allLists } from '../../platform/list-store';
import { keysPage, languagesPage, listShortcuts, welcomePage } from '../../platform/own-pages';
import { RECOGNISED_LANGUAGES } from '../../platform/recognised-languages';
import { reportsOfOpenPages } from '../../platform/rule-problems';
import { loadSettings, saveSettings, saveSpared, watchSettings } from '../../platform/settings';
import { loadStatistics } from '../../platform/statistics';
import { syncState, watchSyncState } from '../../platform/sync';
import { accessActions, followAccess, siteAccess } from './access';
import { backupActions } from './backup';
import { followKeys } from './follow-keys';
import { followLists, listActions } from './lists';
import { followRules, keepEdits, ruleActions, rulesView } from './rules';
import { followStatistics, statisticsActions } from './statistics';
import { TRIAL_ACTIONS } from './trial';
import { usePlace } from './use-place';

/** The options page, wired to storage and to the browser's permissions. */
export function App() {
  const [view, setView] = useState<OptionsView | null>(null);
  const [trouble, setTrouble] = useState<unknown>(null);
  const change = (part: Partial<OptionsView>) => setView((now) => (now === null ? now : { ...now, ...part }));
  // Once: they remember what they can take back.
  const [actions] = useState(() => actionsFor(change));
  useEffect(() => {
    read().then(setView, setTrouble);
    const stops = [
      watchSettings((settings) => change({ settings })),
      watchSyncState((sync) => change({ sync })),
      followAccess(change, setTrouble),
      followLists(change, setTrouble),
      followRules(change, setTrouble),
      keepEdits(),
      followStatistics(change),
      followKeys(document, change, setTrouble),
    ];
    return () => {
      for (const stop of stops) stop();
    };
  }, []);
  return <Options view={view} trouble={trouble} place={usePlace()} actions={actions} />;
}

async function read(): Promise<OptionsView> {
  const { settings, problems } = await loadSettings();
  const [access, shortcuts, reports, lists, sync, undo, statistics, rules] = await Promise.all([
    siteAccess(),
    listShortcuts(),
    reportsOfOpenPages(),
    allLists(),
    syncState(),
    lastUndo(),
    loadStatistics(),
    rulesView(),
  ]);
  return {
    settings,
    problems,
    reports,
    ...rules,
    statistics,
    isErased: false,
    today: dayOf(new Date()),
    faces: deviceFaces(),
    access,
    shortcuts,
    recognised: RECOGNISED_LANGUAGES,
    lists,
    sync,
    undo,
    welcomePage: welcomePage(),
  };
}

function actionsFor(change: (part: Partial<OptionsView>) => void): OptionsActions {
  return {
    onSettings: async (patch) => change({ settings: await saveSettings(patch), problems: [] }),
    onClutter: async (site, thing) => change({ settings: await saveSpared(site, thing, true), problems: [] }),
    onKeys: keysPage(),
    onLanguages: languagesPage(),
    access: accessActions(),
    rules: ruleActions(change),
    statistics: statisticsActions(change),
    lists: listActions(change),
    backup: backupActions(change),
    trial: TRIAL_ACTIONS,
  };
}
