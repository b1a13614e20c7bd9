import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { pageSlot } from '../../platform/page-slot';
import { Overlay } from './overlay';

/** Shows the reader. The on-demand script asks for it when it is first opened. */
export default defineUnlistedScript(() => {
  const slot = pageSlot();
  slot.reader ??= new Overlay(document, slot.own);
});
