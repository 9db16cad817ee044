import { antispamReportCodes } from '../../src/microsoft365/antispam-report-codes.ts';
import {
  categoryFindings,
  decidingCodes,
  findingOf,
  levelFindings,
  overruling,
  tipFindings,
  unsafe,
  verdictFindings,
} from '../../src/microsoft365/filter-findings.ts';

const rowsOf = (rows: readonly { readonly value: string; readonly finding: string; readonly source: string }[]) =>
  rows.map(({ value, finding, source }) => `${value} ${finding} ${source}`);

// Anti-spam message headers, 2026-07-27.
test('what SFV says', () => {
  expect(rowsOf(verdictFindings)).toEqual([
    'NSPM nothing-found antispam-headers',
    'SPM spam antispam-headers',
    'BLK blocked-by-user antispam-headers',
    'SKB blocked-by-policy antispam-headers',
    'SKS marked-by-rule antispam-headers',
    'SFE allowed-by-user antispam-headers',
    'SKA allowed-by-policy antispam-headers',
    'SKN allowed-by-rule antispam-headers',
    'SKI skipped antispam-headers',
    'SKQ released antispam-headers',
  ]);
});

test('what CAT says, the strongest first as Microsoft weighs them', () => {
  expect(rowsOf(categoryFindings)).toEqual([
    'MALW malware antispam-headers',
    'AMP malware antispam-headers',
    'SAP malware antispam-headers',
    'FTBP attachment-type antispam-headers',
    'HPHSH high-confidence-phishing antispam-headers',
    'HPHISH high-confidence-phishing antispam-headers',
    'PHSH phishing antispam-headers',
    'INTOS phishing antispam-headers',
    'SPOOF spoof antispam-headers',
    'UIMP impersonated-user antispam-headers',
    'DIMP impersonated-domain antispam-headers',
    'GIMP impersonated-contact antispam-headers',
    'BIMP impersonated-brand antispam-headers',
    'HSPM high-confidence-spam antispam-headers',
    'SPM spam antispam-headers',
    'BULK bulk antispam-headers',
  ]);
});

test('what SFTY says', () => {
  expect(rowsOf(tipFindings)).toEqual(['9.19 impersonated-domain antispam-headers', '9.20 impersonated-user antispam-headers']);
});

// Spam confidence level, 2026-08-03: 5 and 6, 8 and 9. An older edition counts 7 as high confidence too.
test('what the level says', () => {
  expect(rowsOf(levelFindings)).toEqual([
    '-1 skipped scl',
    '0 nothing-found scl',
    '1 nothing-found scl',
    '5 spam scl',
    '6 spam scl',
    '7 high-confidence-spam scl-older',
    '8 high-confidence-spam scl',
    '9 high-confidence-spam scl',
  ]);
  for (const unused of ['2', '3', '4', '10', '', null]) expect(findingOf(levelFindings, unused)).toBeUndefined();
});

test('a value has the finding of its row, and no other value has it', () => {
  expect([findingOf(verdictFindings, 'SPM'), findingOf(categoryFindings, 'PHSH')]).toEqual(['spam', 'phishing']);
  expect(findingOf(verdictFindings, 'spm')).toBeUndefined();
});

test('no list lets malware or phishing with high confidence pass', () => {
  expect(overruling).toEqual(['malware', 'high-confidence-phishing']);
});

test('phishing and every imitation is unsafe whatever list lets it pass; spam, bulk and what failed authentication is not', () => {
  const found = categoryFindings.map(({ finding }) => finding).filter((finding) => unsafe.includes(finding));
  expect(new Set(found)).toEqual(
    new Set(['phishing', 'impersonated-user', 'impersonated-domain', 'impersonated-contact', 'impersonated-brand']),
  );
  expect(unsafe.filter((finding) => overruling.includes(finding))).toEqual([]);
});

test('every code that decides has a meaning, and none is left out', () => {
  const [{ rows }] = antispamReportCodes;
  for (const [key, codes] of decidingCodes) {
    expect([...codes].sort()).toEqual(
      rows
        .filter(([name]) => name === key)
        .map(([, value]) => value)
        .sort(),
    );
  }
});
