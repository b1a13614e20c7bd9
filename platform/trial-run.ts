import type { PageData, RulesWanted } from '../core/protocol';
import { siteKeyOf } from '../core/rules/match';
import type { OutletRule } from '../core/rules/rule';
import type { ArticleWords } from '../core/story/article-words';
import { type PlacedArticle, placeArticle } from '../core/story/clean-article';
import { textChanges } from '../core/trial/difference';
import { type FoundLine, findLines, lineTrial } from '../core/trial/lines';
import { type Looked, lookThrough, type TrialPage } from '../core/trial/look';
import { countOutcomes, outcomeOf, takenText } from '../core/trial/outcome';
import { takenThings } from '../core/trial/things';
import type { LinePlace, LineTrial, Trial, TrialRequest } from '../core/trial/trial';
import { trouble } from '../core/trouble';
import { groundOf } from './article-ground';
import { DETECTORS } from './detectors';
import { articleWords, pageData } from './messaging/data-shape';
import { askBackground } from './messaging/send';
import { runSliced } from './scheduler';

/** A page as it reads with some rules. */
interface Reading extends Looked {
  readonly placed: PlacedArticle | null;
  /** What the flag lines of the tried rule find, by their place. */
  readonly flagged: ReadonlyMap<number, ReadonlySet<Element>>;
}

/** Tries rules on one page, and changes nothing there: with what detection and reading work with everywhere. */
export class TrialRun {
  readonly #page: () => Promise<TrialPage>;
  readonly #readings: Map<string, Reading> | null;
  #words: ArticleWords | null = null;
  #running = new AbortController();
  #found: readonly FoundLine[] = [];

  /** `isStill` where the page never changes, so that what was read once need not be read again. */
  constructor(page: () => Promise<TrialPage>, isStill: boolean) {
    this.#page = page;
    this.#readings = isStill ? new Map() : null;
  }

  /** What the rule does. A test that is still running is given up, and rejects with a `trouble`. */
  async run({ rule, base }: TrialRequest): Promise<Trial> {
    this.#running.abort();
    const running = new AbortController();
    this.#running = running;
    const start = performance.now();
    const page = await this.#page();
    const read = (wanted: Omit<RulesWanted, 'url'>): Promise<Reading> =>
      this.#read(page, wanted, rule.id, running.signal);
    const bare = await read({ instead: rule.id, rule: null });
    const before = base === 'none' ? bare : await read({ instead: null, rule: null });
    const after = await read({ instead: rule.id, rule });
    const acts = actsOn(after, rule);
    this.#found = findLines(rule, page, acts === 'nowhere' ? null : after.flagged);
    return {
      url: page.url,
      acts,
      lines: this.#found.map((line) => judged(line, acts === 'nowhere' ? null : after, bare, page)),
      things: takenThings(before.entries, after.entries),
      before: before.placed?.article ?? null,
      after: after.placed?.article ?? null,
      text: textChanges(before.placed?.article ?? null, after.placed?.article ?? null),
      milliseconds: performance.now() - start,
    };
  }

  /** What a line of the rule tried last found. */
  elementsOf({ part, at }: LinePlace): readonly Element[] {
    return this.#found.find((line) => line.part === part && line.at === at)?.elements ?? [];
  }

  async #read(page: TrialPage, wanted: Omit<RulesWanted, 'url'>, id: string, signal: AbortSignal): Promise<Reading> {
    const data = await askBackground('trial.data', { ...wanted, url: page.url }, pageData);
    this.#words ??= await askBackground('article.words', {}, articleWords);
    const key = `${page.url}\n${JSON.stringify([data.rules, data.listed])}`;
    const known = wanted.rule === null ? this.#readings?.get(key) : undefined;
    if (known !== undefined) return known;
    const reading = await readPage(page, data, this.#words, id, signal);
    if (wanted.rule === null) this.#readings?.set(key, reading);
    return reading;
  }
}

async function readPage(
  page: TrialPage,
  data: PageData,
  words: ArticleWords,
  id: string,
  signal: AbortSignal,
): Promise<Reading> {
  const flagged = new Map<number, Set<Element>>();
  const means = { data, detectors: DETECTORS, now: () => performance.now() };
  const looking = lookThrough(page, means, id, (at, element) => {
    flagged.set(at, (flagged.get(at) ?? new Set()).add(element));
  });
  const looked = await runSliced(looking, signal);
  if (looked === null) throw trouble('problem_trial_newer');
  const ground = groundOf({
    context: {
      url: page.url,
      site: looked.site,
      outlet: looked.outlet,
      siteKey: siteKeyOf(looked.site, page.url),
      siteName: '',
    },
    equipment: data,
    entries: looked.entries,
  });
  return { ...looked, flagged, placed: placeArticle({ ...page, ...ground, words }) };
}

function actsOn({ site, outlet }: Looked, { id }: OutletRule): Trial['acts'] {
  if (site?.id === id) return 'site';
  return outlet?.id === id ? 'outlet' : 'nowhere';
}

/** A line with what becomes of what it finds; without that where its rule does not act. */
function judged(line: FoundLine, after: Reading | null, bare: Reading, { shadow }: TrialPage): LineTrial {
  const trial = lineTrial(line);
  if (line.part !== 'flag' || after === null) return trial;
  const outcomes = line.elements.map((element) => outcomeOf(element, line.what, after, shadow));
  const taken = line.elements.filter((_, at) => outcomes[at] === 'taken');
  return { ...trial, outcomes: countOutcomes(outcomes), takes: takenText(taken, bare.placed?.places ?? []) };
}
