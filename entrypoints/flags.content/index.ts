import { defineContentScript } from 'wxt/utils/define-content-script';
import css from '../../assets/marks.css?inline';
import { browser } from '../../platform/browser';
import { DETECTORS } from '../../platform/detectors';
import { LEXICONS } from '../../platform/lexicons';
import { syndicatorHosts } from '../../platform/match-patterns';
import { handle } from '../../platform/messaging/handle';
import { tellBackground } from '../../platform/messaging/send';
import { OUTLETS } from '../../platform/outlets';
import { PageSession } from '../../platform/page-session';
import { pageSlot } from '../../platform/page-slot';
import { loadSettings, watchSettings } from '../../platform/settings';
import { shadowAccessor } from '../../platform/shadow';

export default defineContentScript({
  ...syndicatorHosts(OUTLETS),
  runAt: 'document_idle',
  noScriptStartedPostMessage: true,
  async main(context) {
    const slot = pageSlot();
    if (slot.flags !== undefined) return;
    const starting = start();
    slot.flags = { forArticle: async () => (await starting).forArticle() };
    // Listening begins at once: who injects this script asks before the settings are there.
    const stopAnswering = handle({
      'page.state': async (input) => (await starting).answers['page.state'](input),
      'page.mode': async (input) => (await starting).answers['page.mode'](input),
      'page.restore': async (input) => (await starting).answers['page.restore'](input),
      'page.take': async (input) => (await starting).answers['page.take'](input),
      'page.show': async (input) => (await starting).answers['page.show'](input),
    });
    const session = await starting;
    const unwatch = watchSettings((settings) => session.applySettings(settings));
    context.onInvalidated(() => {
      // Injected a second time, this one goes on. Updated or removed, the extension leaves the page as it was.
      if (browser.runtime?.id !== undefined) return;
      stopAnswering();
      unwatch();
      session.stop();
    });
  },
});

async function start(): Promise<PageSession> {
  const { settings, problems } = await loadSettings();
  for (const problem of problems) console.warn(`Clean Copy: ${problem}`);
  return new PageSession({
    document,
    css,
    settings,
    equipment: { rules: OUTLETS, lexicons: LEXICONS, detectors: DETECTORS, shadow: shadowAccessor(browser) },
    changed: (count, mode) => void tellBackground('page.changed', { count, mode }).catch(reportUntold),
  });
}

/** The badge is all that is lost when the background cannot be told, and the page must not suffer for it. */
function reportUntold(error: unknown): void {
  console.warn('Clean Copy could not update its badge:', error);
}
