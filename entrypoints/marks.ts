import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { viewsOf } from '../core/detect/ledger-view';
import { createOverlay } from '../core/marks/overlay';
import { pageSlot } from '../platform/page-slot';

/** Shows findings. The always-on script asks for it when there are some. */
export default defineUnlistedScript(() => {
  pageSlot().marks ??= { createOverlay, viewsOf };
});
