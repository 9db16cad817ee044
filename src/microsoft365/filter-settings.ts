import type { SourceId } from './sources.ts';

/** What an advanced setting of the spam filter looks at; `test`: the setting only marks, and does nothing. */
export type FilterSettingKind = 'spf' | 'bounce' | 'content' | 'test';

/**
 * One advanced spam filter setting (ASF). `text`: what it writes into X-CustomSpam, in lower case, since the letter case varies.
 * `setting`: the parameter of Set-HostedContentFilterPolicy, null for the text that every setting writes in test mode. `verdict`:
 * what a hit makes of the message; null where it makes nothing, and in the one row where two pages of Microsoft's differ (spam by
 * the page on these settings, high-confidence spam by the cmdlet reference).
 */
export interface FilterSetting {
  readonly text: string;
  readonly setting: string | null;
  readonly kind: FilterSettingKind;
  readonly verdict: 'spam' | 'high-confidence-spam' | null;
  readonly source: SourceId;
}

const source = 'filter-settings';

/**
 * Every text of X-CustomSpam. All settings are off by default, and a hit cannot be reported to Microsoft as a false positive. The
 * two of kind `spf` look at the connecting server, so a message from the relay pool hits them because of the pool.
 */
export const filterSettings = [
  setting('Image links to remote sites', 'IncreaseScoreWithImageLinks', 'content', 'spam'),
  setting('Numeric IP in URL', 'IncreaseScoreWithNumericIps', 'content', 'spam'),
  setting('URL redirect to other port', 'IncreaseScoreWithRedirectToOtherPort', 'content', 'spam'),
  setting('URL to .biz or .info websites', 'IncreaseScoreWithBizOrInfoUrls', 'content', 'spam'),
  setting('Empty Message', 'MarkAsSpamEmptyMessages', 'content', 'high-confidence-spam'),
  setting('Embed tag in html', 'MarkAsSpamEmbedTagsInHtml', 'content', 'high-confidence-spam'),
  setting('Javascript or VBscript tags in HTML', 'MarkAsSpamJavaScriptInHtml', 'content', 'high-confidence-spam'),
  setting('Form tag in html', 'MarkAsSpamFormTagsInHtml', 'content', 'high-confidence-spam'),
  setting('IFRAME or FRAME in HTML', 'MarkAsSpamFramesInHtml', 'content', 'high-confidence-spam'),
  setting('Web bug', 'MarkAsSpamWebBugsInHtml', 'content', 'high-confidence-spam'),
  setting('Object tag in html', 'MarkAsSpamObjectTagsInHtml', 'content', 'high-confidence-spam'),
  setting('Sensitive word in subject/body', 'MarkAsSpamSensitiveWordList', 'content', 'high-confidence-spam'),
  setting('SPF Record Fail', 'MarkAsSpamSpfRecordHardFail', 'spf', 'high-confidence-spam'),
  setting('SPF From Record Fail', 'MarkAsSpamFromAddressAuthFail', 'spf', null),
  setting('Backscatter NDR', 'MarkAsSpamNdrBackscatter', 'bounce', 'spam'),
  setting('This message was filtered by the custom spam filter option', null, 'test', null),
] as const satisfies readonly FilterSetting[];

const byText: ReadonlyMap<string, FilterSetting> = new Map(filterSettings.map((row) => [row.text, row]));

/**
 * The setting that wrote this value of X-CustomSpam, or null where it is none of Microsoft's texts. Letter case does not count.
 */
export function filterSettingOf(value: string): FilterSetting | null {
  return byText.get(value.trim().toLowerCase()) ?? null;
}

function setting<K extends FilterSettingKind>(
  text: string,
  name: string | null,
  kind: K,
  verdict: FilterSetting['verdict'],
): FilterSetting & { readonly kind: K; readonly source: typeof source } {
  return { text: text.toLowerCase(), setting: name, kind, verdict, source };
}
