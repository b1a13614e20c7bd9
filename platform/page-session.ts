import type { LedgerEntry } from '../core/detect/ledger';
import type { FindingView } from '../core/detect/ledger-view';
import type { Finding } from '../core/finding';
import type { Deed } from '../core/marks/deed';
import type { MakeOverlay } from '../core/marks/overlay';
import { Treatment } from '../core/marks/treatment';
import type { FlagMessages, PageState } from '../core/protocol';
import type { Mode } from '../core/rules/rule';
import { type ModeSettings, modeFor } from '../core/settings';
import type { SeenPage } from './article-ground';
import { type LateRoots, lateRoots } from './late-roots';
import { type Equipment, isCurrent, type PageContext, readContext } from './page-context';
import { PageScans, type Scanned } from './page-scans';
import { type PageChanges, type PageWatcher, watchPage } from './page-watcher';
import { watchRoute } from './route';

/** What a session works on and with. */
export interface SessionOptions {
  readonly document: Document;
  readonly equipment: Equipment;
  /** Makes what draws marks and takes findings out. */
  readonly overlay: MakeOverlay;
  /** Gives findings as plain data. */
  readonly views: (entries: readonly LedgerEntry[]) => Promise<FindingView[]>;
  /** Does what the reader wants done with a finding. Rejects, with a `trouble`, when that cannot be. */
  readonly act: (deed: Deed, treatment: Treatment) => Promise<void>;
  /** Whether the reader calls such a finding no clutter. */
  readonly isSpared: (finding: Finding) => boolean;
  readonly settings: ModeSettings;
  /** Told when the number of findings, what is done with them, the mode or the address changed. */
  readonly changed: (count: number, mode: Mode) => void;
}

type Answers = { readonly [N in keyof FlagMessages]: (input: Parameters<FlagMessages[N]>[0]) => Promise<PageState> };

/**
 * The always-on script at work in one document: looks through the page, treats what it finds, and follows what the page
 * does from then on. Under `off` it does nothing until asked.
 */
export class PageSession {
  readonly #options: SessionOptions;
  readonly #treatment: Treatment;
  readonly #unwatchRoute: () => void;
  #settings: ModeSettings;
  #context: PageContext;
  #scans: PageScans;
  readonly #late: LateRoots;
  #watcher: PageWatcher | null = null;
  #firstScan: Promise<void> = Promise.resolve();
  #settled = false;
  #told: string;

  constructor(options: SessionOptions) {
    this.#options = options;
    this.#settings = options.settings;
    this.#treatment = new Treatment(options.overlay, options.isSpared);
    this.#late = lateRoots(options.equipment.shadow);
    this.#context = this.#readContext();
    this.#scans = this.#newScans();
    this.#told = this.#news(this.#chosenMode());
    this.#begin(this.#chosenMode());
    this.#unwatchRoute = watchRoute(options.document, () => this.#followRoute());
  }

  /** What answers the messages to the always-on script. */
  readonly answers: Answers = {
    'page.state': () => this.#state(),
    'page.mode': ({ mode }) => {
      this.#use(mode);
      return this.#state();
    },
    'page.renew': (data) => {
      const before = this.#chosenMode();
      Object.assign(this.#options.equipment, data);
      this.#beginAnew(before);
      return this.#state();
    },
    'page.act': async (deed) => {
      await this.#firstScan;
      await this.#options.act(deed, this.#treatment);
      this.#tell();
      return this.#state();
    },
  };

  /** Applies the reader's settings after they changed. */
  applySettings(settings: ModeSettings): void {
    const before = this.#chosenMode();
    this.#settings = settings;
    if (this.#chosenMode() !== before) this.#use(this.#chosenMode());
    this.#treatment.review();
    this.#tell();
  }

  /** The page as a clean copy needs it, once it has been looked through; under `off` that is done here, without a trace. */
  async forArticle(): Promise<SeenPage> {
    this.#followRoute();
    if (this.#treatment.mode === 'off') {
      this.#forget();
      this.#firstScan = this.#scanAll();
    }
    await this.#firstScan;
    return { context: this.#context, equipment: this.#options.equipment, entries: this.#treatment.entries() };
  }

  /** Leaves the page as it was, and stops. */
  stop(): void {
    this.#unwatchRoute();
    this.#watcher?.stop();
    this.#scans.stop();
    this.#treatment.clear();
  }

  /** Begins to work on the page, or ends it. */
  #begin(mode: Mode): void {
    this.#forget();
    this.#treatment.setMode(mode);
    this.#watcher?.stop();
    this.#watcher = null;
    this.#firstScan = Promise.resolve();
    if (mode !== 'off') {
      this.#watcher = watchPage(this.#options.document, (changes) => this.#pageChanged(changes));
      this.#firstScan = this.#scanAll();
    }
    this.#tell();
  }

  #forget(): void {
    this.#treatment.clear();
    this.#enter();
  }

  #enter(): void {
    this.#scans.stop();
    this.#context = this.#readContext();
    this.#scans = this.#newScans();
    this.#settled = false;
  }

