import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { loadMarks } from '../platform/page-marks';
import { pageSlot } from '../platform/page-slot';

/** Shows findings. The always-on script asks for it when there are some. */
export default defineUnlistedScript(() => {
  const slot = pageSlot();
  slot.marks ??= loadMarks().catch((error: unknown) => {
    // Who asks next may have better luck.
    slot.marks = undefined;
    throw error;
  });
});
