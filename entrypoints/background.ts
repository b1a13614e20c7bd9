import { defineBackground } from 'wxt/utils/define-background';
import marksCss from '../assets/marks.css?inline';
import pickerCss from '../assets/picker.css?inline';
import pickerHostCss from '../assets/picker-host.css?inline';
import readerCss from '../assets/reader.css?inline';
import savedCss from '../assets/saved-story.css?inline';
import { hasAccess } from '../platform/access';
import { leavePagesTakenBack } from '../platform/access-news';
import { ARTICLE_WORDS } from '../platform/article-words';
import { keepClosed, openReaderByItself, opensByRule } from '../platform/auto-reader';
import { dressBadge, showCount, showTrouble } from '../platform/badge';
import { browser } from '../platform/browser';
import { stepIn, toggleReaderIn } from '../platform/commands';
import { copyIn } from '../platform/copy-in';
import { injectIntoOpenTabs, injectMarks, injectReader } from '../platform/inject';
import { makeMenus, onMenu } from '../platform/menus';
import { BACKGROUND_INPUTS } from '../platform/messaging/background-inputs';
import { handle } from '../platform/messaging/handle';
import { pageDataAt } from '../platform/page-data';
import { noteSoon } from '../platform/page-notes';
import { pickIn, savePicked, takeBackPicked } from '../platform/pick';
import { syncRegistrations } from '../platform/registrations';
import { copyOf, fileOf, renderAll } from '../platform/renderings';
import { keepPagesInStep } from '../platform/rule-news';
import { loadSettings } from '../platform/settings';
import { marksOn, prepareSparing, spareOn } from '../platform/site-marks';
import { keepInSync } from '../platform/sync';
import { trialData } from '../platform/trial-data';
import { welcome } from '../platform/welcome';

/**
 * Everything is registered anew each time the worker starts, and nothing is remembered between starts: what is granted,
 * registered and set is asked of the browser.
 */
export default defineBackground(() => {
  handle(BACKGROUND_INPUTS, {
    'settings.modes': async () => (await loadSettings()).settings,
    'page.data': async (_, { tab, url }) => {
      if (tab?.id !== undefined && url !== undefined) {
        report(openReaderByItself(tab.id, url));
        await prepareSparing(tab.id, url, complain);
      }
      return pageDataAt(url ?? null);
    },
    'marks.data': async (_, { url }) => ({ css: marksCss, ...(await marksOn(url ?? '')) }),
    'marks.spare': async ({ thing, isClutter }, { url }) => {
      await spareOn(url ?? '', thing, isClutter);
      return null;
    },
    'page.marks': async (_, { tab }) => {
      if (tab?.id !== undefined) await injectMarks(tab.id);
      return null;
    },
    'page.reader': async (_, { tab, url }) => {
      if (tab?.id !== undefined) await injectReader(tab.id);
      const isGranted = url !== undefined && (await hasAccess(url));
      return { isGranted, opensByRule: await opensByRule(url ?? ''), css: readerCss };
    },
    'page.readable': async ({ url, mayOpen }) => {
      await keepClosed(url, !mayOpen);
      return null;
    },
    'page.trouble': async ({ words }, { tab }) => {
      if (tab?.id !== undefined) await showTrouble(tab.id, words);
      return null;
    },
    'trial.data': trialData,
    'pick.look': () => ({ host: pickerHostCss, frame: pickerCss }),
    'pick.save': (picked, { tab, url }) => savePicked(picked, url ?? '', tab?.id),
    'pick.undo': async ({ undo }) => {
      await takeBackPicked(undo);
      return null;
    },
    'article.words': () => ARTICLE_WORDS,
    'article.render': ({ body }) => renderAll(body),
    'article.copy': ({ article, format, isPart }) => copyOf(article, format, isPart),
    'article.file': ({ article, format }) => fileOf(article, format, savedCss),
    'page.changed': async ({ count }, { tab }) => {
      if (tab?.id === undefined) return null;
      noteSoon(tab.id, complain);
      await showCount(tab.id, count);
      return null;
    },
  });
  browser.permissions.onAdded.addListener(({ origins = [] }) => {
    report(syncRegistrations().then(() => injectIntoOpenTabs(origins)));
  });
  browser.permissions.onRemoved.addListener(() => {
    report(syncRegistrations());
    report(leavePagesTakenBack());
  });
  browser.commands.onCommand.addListener((command, tab) => {
    if (command === 'toggle-reader') report(toggleReaderIn(tab?.id));
    if (command === 'copy-article') report(copyIn(tab?.id, 'any'));
    if (command === 'next-mark') report(stepIn(tab?.id, 'next'));
    if (command === 'previous-mark') report(stepIn(tab?.id, 'previous'));
    if (command === 'pick-element') report(pickIn(tab?.id, 'nothing'));
  });
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') report(welcome());
    report(makeMenus());
  });
  browser.runtime.onStartup.addListener(() => report(makeMenus()));
  browser.contextMenus.onClicked.addListener((click, tab) => report(onMenu(click, tab)));
  keepInSync(complain);
  keepPagesInStep(complain);
  report(syncRegistrations());
  report(dressBadge());
});

function report(work: Promise<void>): void {
  work.catch(complain);
}

function complain(error: unknown): void {
  console.error('Clean Copy:', error);
}
