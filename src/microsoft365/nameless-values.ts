import type { SourceId } from './sources.ts';

/** How a value begins that only one field of Microsoft 365 has, so that it tells its field where the name is missing. */
export const namelessValues = [
  { begins: /^spf=[a-z]{4,9} \(sender ip is /i, field: 'Authentication-Results', source: 'antispam-headers' },
  { begins: /^cip:[\da-f.:]{2,45};ctry:/i, field: 'X-Forefront-Antispam-Report', source: 'antispam-headers' },
  {
    begins: /^(?:[a-z]{2,5}:\d{1,3};){1,20}dest:[a-z];/i,
    field: 'X-Microsoft-Antispam-Mailbox-Delivery',
    source: 'own-count',
  },
] as const satisfies readonly { readonly begins: RegExp; readonly field: string; readonly source: SourceId }[];
