import type { Draft } from '../draft';

/** One kind of thing that is taken out of a story's text. */
export interface Tidy {
  /** Name in debugging reports; also the file name. */
  readonly step: string;
  apply(draft: Draft): void;
}
