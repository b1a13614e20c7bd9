/** How addresses name the pages of one text. */
export interface PageWords {
  readonly $schema?: string;
  /** Query parameters, lower case, with the number of a page. */
  readonly parameters: readonly string[];
  /** Words, lower case, that stand before the number of a page in a path. */
  readonly words: readonly string[];
  /** Words for "page", lower case, as pages say them: "Page 2 of 3". */
  readonly said: readonly string[];
  /** Query parameters, lower case, that say where a reader came from; whether they are there makes no difference. */
  readonly ignored: readonly string[];
}
