import type { Pool } from './pools.ts';
import type { SourceId } from './sources.ts';

/**
 * SFP in a DIR:OUT antispam report (undocumented by Microsoft): the pool that such mail left by. 1021 shares the tens with the
 * relay codes and is none: Azure Communication Services.
 */
export const filteringStampRows = [
  { value: '1022', pool: 'relay-passed', source: 'own-count' },
  { value: '1023', pool: 'relay-spam', source: 'own-count' },
  { value: '1101', pool: 'ordinary', source: 'own-count' },
  { value: '1102', pool: 'ordinary', source: 'own-count' },
  { value: '1501', pool: 'high-risk', source: 'own-count' },
  { value: '1901', pool: 'consumer', source: 'own-count' },
  { value: '1021', pool: 'communication-services', source: 'own-count' },
] as const satisfies readonly { readonly value: string; readonly pool: Pool; readonly source: SourceId }[];

/** The pool behind a value of SFP. */
export const filteringStamps: ReadonlyMap<string, Pool> = new Map(filteringStampRows.map(({ value, pool }) => [value, pool]));
