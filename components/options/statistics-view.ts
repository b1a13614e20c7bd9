/** What a reader can do with what was counted. They reject with what `troubleText` puts into words. */
export interface StatisticsActions {
  /** Starts or stops counting what is found. */
  readonly onCounting: (counting: boolean) => Promise<void>;
  /** Forgets what was counted; as long as the page is open it can be brought back. */
  readonly onErase: () => Promise<void>;
  /** Brings back what was erased. */
  readonly onBringBack: () => Promise<void>;
}
