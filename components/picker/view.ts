import type { Box } from '../../core/marks/geometry';
import type { Choice } from '../../core/picker/choice';
import type { Proposal } from '../../core/picker/propose';
import type { Pointed } from '../../core/picker/thing';

/** Whose rule a line goes into. */
export interface RulePlace {
  /** Name of the outlet or site. */
  readonly name: string;
  /** The `site` the page is on, or the `outlet` whose story it shows. */
  readonly what: 'site' | 'outlet';
}

/**
 * What a line would take of the story: nothing (`clear`); running text that may be the story's (`wordy`); what is plainly
 * the story, and is held back (`story`); what a rule keeps (`kept`).
 */
export interface Verdict {
  readonly what: 'clear' | 'wordy' | 'story' | 'kept';
  /** The first words of what it is about. */
  readonly words: string;
}

/** What is chosen, and what can be said of it. */
export interface Chosen {
  readonly pointed: Pointed;
  /** Place among the extents, from 0, the narrowest. */
  readonly extent: number;
  readonly extents: number;
  readonly canNarrow: boolean;
  readonly proposals: readonly (Pick<Proposal, 'field' | 'value' | 'isFirm'> & { readonly count: number })[];
  /** Number of the proposal that is used. */
  readonly proposal: number;
  readonly choice: Choice;
  readonly places: readonly RulePlace[];
  readonly place: number;
  readonly verdict: Verdict;
}

/** What was kept. */
export interface Saved {
  readonly choice: Choice;
  /** Name of the rule. */
  readonly name: string;
  /** How many places it is about on this page. */
  readonly count: number;
  /** Whether nothing of it goes, because it is part of the story. */
  readonly isHeld: boolean;
  /** Whether the site is switched off, so that nothing is to be seen of it. */
  readonly isOff: boolean;
  readonly undone: boolean;
}

/** Where the reader is: pointing, saying what it is, being asked once more, or done. */
export type Step =
  | { readonly step: 'point'; readonly pointed: Pointed | null }
  | { readonly step: 'say' | 'confirm'; readonly chosen: Chosen }
  | { readonly step: 'done'; readonly saved: Saved };

/** The picker as it is now. */
export interface PickerView {
  readonly at: Step;
  readonly tone: 'light' | 'dark';
  /** Boxes in the window: of what is pointed at or chosen, and of what else would be found. */
  readonly box: Box | null;
  readonly also: readonly Box[];
  /** Whether the panel stands at the top, so as not to cover what is chosen. */
  readonly isAtTop: boolean;
  readonly isBusy: boolean;
  /** What did not work, in words. */
  readonly trouble: string | null;
}

/** What the reader can do. Points are in CSS pixels of the window. */
export interface PickerActions {
  readonly onPoint: (x: number, y: number) => void;
  readonly onPick: (x: number, y: number) => void;
  /** Chooses what is pointed at. */
  readonly onChoose: () => void;
  readonly onWider: () => void;
  readonly onNarrower: () => void;
  readonly onBeside: (way: 1 | -1) => void;
  readonly onExtent: (extent: number) => void;
  readonly onProposal: (proposal: number) => void;
  readonly onChoice: (choice: Choice) => void;
  readonly onPlace: (place: number) => void;
  readonly onSave: () => void;
  /** Goes back to pointing, or from being asked to saying. */
  readonly onBack: () => void;
  /** Moves the bar to the other edge of the window, where it covers what is to be pointed at. */
  readonly onMove: () => void;
  readonly onUndo: () => void;
  readonly onLeave: () => void;
}
