import { placementOf, threatIn } from '../../../../src/triage/exports/cells/export-place.ts';

/** Locations and actions of Defender, states of message trace, and folders in the text of a delivery. */
test.each([
  ['Junk folder', 'junk'],
  ['JunkEmail', 'junk'],
  ['FilteredAsSpam', 'junk'],
  ['Filtered as spam', 'junk'],
  ['notJunk', null],
  ['Quarantine', 'quarantine'],
  ['Quarantined', 'quarantine'],
  ['Inbox/folder', 'inbox'],
  ['Inbox', 'inbox'],
  ['Not in the Inbox', null],
  ['Blocked', 'blocked'],
  ['Dropped', 'blocked'],
  ['Failed', 'blocked'],
  ['Rejected', 'blocked'],
  ['Deleted Items folder', 'elsewhere'],
  ['DeletedItems', 'elsewhere'],
  ['Deleted', 'elsewhere'],
  ['Delivered to deleted folder', 'elsewhere'],
  ['On-prem/external', 'elsewhere'],
  // no folder
  ['Delivered', null],
  ['Not deleted', null],
  ['', null],
])('%j says that the message was put into: %s', (text, place) => {
  expect(placementOf(text)).toBe(place);
});

test.each([
  ['Malware', 'malware'],
  ['Phish, Malware', 'malware'],
  ['High confidence phish', 'phishing'],
  ['Phishing', 'phishing'],
  ['Spam, Phish', 'phishing'],
  ['Spam', 'spam'],
  ['SPOMalware', 'malware'],
  ['HighConfPhish', 'phishing'],
  ['HighConfSpam', 'spam'],
  ['NotPhish', null],
  ['Not phish, Spam', 'spam'],
  ['No malware; phish', 'phishing'],
  ['Anti-spam policy', null],
  ['High confidence spam', 'spam'],
  ['Not spam', null],
  ['NotSpam', null],
  ['Antispam', null],
  ['None', null],
  ['', null],
])('%j names the threat: %s', (text, threat) => {
  expect(threatIn(text)).toBe(threat);
});
