/**
 * The quick check where Outlook gives no headers: one line each for its notification bar, at most 150 characters, without blanks.
 * Its verdicts are the briefs of the catalog.
 */
export type RibbonWords = Readonly<Record<'no-item' | 'appointment' | 'draft' | 'api-missing' | 'failed' | 'timed-out', string>>;

/**
 * What is known of a language before any of its other words is fetched. These few words are part of every page, for all
 * languages: they have to be there when the rest cannot be loaded.
 */
export interface LanguageEntry {
  /** what the language calls itself: a reader who cannot read the page finds their own */
  readonly name: string;
  /**
   * the BCP 47 tags with a region for which the manifests hold its words: Outlook compares whole tags. The first is the usual
   * one.
   */
  readonly tags: readonly [usual: string, ...others: string[]];
  /** stands where the file with all other words could not be fetched */
  readonly unloaded: string;
  /** says that this language was chosen and cannot be fetched, while the page stays in the one before */
  readonly unfetched: string;
  /** the quick check itself went wrong, or its words could not be fetched: one line as in `RibbonWords` */
  readonly fault: string;
}
