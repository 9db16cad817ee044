import type { SourceId } from './sources.ts';

/** The pools of outbound servers that a name or address can point to. */
export type Pool =
  'relay' | 'relay-passed' | 'relay-spam' | 'high-risk' | 'ordinary' | 'consumer' | 'communication-services' | 'sovereign';

/**
 * What the outbound filter on the sending side said of the mail in a part of the relay pool: let pass, or judged to be spam.
 * `unknown`: the relay pool, and nothing says which part of it. Null: another pool, or none.
 */
export function senderSideFilterOf(pool: string): 'passed' | 'spam' | 'unknown' | null {
  switch (pool) {
    case 'relay-passed':
      return 'passed';
    case 'relay-spam':
      return 'spam';
    default:
      return pool === 'relay' ? 'unknown' : null;
  }
}

/** Whether a pool is the relay pool or a part of it. */
export function isRelay(pool: string): boolean {
  return senderSideFilterOf(pool) !== null;
}

/**
 * An address block of one pool. `since`: the block says nothing about older mail (ISO date), since it was put to another use
 * before. `mixed`: servers of another pool were seen in it too (at most 4 in 100), so the block alone makes nothing certain.
 * `sources`: where the block was read and where the pool was. The service tags give blocks and regions and never a pool: which
 * pool a block belongs to is our reading of the server names seen in it. The blocks do not overlap.
 */
export interface PoolRange {
  readonly range: string;
  readonly pool: Pool;
  readonly since?: string;
  readonly mixed?: true;
  readonly sources: readonly SourceId[];
}

/** Every block that is known. */
export const poolRanges: readonly PoolRange[] = [
  // In no tag of a region. The tag EOPExternalPublishedIPs lists parts of it (40.95.1, 6, 12, 28 and 118–129), though Microsoft's
  // page calls the whole pool unpublished. The oldest relay server in it was seen in March 2020; in 2018 Microsoft's page of
  // addresses had the block among those of any outbound mail.
  { range: '40.95.0.0/16', pool: 'relay', since: '2020-03-01', sources: ['announcement', 'first-name-report', 'list-archives'] },
  // 52.103.198–200 held high-risk servers in 2019–20, before the relay pool moved in.
  { range: '52.103.128.0/17', pool: 'relay', since: '2021-07-01', sources: ['service-tags', 'list-archives'] },
  { range: '2a01:111:f403:e000::/52', pool: 'relay', since: '2021-07-01', sources: ['service-tags', 'list-archives'] },
  { range: '52.100.0.0/16', pool: 'high-risk', sources: ['list-archives'] },
  // 52.101 was high-risk until about 2020 and is ordinary since.
  { range: '52.101.0.0/16', pool: 'ordinary', since: '2021-01-01', sources: ['service-tags', 'list-archives'] },
  { range: '52.102.0.0/16', pool: 'high-risk', sources: ['service-tags', 'list-archives'] },
  { range: '2a01:111:f403:d800::/53', pool: 'high-risk', sources: ['service-tags', 'list-archives'] },
  { range: '40.107.0.0/16', pool: 'ordinary', sources: ['service-tags', 'list-archives'] },
  { range: '40.93.0.0/16', pool: 'ordinary', mixed: true, sources: ['service-tags', 'list-archives'] },
  { range: '104.47.0.0/17', pool: 'ordinary', mixed: true, sources: ['list-archives'] },
  { range: '2a01:111:f400::/48', pool: 'ordinary', mixed: true, sources: ['list-archives'] },
  { range: '2a01:111:f403::/49', pool: 'ordinary', mixed: true, sources: ['spf-record'] },
  { range: '2a01:111:f403:c000::/52', pool: 'ordinary', sources: ['service-tags', 'list-archives'] },
  { range: '40.92.0.0/16', pool: 'consumer', sources: ['list-archives'] },
  { range: '52.103.0.0/17', pool: 'consumer', sources: ['service-tags', 'list-archives'] },
  { range: '2a01:111:f403:d000::/53', pool: 'consumer', sources: ['service-tags', 'list-archives'] },
  { range: '23.103.128.0/17', pool: 'sovereign', sources: ['list-archives'] },
  { range: '139.219.0.0/16', pool: 'sovereign', sources: ['list-archives'] },
  { range: '42.159.0.0/16', pool: 'sovereign', sources: ['list-archives'] },
  { range: '2406:e500:4000::/36', pool: 'sovereign', sources: ['list-archives'] },
  // Microsoft Cloud Deutschland, until October 2021; the record stood in that of spf.protection.outlook.com for years after.
  { range: '51.4.72.0/24', pool: 'sovereign', sources: ['spf-record-germany'] },
  { range: '51.4.80.0/27', pool: 'sovereign', sources: ['spf-record-germany'] },
  { range: '51.5.72.0/24', pool: 'sovereign', sources: ['spf-record-germany'] },
  { range: '51.5.80.0/27', pool: 'sovereign', sources: ['spf-record-germany'] },
  { range: '2a01:4180:4050:400::/64', pool: 'sovereign', sources: ['spf-record-germany'] },
  { range: '2a01:4180:4050:800::/64', pool: 'sovereign', sources: ['spf-record-germany'] },
  { range: '2a01:4180:4051:400::/64', pool: 'sovereign', sources: ['spf-record-germany'] },
  { range: '2a01:4180:4051:800::/64', pool: 'sovereign', sources: ['spf-record-germany'] },
];

/** The day (ISO date) from which on every block says what it says today. */
export const blocksKnownSince = poolRanges.reduce((last, { since = '' }) => (since > last ? since : last), '');

/**
 * Blocks that Microsoft keeps near its pools without known mail from them: a hand-over from here may be a new pool.
 */
export const unassignedRanges: readonly { readonly range: string; readonly source: SourceId }[] = [
  { range: '40.94.0.0/16', source: 'spf-record' },
  { range: '2a01:111:f403:8000::/51', source: 'spf-record' },
  { range: '2a01:111:f403:a000::/51', source: 'spf-record' },
  // seen between servers of Exchange Online, from 2024-03 on
  { range: '2a01:111:f403:f000::/52', source: 'spf-record' },
];
