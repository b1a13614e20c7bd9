import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import css from '../assets/toast.css?inline';
import { createToast } from '../core/toast/toast';
import { handle } from '../platform/messaging/handle';
import { COPY_INPUTS } from '../platform/messaging/page-inputs';
import { copyAndSay } from '../platform/page-copy';
import { pageSlot } from '../platform/page-slot';
import { wording } from '../platform/wording';

/** Copies where no window of ours is open: by key and by menu. The background asks for it. */
export default defineUnlistedScript(() => {
  const slot = pageSlot();
  if (slot.copy === true) return;
  slot.copy = true;
  const front = (): ParentNode => slot.reader?.front ?? document.documentElement;
  const toast = createToast({ document, css, wording, own: slot.own, front });
  handle(COPY_INPUTS, {
    'copy.write': (input) => copyAndSay(input, toast, wording),
    'copy.trouble': ({ words }) => {
      toast.say(words);
      return null;
    },
  });
});
