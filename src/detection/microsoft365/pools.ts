import type { Source } from './source.ts';
import { addressRegistry, announcement, firstNameReport, listArchives, phishingCollection, spfRecord } from './source.ts';

/** The pools of outbound servers that a name or address can point to. */
export type Pool =
  'relay' | 'relay-clean' | 'relay-spam' | 'high-risk' | 'ordinary' | 'consumer' | 'communication-services' | 'sovereign';

/**
 * An address block of one pool. `since`: the block says nothing about older mail (ISO date), since it was put to another use
 * before. `mixed`: servers of another pool were seen in it too (at most 4 in 100), so the block alone makes nothing certain.
 * The blocks do not overlap.
 */
export interface PoolRange {
  readonly range: string;
  readonly pool: Pool;
  readonly since?: string;
  readonly mixed?: true;
  readonly source: Source;
}

export const poolRanges: readonly PoolRange[] = [
  { range: '40.95.0.0/16', pool: 'relay', source: announcement },
  // 52.103.198–200 held high-risk servers in 2019–20, before the relay pool moved in.
  { range: '52.103.128.0/17', pool: 'relay', since: '2021-07-01', source: listArchives },
  { range: '2a01:111:f403:e000::/52', pool: 'relay', source: listArchives },
  { range: '52.100.0.0/16', pool: 'high-risk', source: listArchives },
  // 52.101 was high-risk until about 2020 and is ordinary since.
  { range: '52.101.0.0/16', pool: 'ordinary', since: '2021-01-01', source: listArchives },
  { range: '52.102.0.0/16', pool: 'high-risk', source: listArchives },
  { range: '2a01:111:f403:d800::/53', pool: 'high-risk', source: listArchives },
  { range: '40.107.0.0/16', pool: 'ordinary', source: listArchives },
  { range: '40.93.0.0/16', pool: 'ordinary', mixed: true, source: listArchives },
  { range: '104.47.0.0/17', pool: 'ordinary', mixed: true, source: listArchives },
  { range: '2a01:111:f400::/48', pool: 'ordinary', mixed: true, source: listArchives },
  { range: '2a01:111:f403::/49', pool: 'ordinary', mixed: true, source: spfRecord },
  { range: '2a01:111:f403:c000::/52', pool: 'ordinary', source: listArchives },
  { range: '40.92.0.0/16', pool: 'consumer', source: listArchives },
  { range: '52.103.0.0/17', pool: 'consumer', source: listArchives },
  { range: '2a01:111:f403:d000::/53', pool: 'consumer', source: listArchives },
  { range: '23.103.128.0/17', pool: 'sovereign', source: listArchives },
  { range: '139.219.0.0/16', pool: 'sovereign', source: listArchives },
  { range: '42.159.0.0/16', pool: 'sovereign', source: listArchives },
  { range: '2406:e500:4000::/36', pool: 'sovereign', source: listArchives },
];

/**
 * Blocks that Microsoft keeps near its pools without known mail from them: a hand-over from here may be a new pool.
 */
export const unassignedRanges: readonly { readonly range: string; readonly source: Source }[] = [
  { range: '40.94.0.0/16', source: spfRecord },
  { range: '2a01:111:f403:8000::/51', source: spfRecord },
  { range: '2a01:111:f403:a000::/51', source: spfRecord },
  { range: '2a01:111:f403:f000::/52', source: spfRecord },
];

/**
 * The letters between region and number in the first label of a server name, e.g. `rlnn` in `mail-sgaapc01rlnn2087`.
 * Listed longest first where one ends in another.
 */
export const poolTokens: readonly { readonly token: string; readonly pool: Pool; readonly source: Source }[] = [
  { token: 'rlyn', pool: 'relay', source: firstNameReport },
  { token: 'rlnn', pool: 'relay-clean', source: listArchives },
  { token: 'rlhn', pool: 'relay-spam', source: listArchives },
  { token: 'rln', pool: 'relay', source: listArchives },
  { token: 'on', pool: 'ordinary', source: listArchives },
  { token: 'lp', pool: 'ordinary', source: listArchives },
  { token: 'eopbgr', pool: 'ordinary', source: listArchives },
  { token: 'cu', pool: 'ordinary', source: listArchives },
  { token: 'namln', pool: 'ordinary', source: listArchives },
  { token: 'hn', pool: 'high-risk', source: listArchives },
  { token: 'bn', pool: 'high-risk', source: listArchives },
  { token: 'bgr', pool: 'high-risk', source: listArchives },
  { token: 'olkn', pool: 'consumer', source: listArchives },
  { token: 'oln', pool: 'consumer', source: listArchives },
  { token: 'acsn', pool: 'communication-services', source: listArchives },
];

/**
 * SFP in a DIR:OUT antispam report (undocumented by Microsoft). 1021 shares the tens with the relay codes and is none:
 * Azure Communication Services.
 */
export const filteringStamps: ReadonlyMap<string, Pool> = new Map([
  ['1022', 'relay-clean'],
  ['1023', 'relay-spam'],
  ['1101', 'ordinary'],
  ['1102', 'ordinary'],
  ['1501', 'high-risk'],
  ['1901', 'consumer'],
  ['1021', 'communication-services'],
]);

export const filteringStampSource: Source = phishingCollection;

/**
 * Microsoft's registered blocks. Only a sanity check: a reverse name outside all of them was set by the owner of the address,
 * who is a stranger.
 */
export const microsoftBlocks: readonly string[] = [
  '13.64.0.0/11',
  '20.33.0.0/16',
  '20.34.0.0/15',
  '20.36.0.0/14',
  '20.40.0.0/13',
  '20.48.0.0/12',
  '20.64.0.0/10',
  '20.128.0.0/16',
  '20.135.0.0/16',
  '20.136.0.0/16',
  '20.150.0.0/15',
  '20.160.0.0/12',
  '20.176.0.0/14',
  '20.180.0.0/14',
  '20.184.0.0/13',
  '20.192.0.0/10',
  '23.96.0.0/13',
  '40.74.0.0/15',
  '40.76.0.0/14',
  '40.80.0.0/12',
  '40.96.0.0/12',
  '40.112.0.0/13',
  '40.120.0.0/14',
  '40.124.0.0/16',
  '40.126.0.0/18',
  '42.159.0.0/16',
  '52.96.0.0/12',
  '52.112.0.0/14',
  '65.52.0.0/14',
  '104.40.0.0/13',
  '104.146.0.0/15',
  '131.253.0.0/16',
  '134.170.0.0/16',
  '139.219.0.0/16',
  '157.54.0.0/15',
  '157.56.0.0/14',
  '207.46.0.0/16',
  '2603:1000::/24',
  '2a01:110::/31',
  '2001:489a::/32',
  '2406:e500::/32',
];

export const microsoftBlocksSource: Source = addressRegistry;
