import type { Pointed, Thing } from '../../core/picker/thing';
import type { Phrase, Wording } from '../../core/wording';

const NAMES: Record<Thing, Phrase> = {
  box: 'picker_thing_box',
  picture: 'picker_thing_picture',
  video: 'picker_thing_video',
  frame: 'picker_thing_frame',
  link: 'picker_thing_link',
  button: 'picker_thing_button',
  heading: 'picker_thing_heading',
  list: 'picker_thing_list',
  form: 'picker_thing_form',
  text: 'picker_thing_text',
};

/** What a thing is called: "Box", "Picture". */
export const thingName = (thing: Thing, { say }: Wording): string => say(NAMES[thing]);

/** What is pointed at, with its first words. */
export function pointedName({ thing, words }: Pointed, wording: Wording): string {
  const name = thingName(thing, wording);
  return words === '' ? name : wording.say('picker_thing_words', name, words);
}
