import type { Root } from 'hast';
import type { FindingView, LedgerProblem } from './detect/ledger-view';
import type { MarkupNames } from './detect/markup-names';
import type { Words } from './detect/words';
import type { PageMap } from './map/page-map';
import type { Deed } from './marks/deed';
import type { Spared } from './marks/spared';
import type { PickedLine } from './picker/choice';
import type { ClipboardCopy } from './render/copy-request';
import type { CopyFormat, FileFormat } from './render/copy-settings';
import type { StoryFile } from './render/files';
import type { PageRule } from './rules/page-rule';
import type { Mode, OutletRule } from './rules/rule';
import type { ModeSettings } from './settings';
import type { CleanArticle } from './story/article';
import type { ArticleWords } from './story/article-words';
import type { LinePlace, Trial, TrialRequest } from './trial/trial';

/** What the always-on script knows of its page. */
export interface PageState {
  readonly url: string;
  readonly mode: Mode;
  /** Key under which the mode of this site is kept: the id of the rule for its host, else the host. */
  readonly site: string;
  /** Name of that site, to be shown. */
  readonly siteName: string;
  readonly findings: readonly FindingView[];
  readonly problems: readonly LedgerProblem[];
  /** Whether the first scan is done. */
  readonly settled: boolean;
  /** Time spent in scanning so far, in milliseconds. */
  readonly scanMilliseconds: number;
}

/** Why there is no clean article. */
export type NoArticle = { readonly kind: 'not-an-article' } | { readonly kind: 'failed'; readonly message: string };

/** The clean article, or why there is none, and the time it took in milliseconds. */
export type ArticleAnswer =
  | { readonly ok: true; readonly article: CleanArticle; readonly milliseconds: number }
  | { readonly ok: false; readonly why: NoArticle; readonly milliseconds: number };

/** Whether the reader is open, or why it is not. */
export interface ReaderState {
  readonly open: boolean;
  readonly why?: NoArticle;
}

/** The formats the article can be rendered to. */
export const FORMATS = ['text', 'markdown', 'html'] as const;
export type Format = (typeof FORMATS)[number];

/** Messages to the always-on script of a page. */
export interface FlagMessages {
  /** The state, once the first scan is done. */
  'page.state': (input: Record<string, never>) => PageState;
  /** Sets the mode on this page; keeping it for the site is the sender's work. */
  'page.mode': (input: { mode: Mode }) => PageState;
  /** Does something with a finding, as the reader wishes. */
  'page.act': (input: Deed) => PageState;
  /** What detection works with changed: the page is looked at anew, and what the reader did there stays. */
  'page.renew': (input: PageData) => PageState;
}

/** What ends the always-on script of a page. */
export interface StopMessages {
  /** Leaves the page as it was, and stops. Put there again, the script begins anew. */
  'page.stop': (input: Record<string, never>) => void;
}

/** Messages to the on-demand script of a page. */
export interface ArticleMessages {
  'article.get': (input: Record<string, never>) => ArticleAnswer;
  /** The article's body in each format, for tools; `null` when there is no article. */
  'article.formats': (input: Record<string, never>) => Record<Format, string> | null;
  /** The map of the page as it comes; `null` where there is no article. */
  'page.map': (input: Record<string, never>) => PageMap | null;
  /** Scrolls to a segment of the map given last, by its number. */
  'page.jump': (input: { segment: number }) => null;
  /** What is selected on the page, as an article of which that is the text; `null` when nothing is. */
  'article.selection': (input: Record<string, never>) => CleanArticle | null;
  /** Opens or closes the reader; says whether it is open now. */
  'reader.toggle': (input: Record<string, never>) => ReaderState;
  /** Opens the reader because the reader wants that for this site; says whether it is open now. */
  'reader.open': (input: Record<string, never>) => ReaderState;
  /** Prints the story as the reader sets it, and nothing else of the page. Answered when the browser is done with it. */
  'reader.print': (input: Record<string, never>) => ReaderState;
}

/** What was copied, for the words that say so. */
export const COPIED_THINGS = ['story', 'selection', 'citation'] as const;
export type CopiedThing = (typeof COPIED_THINGS)[number];

/** Messages to the script that copies from a page when no window of ours is open. */
export interface CopyMessages {
  /**
   * Puts a copy on the clipboard and says on the page that it is there, with its number of words where that says
   * something; or hands the text over when the browser refuses.
   */
  'copy.write': (input: { copy: ClipboardCopy; what: CopiedThing; words: number | null }) => null;
  /** Says on the page why nothing was copied. */
  'copy.trouble': (input: { words: string }) => null;
}

/** Messages to the script that tries rules on a page. */
export interface TrialMessages {
  /** Tries a rule on the page as it is now, and changes nothing there. */
  'trial.run': (input: TrialRequest) => Trial;
  /** Scrolls to what a line of the rule tried last found and outlines it for a moment; says whether there is a place to see. */
  'trial.show': (input: LinePlace) => boolean;
}

