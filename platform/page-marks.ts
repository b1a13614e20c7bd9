import { viewsOf } from '../core/detect/ledger-view';
import { boxBefore } from '../core/marks/box-before';
import { doDeed } from '../core/marks/do-deed';
import { createOverlay, type PageOverlay } from '../core/marks/overlay';
import { identityOf, isSameThing, type Spared } from '../core/marks/spared';
import { marksData } from './messaging/marks-shape';
import { askBackground } from './messaging/send';
import { type Marks, pageSlot } from './page-slot';
import { wording } from './wording';

/** Keeps for the site that a thing is no clutter, or is clutter again. */
type Remember = (thing: Spared, isClutter: boolean) => Promise<unknown>;

const remember: Remember = (thing, isClutter) => askBackground('marks.spare', { thing, isClutter }, () => null);

/**
 * What shows findings on the page a script runs in, with the reader's wishes for its site.
 *
 * @param keep another way to keep what is no clutter than in the settings
 */
export async function loadMarks(keep = remember): Promise<Marks> {
  let data = await askBackground('marks.data', {}, marksData);
  let overlay: PageOverlay | null = null;
  return {
    createOverlay(document, act) {
      const { css, lines } = data;
      overlay = createOverlay(document, { css, lines, act, wording, own: pageSlot().own });
      return overlay;
    },
    viewsOf,
    boxBefore,
    isSpared: (finding) => {
      const alike = data.spared.filter(({ detector }) => detector === finding.detector);
      return alike.length > 0 && alike.some((thing) => isSameThing(thing, identityOf(finding)));
    },
    async reload() {
      data = await askBackground('marks.data', {}, marksData);
      overlay?.useLines(data.lines);
    },
    act: (deed, treatment) =>
      doDeed(deed, treatment, overlay, async (finding, isClutter) => {
        const thing = identityOf(finding);
        await keep(thing, isClutter);
        const others = data.spared.filter((other) => !isSameThing(other, thing));
        data = { ...data, spared: isClutter ? others : [...others, thing] };
      }),
  };
}
