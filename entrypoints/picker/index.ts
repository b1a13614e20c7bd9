import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { elementHovered } from '../../core/picker/place';
import { browser } from '../../platform/browser';
import { handle } from '../../platform/messaging/handle';
import { PICKER_INPUTS, pickerLook } from '../../platform/messaging/picker-shape';
import { askBackground } from '../../platform/messaging/send';
import { pageSlot } from '../../platform/page-slot';
import { pickGround } from '../../platform/pick-story';
import { shadowAccessor } from '../../platform/shadow';
import { PickerModel } from './model';
import { showPicker } from './overlay';

/** Lets the reader point at something on the page. The background asks for it. */
export default defineUnlistedScript(() => {
  const slot = pageSlot();
  if (slot.picker === true) return;
  const { flags } = slot;
  if (flags === undefined) throw new Error('The always-on script of Clean Copy has to be on the page first.');
  slot.picker = true;
  const shadow = shadowAccessor(browser);
  let close = (): void => undefined;
  handle(PICKER_INPUTS, {
    'picker.open': async ({ at }) => {
      // Before anything of ours is under the pointer.
      const hovered = at === 'pointer' ? elementHovered(document, shadow) : null;
      close();
      slot.reader?.close();
      const [ground, look] = await Promise.all([pickGround(flags, shadow), askBackground('pick.look', {}, pickerLook)]);
      close();
      const model = new PickerModel({ document, shadow, ground, isOwn: (node) => slot.own.has(node) });
      close = showPicker(document, slot.own, shadow, model, look);
      model.begin(hovered);
      return null;
    },
  });
});
