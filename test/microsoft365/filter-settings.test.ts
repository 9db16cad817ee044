import { filterSettingOf, filterSettings } from '../../src/microsoft365/filter-settings.ts';

/** Advanced spam filter (ASF) settings, edition of 2026-08-03: text, parameter, what it looks at, what a hit makes of the message. */
test.each([
  ['Image links to remote sites', 'IncreaseScoreWithImageLinks', 'content', 'spam'],
  ['Numeric IP in URL', 'IncreaseScoreWithNumericIps', 'content', 'spam'],
  ['URL redirect to other port', 'IncreaseScoreWithRedirectToOtherPort', 'content', 'spam'],
  ['URL to .biz or .info websites', 'IncreaseScoreWithBizOrInfoUrls', 'content', 'spam'],
  ['Empty Message', 'MarkAsSpamEmptyMessages', 'content', 'high-confidence-spam'],
  ['Embed tag in html', 'MarkAsSpamEmbedTagsInHtml', 'content', 'high-confidence-spam'],
  ['Javascript or VBscript tags in HTML', 'MarkAsSpamJavaScriptInHtml', 'content', 'high-confidence-spam'],
  ['Form tag in html', 'MarkAsSpamFormTagsInHtml', 'content', 'high-confidence-spam'],
  ['IFRAME or FRAME in HTML', 'MarkAsSpamFramesInHtml', 'content', 'high-confidence-spam'],
  ['Web bug', 'MarkAsSpamWebBugsInHtml', 'content', 'high-confidence-spam'],
  ['Object tag in html', 'MarkAsSpamObjectTagsInHtml', 'content', 'high-confidence-spam'],
  ['Sensitive word in subject/body', 'MarkAsSpamSensitiveWordList', 'content', 'high-confidence-spam'],
  ['SPF Record Fail', 'MarkAsSpamSpfRecordHardFail', 'spf', 'high-confidence-spam'],
  ['SPF From Record Fail', 'MarkAsSpamFromAddressAuthFail', 'spf', null],
  ['Backscatter NDR', 'MarkAsSpamNdrBackscatter', 'bounce', 'spam'],
  ['This message was filtered by the custom spam filter option', null, 'test', null],
])('%s is the text of %s', (text, setting, kind, verdict) => {
  expect(filterSettingOf(text)).toMatchObject({ setting, kind, verdict });
  expect(filterSettingOf(` ${text.toUpperCase()} `)).toMatchObject({ setting, kind, verdict });
});

test('there are sixteen texts, and every other text is none of them', () => {
  expect(filterSettings).toHaveLength(16);
  for (const text of ['', 'SPF Record', 'SPF record: hard fail', 'constructor'])
    expect([text, filterSettingOf(text)]).toEqual([text, null]);
});
