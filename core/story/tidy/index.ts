import type { Draft } from '../draft';
import { advertising } from './advertising';
import { asides } from './asides';
import { author } from './author';
import { beside } from './beside';
import { bios } from './bios';
import { buttons } from './buttons';
import { captions } from './captions';
import { closing } from './closing';
import { comments } from './comments';
import { consent } from './consent';
import { credits } from './credits';
import { dates } from './dates';
import { elsewhere } from './elsewhere';
import { endings } from './endings';
import { folded } from './folded';
import { headline } from './headline';
import { navigation } from './navigation';
import { newsletter } from './newsletter';
import { notice } from './notice';
import { opening } from './opening';
import { orphans } from './orphans';
import { pages } from './pages';
import { player } from './player';
import { pulled } from './pulled';
import { readAlso } from './read-also';
import { related } from './related';
import { repeated } from './repeated';
import { share } from './share';
import { tags } from './tags';
import { teasers } from './teasers';
import type { Tidy } from './tidy';
import { untold } from './untold';

/** In the order in which they work: first what the page names, then what place and words tell, then what is left over. */
const STEPS: readonly Tidy[] = [
  captions,
  credits,
  headline,
  repeated,
  pulled,
  folded,
  advertising,
  comments,
  related,
  newsletter,
  consent,
  share,
  author,
  dates,
  tags,
  navigation,
  pages,
  player,
  notice,
  beside,
  teasers,
  buttons,
  readAlso,
  asides,
  opening,
  elsewhere,
  bios,
  endings,
  closing,
  untold,
  orphans,
];

/** Takes everything out of a draft that is not the story, step by step. */
export function tidy(draft: Draft): void {
  for (const step of STEPS) step.apply(draft);
}
