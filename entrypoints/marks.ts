import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createOverlay } from '../core/marks/overlay';
import { pageSlot } from '../platform/page-slot';

/** Draws marks. The always-on script asks for it when there is something to draw. */
export default defineUnlistedScript(() => {
  pageSlot().marks ??= createOverlay;
});
