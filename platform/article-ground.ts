import type { LedgerEntry } from '../core/detect/ledger';
import { boxesIn, leftOutOf } from '../core/detect/left-out';
import type { Words } from '../core/detect/words';
import { thingsIn } from '../core/finding';
import type { PageRule } from '../core/rules/page-rule';
import type { Equipment, PageContext } from './page-context';

/** What a clean copy has to know of its page. */
export interface ArticleGround {
  readonly url: string;
  /** All rules known. */
  readonly rules: readonly PageRule[];
  readonly site: PageRule | null;
  readonly outlet: PageRule | null;
  /** Elements that a clean copy leaves out. */
  readonly taken: ReadonlySet<Element>;
  /** How many they are, by kind. */
  readonly leftOut: Readonly<Record<string, number>>;
  /** Summary boxes that nobody owns up to and that are left where they are. */
  readonly boxes: readonly Element[];
  /** Words under which pages lead to other stories. */
  readonly relatedWords: readonly string[];
}

/** A page that was looked through. */
export interface SeenPage {
  readonly context: Pick<PageContext, 'url' | 'site' | 'outlet' | 'siteKey' | 'siteName'> &
    Partial<Pick<PageContext, 'scanner'>>;
  readonly equipment: Pick<Equipment, 'rules' | 'words'>;
  readonly entries: readonly LedgerEntry[];
}

/** What a clean copy has to know of a page that was looked through. */
export function groundOf({
  context: { url, site, outlet },
  equipment: { rules, words },
  entries,
}: SeenPage): ArticleGround {
  const findings = leftOutOf(entries);
  const leftOut: Record<string, number> = {};
  for (const finding of findings) leftOut[finding.kind] = (leftOut[finding.kind] ?? 0) + thingsIn(finding);
  const taken = new Set(findings.flatMap(({ elements }) => elements));
  return { url, rules, site, outlet, taken, leftOut, boxes: boxesIn(entries), relatedWords: relatedIn(words) };
}

const relatedIn = ({ texts }: Words): string[] => texts.flatMap(({ group, keys }) => (group === 'related' ? keys : []));
