import type { Draft } from '../draft';
import { advertising } from './advertising';
import { author } from './author';
import { captions } from './captions';
import { comments } from './comments';
import { dates } from './dates';
import { embeds } from './embeds';
import { headline } from './headline';
import { navigation } from './navigation';
import { newsletter } from './newsletter';
import { notice } from './notice';
import { player } from './player';
import { related } from './related';
import { repeated } from './repeated';
import { share } from './share';
import { tags } from './tags';
import type { Tidy } from './tidy';

/** In the order in which they work. */
const STEPS: readonly Tidy[] = [
  embeds,
  captions,
  headline,
  repeated,
  advertising,
  comments,
  related,
  newsletter,
  share,
  author,
  dates,
  tags,
  navigation,
  player,
  notice,
];

/** Takes everything out of a draft that is not the story, step by step. */
export function tidy(draft: Draft): void {
  for (const step of STEPS) step.apply(draft);
}
