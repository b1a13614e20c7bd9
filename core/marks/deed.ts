/**
 * What a reader does with a finding: `keep` it on the page, `take` it out, `show` where it is, go to the `next` or
 * `previous` mark, say that such is no clutter on this site (`spare`), and take back such a word (`unspare`) or a `keep`
 * (`unkeep`).
 */
export const ACTS = ['keep', 'take', 'show', 'next', 'previous', 'spare', 'unspare', 'unkeep'] as const;
export type Act = (typeof ACTS)[number];

/** One act, and the findings it is about, by their numbers; a step is about none. */
export interface Deed {
  readonly act: Act;
  readonly ids: readonly number[] | 'all';
}
