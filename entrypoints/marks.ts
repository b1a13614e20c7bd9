import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { viewsOf } from '../core/detect/ledger-view';
import { boxBefore } from '../core/marks/box-before';
import { createOverlay } from '../core/marks/overlay';
import { pageSlot } from '../platform/page-slot';
import { wording } from '../platform/wording';

/** Shows findings. The always-on script asks for it when there are some. */
export default defineUnlistedScript(() => {
  pageSlot().marks ??= {
    createOverlay: (document, css, actions) => createOverlay(document, css, actions, wording),
    viewsOf,
    boxBefore,
  };
});