  #use(mode: Mode): void {
    if (mode === this.#treatment.mode) return;
    if (mode === 'off' || this.#treatment.mode === 'off') this.#begin(mode);
    else this.#treatment.setMode(mode);
    this.#tell();
  }

  async #scanAll(again: readonly number[] = []): Promise<void> {
    const scans = this.#scans;
    await scans.add([this.#options.document], again);
    // Another page view began meanwhile, and has its own first scan.
    if (scans !== this.#scans) return this.#firstScan;
    this.#settled = true;
    this.#treatment.announce();
    this.#tell();
  }

  #pageChanged(changes: PageChanges): void {
    const stirred = this.#treatment.pageChanged(changes);
    if (this.#followRoute()) return;
    this.#scan([...changes.roots, ...this.#late.found()], stirred);
    this.#tell();
  }

  /** Scans these places, and those of findings that have to be looked for again. */
  #scan(places: readonly Node[], again: readonly LedgerEntry[]): void {
    const roots = [...places, ...again.flatMap(({ finding }) => finding.elements)];
    if (roots.length === 0) return;
    const ids = again.map(({ id }) => id);
    void this.#scans.add(roots, ids).then(() => this.#tell());
  }

  #found({ findings, problems, shadowRoots, hosts, again, whole, grew, outgrown }: Scanned): void {
    for (const root of shadowRoots) this.#watcher?.follow(root);
    this.#late.remember(hosts);
    const missing = this.#treatment.add(findings, problems, again);
    for (const element of findings.flatMap(({ elements }) => elements)) this.#watcher?.followAttributes(element);
    if (whole) this.#treatment.drop(missing);
    else if (missing.length > 0 || outgrown) this.#scan([this.#options.document], missing);
    const { scanner } = this.#context;
    if (grew)
      this.#scan(
        [],
        this.#treatment.entries().filter((entry) => !scanner.isSafe(entry.finding)),
      );
  }

  /**
   * Looks at everything anew when the page went to another address without loading, or told late whose story it shows;
   * says whether it did. What is still there stays as it is.
   */
  #followRoute(): boolean {
    const { document, equipment } = this.#options;
    if (isCurrent(document, equipment, this.#context)) return false;
    this.#beginAnew();
    return true;
  }

  /** What is still found stays as it is, and so does the mode where the chosen one was `before` what it is now. */
  #beginAnew(before?: Mode): void {
    const { mode } = this.#treatment;
    this.#enter();
    if (this.#chosenMode() !== before) this.#use(this.#chosenMode());
    if (mode !== 'off' && this.#treatment.mode !== 'off') {
      this.#firstScan = this.#scanAll(this.#treatment.beginAnew().map(({ id }) => id));
    }
    this.#tell();
  }

  async #state(): Promise<PageState> {
    this.#followRoute();
    await this.#firstScan;
    const isOff = this.#treatment.mode === 'off';
    const findings = await this.#options.views(isOff ? [] : this.#treatment.entries());
    return {
      url: this.#context.url,
      mode: this.#treatment.mode,
      site: this.#context.siteKey,
      siteName: this.#context.siteName,
      findings,
      problems: this.#treatment.problems(),
      settled: this.#settled || isOff,
      scanMilliseconds: this.#scans.milliseconds,
    };
  }

  #news(mode: Mode): string {
    return `${this.#treatment.count()} ${this.#treatment.taken()} ${mode} ${this.#context.url}`;
  }

  #tell(): void {
    const { mode } = this.#treatment;
    const news = this.#news(mode);
    if (news === this.#told) return;
    this.#told = news;
    this.#options.changed(this.#treatment.count(), mode);
  }

  #chosenMode(): Mode {
    return modeFor(this.#settings, this.#context.siteKey, this.#context.site?.mode);
  }

  #readContext(): PageContext {
    return readContext(this.#options.document, this.#options.equipment);
  }

  #newScans(): PageScans {
    return new PageScans(this.#context.scanner, (scanned) => this.#found(scanned));
  }
}
