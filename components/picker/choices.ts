import { groupName } from '../../core/groups';
import type { Choice } from '../../core/picker/choice';
import type { Wording } from '../../core/wording';
import { hueOf } from '../groups';

/** What a choice is called. */
export const choiceName = (choice: Choice, wording: Wording): string =>
  choice === 'keep' ? wording.say('picker_keep') : groupName(choice, wording);

/** The colour of a choice; what is kept has none. */
export const choiceHue = (choice: Choice): string => (choice === 'keep' ? 'keep' : hueOf(choice));
