import type { Choice } from './choice';
import type { Proposal } from './propose';

/** What the reader chose, and what was made of it. */
export interface Pick {
  /** What can be chosen, from the narrowest outwards. */
  readonly extents: readonly Element[];
  readonly extent: number;
  /** All ways to the element; looking for them takes a walk through the page. */
  readonly ways: readonly Proposal[];
  /** Those that fit the choice. */
  readonly proposals: readonly Proposal[];
  /** Number of the proposal in use. */
  readonly proposal: number;
  readonly choice: Choice;
  /** Number of the rule's place. */
  readonly place: number;
}

/** What choosing needs to know of the page. */
export interface PickMeans {
  /** Ways to find an element again, the best first; never none, and the first by selector. */
  readonly propose: (element: Element) => readonly Proposal[];
  readonly likely: (element: Element) => Choice;
  /** Whether a proposal takes nothing of the story. */
  readonly isClear: (proposal: Proposal, choice: Choice) => boolean;
}

/** Chooses one of these elements. */
export function pickAt(extents: readonly Element[], extent: number, means: PickMeans, before?: Pick): Pick | null {
  const element = extents[extent];
  if (element === undefined) return null;
  const choice = before?.choice ?? means.likely(element);
  const ways = means.propose(element);
  const proposals = waysFor(choice, ways);
  const proposal = bestOf(proposals, choice, means);
  return { extents, extent, ways, proposals, proposal, choice, place: before?.place ?? 0 };
}

/** Says something else of what is chosen. */
export function withChoice(pick: Pick, choice: Choice, means: PickMeans): Pick {
  const used = pick.proposals[pick.proposal];
  const proposals = waysFor(choice, pick.ways);
  const same = proposals.findIndex(({ field, value }) => field === used?.field && value === used.value);
  return { ...pick, choice, proposals, proposal: same === -1 ? bestOf(proposals, choice, means) : same };
}

/** What is kept is kept as a place: words alone are none. */
const waysFor = (choice: Choice, proposals: readonly Proposal[]): readonly Proposal[] =>
  choice === 'keep' ? proposals.filter(({ field }) => field === 'selector') : proposals;

/** The first that is likely to last and takes nothing of the story. */
function bestOf(proposals: readonly Proposal[], choice: Choice, { isClear }: PickMeans): number {
  const isGood = (proposal: Proposal): boolean => proposal.isFirm && isClear(proposal, choice);
  const ways = [isGood, (proposal: Proposal) => isClear(proposal, choice)];
  return Math.max(0, ways.map((is) => proposals.findIndex(is)).find((at) => at !== -1) ?? 0);
}
