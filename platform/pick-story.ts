import type { LedgerEntry } from '../core/detect/ledger';
import type { Finding } from '../core/finding';
import { groupOf } from '../core/groups';
import { shownText } from '../core/page/blocks';
import { closest, select } from '../core/page/selector';
import { composedContains, type ShadowAccessor } from '../core/page/shadow';
import { excerpt } from '../core/page/text';
import { type Choice, flagOf, likelyChoice } from '../core/picker/choice';
import type { Proposal } from '../core/picker/propose';
import { isLabelBox, isRunning } from '../core/picker/running';
import { wordsWithin } from '../core/picker/thing';
import type { PageRule } from '../core/rules/page-rule';
import type { PageSlot } from './page-slot';

/** Of how many elements that a proposal finds is looked at what they hold. */
const LOOKED_AT = 150;

/** What a line would take of the story; see the picker's `Verdict`. */
export interface StoryVerdict {
  readonly what: 'clear' | 'wordy' | 'story' | 'kept';
  readonly words: string;
}

/** What is known of a page whose parts are pointed at. */
export interface PickGround {
  /** Whose rules a line may go into; without an id that of the site, be there one or not. */
  readonly places: readonly { readonly what: 'site' | 'outlet'; readonly name: string; readonly id: string | null }[];
  /** What an element most likely is, by what was found there before, else by its names. */
  likely(element: Element): Choice;
  verdict(proposal: Proposal, choice: Choice): StoryVerdict;
}

/** Learns from the always-on script, which looks through the page first where that was not done. */
export async function pickGround(flags: NonNullable<PageSlot['flags']>, shadow: ShadowAccessor): Promise<PickGround> {
  const { context, entries } = await (await flags).forArticle();
  const { site, outlet, siteName, scanner } = context;
  const rules = [site, outlet].filter((rule) => rule !== null);
  const isSafe = (finding: Finding): boolean => scanner?.isSafe(finding) !== false;
  return {
    places: [
      { what: 'site', name: site?.name ?? siteName.replace(/^www\./, ''), id: site?.id ?? null },
      ...(outlet === null ? [] : [{ what: 'outlet', name: outlet.name, id: outlet.id } as const]),
    ],
    likely: (element) => foundBefore(element, entries) ?? likelyChoice(element),
    verdict(proposal, choice) {
      if (choice === 'keep') return CLEAR;
      const hits = proposal.hits.slice(0, LOOKED_AT);
      const told = (what: StoryVerdict['what'], is: (element: Element) => boolean): StoryVerdict | null => {
        const element = hits.find(is);
        return element === undefined
          ? null
          : { what, words: excerpt(shownText(element) || wordsWithin(element, shadow), 80) };
      };
      const isHeld = (element: Element, reason: Finding['reason']): boolean =>
        !isSafe(findingOf(element, choice, proposal.value, reason));
      const isProse = (element: Element): boolean => isHeld(element, { id: 'ad-slot' });
      // What was found before holds nothing of the story.
      const isLine = (element: Element): boolean =>
        foundBefore(element, entries) === null && isRunning(element, isProse);
      return (
        told('kept', (element) => isKept(element, rules, shadow)) ??
        told('story', (element) => isHeld(element, { id: 'outlet-rule', outlet: '', by: 'reader' })) ??
        // A rule may take running text that no check would take: that is for the reader to judge.
        told('wordy', (element) => isLine(element) || (isProse(element) && !isLabelBox(element))) ??
        CLEAR
      );
    },
  };
}

const CLEAR: StoryVerdict = { what: 'clear', words: '' };

function findingOf(
  element: Element,
  choice: Exclude<Choice, 'keep'>,
  evidence: string,
  reason: Finding['reason'],
): Finding {
  return { ...flagOf(choice), elements: [element], detector: 'outlet-rule', reason, evidence, confidence: 0.95 };
}

function foundBefore(element: Element, entries: readonly LedgerEntry[]): Choice | null {
  const entry = entries.find(({ finding }) => finding.elements.some((one) => composedContains(one, element)));
  const group = entry === undefined ? null : groupOf(entry.finding);
  return group === 'ai-note' ? null : group;
}

/** Whether a rule says that an element, what holds it or something in it is never a finding. */
function isKept(element: Element, rules: readonly PageRule[], shadow: ShadowAccessor): boolean {
  return rules.some(({ keep = [] }) =>
    keep.some((selector) => {
      try {
        return closest(element, selector) !== null || select(element, selector, shadow).length > 0;
      } catch {
        // The page's own problems tell of selectors that cannot be read.
        return false;
      }
    }),
  );
}
