import { composedParent } from '../core/page/shadow';
import type { TrialPage } from '../core/trial/look';
import type { PageSlot } from './page-slot';
import { isRendered } from './rendered';

/** The page a script runs in, as far as trying a rule on it goes. */
export interface LiveGround extends Pick<TrialPage, 'document' | 'shadow' | 'isOwn'> {
  /** The always-on script of the same page, where it works. */
  readonly flags: PageSlot['flags'];
}

/** That page as it came: what we have taken out of it now counts as seen. */
export async function livePage({ document, shadow, isOwn, flags }: LiveGround): Promise<TrialPage> {
  const entries = (await (await flags)?.forArticle())?.entries ?? [];
  const taken = new Set(entries.filter(({ state }) => state === 'taken').flatMap(({ finding }) => finding.elements));
  const isPutAway = (element: Element): boolean => {
    for (let place: Element | null = element; place !== null; place = composedParent(place)) {
      if (taken.has(place)) return true;
    }
    return false;
  };
  return {
    document,
    url: document.location.href,
    shadow,
    isOwn,
    isPutAway,
    isVisible: isRendered,
    viewport: { top: (element) => element.getBoundingClientRect().top, height: innerHeight },
  };
}
