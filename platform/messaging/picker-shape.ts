import type { PickedRule, PickerLook, PickerMessages } from '../../core/protocol';
import type { Inputs } from './handle';
import { fields, flag, oneOf, type Shape, text } from './shape';

/** What messages to the script by which the reader points must bring with them. */
export const PICKER_INPUTS: Inputs<keyof PickerMessages> = {
  'picker.open': fields({ at: oneOf(['nothing', 'pointer']) }),
};

/** What the background answers to `pick.save`. */
export const pickedRule: Shape<PickedRule> = fields({ name: text, isOff: flag, undo: text });

/** What the background answers to `pick.look`. */
export const pickerLook: Shape<PickerLook> = fields({ host: text, frame: text });