/** Rules to make a page's data of: those in use, one of them left out or replaced. */
export interface RulesWanted {
  /** Address of the page. */
  readonly url: string;
  /** Id of the rule that is left out; `null` for none. */
  readonly instead: string | null;
  /** A rule that is not in use, and goes before all others. */
  readonly rule: OutletRule | null;
}

/** Messages to the script by which the reader points at something on a page. */
export interface PickerMessages {
  /** Lets the reader point; begins with what the `pointer` is over where that is known, or with `nothing`. */
  'picker.open': (input: { at: 'nothing' | 'pointer' }) => null;
}

/** The style sheets of what the reader points with: of the element that holds it, and of the frame in that. */
export interface PickerLook {
  readonly host: string;
  readonly frame: string;
}

/** A line put into a rule. */
export interface PickedRule {
  /** Name of that rule. */
  readonly name: string;
  /** Whether the site is switched off, so that nothing is to be seen of it. */
  readonly isOff: boolean;
  /** What takes it back, for the background to read; as JSON. */
  readonly undo: string;
}

/** What detection works with. */
export interface PageData {
  readonly words: Words;
  readonly names: MarkupNames;
  /** Those that act on the page, and of the others who they are. */
  readonly rules: readonly PageRule[];
  /** What the reader's lists have for the page, a rule for each list. */
  readonly listed: readonly PageRule[];
}

/** What marks are drawn with on one site. */
export interface MarksData {
  /** Their style sheet. */
  readonly css: string;
  readonly lines: boolean;
  /** What the reader called no clutter there. */
  readonly spared: readonly Spared[];
}

/** Messages to the background script. */
export interface BackgroundMessages {
  /**
   * The words of all languages and the rules of all outlets: too much to be part of a script that is in every page. On a
   * site where the reader called something no clutter, the script that draws marks is there before this is answered.
   */
  'page.data': (input: Record<string, never>) => PageData;
  /** The same for a page at an address, with other rules than those in use. */
  'trial.data': (input: RulesWanted) => PageData;
  /** The words articles are read with, for the same reason. */
  'article.words': (input: Record<string, never>) => ArticleWords;
  /** How the reader wants pages treated. */
  'settings.modes': (input: Record<string, never>) => ModeSettings;
  /** An article's body in each format. What renders it is too much to be part of a script that is put into pages. */
  'article.render': (input: { body: Root }) => Record<Format, string>;
  /** An article, or a part of it, as the reader wants it on the clipboard: in this form, or as set. */
  'article.copy': (input: { article: CleanArticle; format: CopyFormat | null; isPart: boolean }) => ClipboardCopy;
  /** An article as a file to keep. */
  'article.file': (input: { article: CleanArticle; format: FileFormat }) => StoryFile;
  /** The script that draws marks is wanted in the sender's page. Answered when it is there. */
  'page.marks': (input: Record<string, never>) => null;
  /** The script that shows the reader is wanted in the sender's page. Answered when it is there, with whether we may work on that page by ourselves, and with the style of what it shows. */
  'page.reader': (input: Record<string, never>) => { isGranted: boolean; opensByRule: boolean; css: string };
  /** The reader was left, or opened, by the reader's own wish: whether it may open by itself on the sender's page. */
  'page.readable': (input: { url: string; mayOpen: boolean }) => null;
  /** Something on the sender's page stands in the way of the reader, in words. */
  'page.trouble': (input: { words: string }) => null;
  /** What that script works with on the sender's site. */
  'marks.data': (input: Record<string, never>) => MarksData;
  /** From now on this is no clutter on the sender's site, or is clutter again. */
  'marks.spare': (input: { thing: Spared; isClutter: boolean }) => null;
  /** How that script looks. It is not part of it, as marks have theirs. */
  'pick.look': (input: Record<string, never>) => PickerLook;
  /** A line for the rule of that id, else for that of the site the sender's page is on. */
  'pick.save': (input: { line: PickedLine; rule: string | null }) => PickedRule;
  /** Takes back what `pick.save` did. */
  'pick.undo': (input: { undo: string }) => null;
  /** Something changed on the sender's page. */
  'page.changed': (input: { count: number; mode: Mode }) => null;
}

/** Every message by its name, as a function from what it carries to what it is answered with. */
export type Messages = FlagMessages &
  StopMessages &
  ArticleMessages &
  CopyMessages &
  PickerMessages &
  TrialMessages &
  BackgroundMessages;
/** Name of a message. */
export type MessageName = keyof Messages;
/** What a message carries. */
export type MessageInput<N extends MessageName> = Parameters<Messages[N]>[0];
/** What a message is answered with. */
export type MessageOutput<N extends MessageName> = ReturnType<Messages[N]>;
