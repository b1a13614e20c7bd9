import { defineContentScript } from 'wxt/utils/define-content-script';
import { createLateOverlay } from '../../core/marks/late-overlay';
import type { ModeSettings } from '../../core/settings';
import { browser } from '../../platform/browser';
import { DETECTORS } from '../../platform/detectors';
import { modeSettings, pageData } from '../../platform/messaging/data-shape';
import { handle } from '../../platform/messaging/handle';
import { FLAG_INPUTS } from '../../platform/messaging/page-inputs';
import { askBackground } from '../../platform/messaging/send';
import { PageSession } from '../../platform/page-session';
import { type Marks, pageSlot } from '../../platform/page-slot';
import { whenLeftBehind } from '../../platform/script-life';
import { whenSettingsChange } from '../../platform/settings-change';
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
    const stopAnswering = handle(FLAG_INPUTS, {
      'page.state': async (input) => (await starting).answers['page.state'](input),
      'page.mode': async (input) => (await starting).answers['page.mode'](input),
      'page.restore': async (input) => (await starting).answers['page.restore'](input),
      'page.take': async (input) => (await starting).answers['page.take'](input),
      'page.show': async (input) => (await starting).answers['page.show'](input),
    });
    const session = await starting;
    const unwatch = whenSettingsChange(() => {
      loadModes().then((settings) => session.applySettings(settings), report);
    });
    whenLeftBehind(document, () => {
      stopAnswering();
      unwatch();
      session.stop();
    });
  },
});

async function start(): Promise<PageSession> {
  const [settings, { css, ...data }] = await Promise.all([loadModes(), askBackground('page.data', {}, pageData)]);
  return new PageSession({
    document,
    overlay: (actions, ready) =>
      createLateOverlay(async () => (await marks()).createOverlay(document, css, actions), ready, report),
    views: async (entries) => (entries.length === 0 ? [] : (await marks()).viewsOf(entries)),
    settings,
    equipment: { ...data, detectors: DETECTORS, shadow: shadowAccessor(browser) },
    changed: (count, mode) => {
      askBackground('page.changed', { count, mode }, () => null).catch(report);
    },
  });
}

/** What shows findings, once its script is here. Throws an Error when that does not come. */
async function marks(): Promise<Marks> {
  const slot = pageSlot();
  if (slot.marks === undefined) await askBackground('page.marks', {}, () => null);
  if (slot.marks === undefined) throw new Error('The script that shows what was found did not come.');
  return slot.marks;
}

const loadModes = (): Promise<ModeSettings> => askBackground('settings.modes', {}, modeSettings);

/** What cannot be told to or learnt from the background costs a number or a change of mode; the page goes on. */
function report(error: unknown): void {
  console.warn('Clean Copy:', error);
}
