import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createOutliner } from '../core/trial/outline';
import { browser } from '../platform/browser';
import { handle } from '../platform/messaging/handle';
import { TRIAL_INPUTS } from '../platform/messaging/trial-shape';
import { isOwn, pageSlot } from '../platform/page-slot';
import { shadowAccessor } from '../platform/shadow';
import { livePage } from '../platform/trial-page';
import { TrialRun } from '../platform/trial-run';

/** Tries rules on the page it is in, and changes nothing there. The options ask for it. */
export default defineUnlistedScript(() => {
  const slot = pageSlot();
  if (slot.trial === true) return;
  slot.trial = true;
  const shadow = shadowAccessor(browser);
  const run = new TrialRun(() => livePage({ document, shadow, isOwn, flags: slot.flags }), false);
  const outliner = createOutliner(document, slot.own);
  handle(TRIAL_INPUTS, {
    'trial.run': (request) => run.run(request),
    'trial.show': (line) => outliner.show(run.elementsOf(line)),
  });
});
