import { defineContentScript } from 'wxt/utils/define-content-script';
import css from '../../assets/marks.css?inline';
import { browser } from '../../platform/browser';
import { DETECTORS } from '../../platform/detectors';
import { detectionData } from '../../platform/messaging/data-shape';
import { handle } from '../../platform/messaging/handle';
import { askBackground } from '../../platform/messaging/send';
import { PageSession } from '../../platform/page-session';
import { pageSlot } from '../../platform/page-slot';
import { whenLeftBehind } from '../../platform/script-life';
import { loadSettings, watchSettings } from '../../platform/settings';
import { shadowAccessor } from '../../platform/shadow';

export default defineContentScript({
  // The build fills in the built-in syndicators' hosts, see wxt.config.ts.
  matches: [],
  runAt: 'document_idle',
  async main() {
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
    whenLeftBehind(document, () => {
      stopAnswering();
      unwatch();
      session.stop();
    });
  },
});

async function start(): Promise<PageSession> {
  const [{ settings, problems }, data] = await Promise.all([
    loadSettings(),
    askBackground('detection.data', {}, detectionData),
  ]);
  for (const problem of problems) console.warn(`Clean Copy: ${problem}`);
  return new PageSession({
    document,
    css,
    settings,
    equipment: { ...data, detectors: DETECTORS, shadow: shadowAccessor(browser) },
    // The badge is all that is lost when the background cannot be told, and the page must not suffer for it.
    changed: (count, mode) =>
      void askBackground('page.changed', { count, mode }, () => null).catch((error: unknown) =>
        console.warn('Clean Copy could not update its badge:', error),
      ),
  });
}
