import type { SourceId } from './sources.ts';

/**
 * What SFV says of a message. `blocked-by` and `marked-by`: it counts as spam without having been filtered; `allowed-by`,
 * `released` and `skipped`: it was let through without it.
 */
export const verdictFindings = [
  { value: 'NSPM', finding: 'nothing-found', source: 'antispam-headers' },
  { value: 'SPM', finding: 'spam', source: 'antispam-headers' },
  // the user's Blocked Senders
  { value: 'BLK', finding: 'blocked-by-user', source: 'antispam-headers' },
  // the blocked senders and domains of an anti-spam policy
  { value: 'SKB', finding: 'blocked-by-policy', source: 'antispam-headers' },
  // a mail flow rule that set SCL 5 to 9, or an Exchange Server of the organisation
  { value: 'SKS', finding: 'marked-by-rule', source: 'antispam-headers' },
  // the user's Safe Senders
  { value: 'SFE', finding: 'allowed-by-user', source: 'antispam-headers' },
  { value: 'SKA', finding: 'allowed-by-policy', source: 'antispam-headers' },
  { value: 'SKN', finding: 'allowed-by-rule', source: 'antispam-headers' },
  // beside IPV:CAL the IP Allow List; older editions: for another reason, such as mail inside the organisation
  { value: 'SKI', finding: 'skipped', source: 'antispam-headers' },
  { value: 'SKQ', finding: 'released', source: 'antispam-headers' },
] as const satisfies readonly Row[];

/** What CAT says. It names the strongest finding alone (Order and precedence of email protection, 2025-09-12). */
export const categoryFindings = [
  { value: 'MALW', finding: 'malware', source: 'antispam-headers' },
  { value: 'AMP', finding: 'malware', source: 'antispam-headers' },
  { value: 'SAP', finding: 'malware', source: 'antispam-headers' },
  { value: 'FTBP', finding: 'attachment-type', source: 'antispam-headers' },
  { value: 'HPHSH', finding: 'high-confidence-phishing', source: 'antispam-headers' },
  { value: 'HPHISH', finding: 'high-confidence-phishing', source: 'antispam-headers' },
  { value: 'PHSH', finding: 'phishing', source: 'antispam-headers' },
  { value: 'INTOS', finding: 'phishing', source: 'antispam-headers' },
  { value: 'SPOOF', finding: 'spoof', source: 'antispam-headers' },
  { value: 'UIMP', finding: 'impersonated-user', source: 'antispam-headers' },
  { value: 'DIMP', finding: 'impersonated-domain', source: 'antispam-headers' },
  { value: 'GIMP', finding: 'impersonated-contact', source: 'antispam-headers' },
  { value: 'BIMP', finding: 'impersonated-brand', source: 'antispam-headers' },
  { value: 'HSPM', finding: 'high-confidence-spam', source: 'antispam-headers' },
  { value: 'SPM', finding: 'spam', source: 'antispam-headers' },
  { value: 'BULK', finding: 'bulk', source: 'antispam-headers' },
] as const satisfies readonly Row[];

/** What SFTY says; other values are tips without a finding. */
export const tipFindings = [
  { value: '9.19', finding: 'impersonated-domain', source: 'antispam-headers' },
  { value: '9.20', finding: 'impersonated-user', source: 'antispam-headers' },
] as const satisfies readonly Row[];

/**
 * What the level (SCL) says where nothing else does; it decides nothing in Exchange Online any more. The filter sets no 2, 3, 4
 * or 7. A mail flow rule can set 7, which an older edition of the page counts as high confidence; the newest names 8 and 9 alone.
 */
export const levelFindings = [
  { value: '-1', finding: 'skipped', source: 'scl' },
  { value: '0', finding: 'nothing-found', source: 'scl' },
  { value: '1', finding: 'nothing-found', source: 'scl' },
  { value: '5', finding: 'spam', source: 'scl' },
  { value: '6', finding: 'spam', source: 'scl' },
  { value: '7', finding: 'high-confidence-spam', source: 'scl-older' },
  { value: '8', finding: 'high-confidence-spam', source: 'scl' },
  { value: '9', finding: 'high-confidence-spam', source: 'scl' },
] as const satisfies readonly Row[];

/** The codes of a key of X-Forefront-Antispam-Report that decide something, and those that stand in their place. */
export const decidingCodes: ReadonlyMap<string, readonly string[]> = new Map([
  ['CAT', [...categoryFindings.map(({ value }) => value), 'NONE', 'OSPM']],
  ['DIR', ['INB', 'INT', 'OUT', 'OUB', 'OTB']],
  ['IPV', ['CAL', 'NLI']],
  ['SFV', [...verdictFindings.map(({ value }) => value), 'DMS']],
  ['SRV', ['BULK']],
]);

interface Row {
  readonly value: string;
  readonly finding: string;
  readonly source: SourceId;
}

/** `allowed-by-address`: SFV:SKI beside IPV:CAL, the IP Allow List. */
export type FilterFinding =
  | (typeof verdictFindings | typeof categoryFindings | typeof tipFindings | typeof levelFindings)[number]['finding']
  | 'allowed-by-address';

/** Findings that a list or rule of the recipient's can overrule. The message is just as dangerous then. */
export const unsafe: readonly FilterFinding[] = [
  'phishing',
  'impersonated-user',
  'impersonated-domain',
  'impersonated-contact',
  'impersonated-brand',
];

/** Findings that overrule every list and rule of the recipient's (Secure by default in Office 365). */
export const overruling: readonly FilterFinding[] = ['malware', 'high-confidence-phishing'];

/** The finding of a value, or undefined. */
export function findingOf<F extends FilterFinding>(
  rows: readonly { readonly value: string; readonly finding: F }[],
  value: string | null,
): F | undefined {
  return rows.find((row) => row.value === value)?.finding;
}
