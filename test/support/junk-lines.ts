import { block, exchangeBorder, outboundHelo, ownLines } from './header-lines.ts';

/** Fields with which a Microsoft mailbox tells what it did; the parts that a test is about replace those of a message junked for its failed authentication. */
export interface JunkFields {
  readonly helo?: string;
  readonly address?: string;
  readonly results?: string;
  readonly report?: string | null;
  readonly outbound?: string | null;
  readonly delivery?: string | null;
  readonly level?: string | null;
  readonly stamp?: string | null;
  readonly more?: readonly string[];
}

export const failedResults =
  'spf=none (sender IP is 40.95.53.73) smtp.mailfrom=example.com; dkim=pass (signature was verified) header.d=northwind.onmicrosoft.com;dmarc=none action=none header.from=example.com;compauth=fail reason=001';
export const inboundSpam =
  'CIP:40.95.53.73;CTRY:SG;LANG:en;SCL:5;SRV:;IPV:NLI;SFV:SPM;H:x;PTR:InfoDomainNonexistent;CAT:SPOOF;DIR:INB;';
export const outboundClean = 'CIP:192.0.2.8;CTRY:DK;LANG:en;SCL:1;SRV:;IPV:NLI;SFV:NSPM;CAT:NONE;SFS:(1)(2);DIR:OUT;SFP:1022;';
export const outboundSpam = 'CIP:192.0.2.8;CTRY:DK;LANG:en;SCL:5;SRV:;IPV:NLI;SFV:SPM;CAT:OSPM;SFS:(1)(2);DIR:OUT;SFP:1023;';
export const junked = 'ucf:0;jmr:0;ex:0;psp:0;auth:0;dest:J;OFR:SpamFilterAuthJ;ENG:(5062000305)(90000117);RF:JunkEmail;';
/** Names the server of the border line, and so opens the stamps that the mailbox itself wrote. */
const ownStamp = 'DS2PEPF0000343E.namprd02.prod.outlook.com';

/**
 * A message in a Microsoft mailbox: three own lines (0–2), Authentication-Results (3), border (4), then `more`, which came with the message,
 * the outbound report, the first own stamp, the inbound report, the level and what the mailbox noted (5–8 without `more` and level). Null
 * leaves a field out.
 */
export function junkBlock({
  helo = outboundHelo,
  address = '40.95.53.73',
  results = failedResults,
  report = inboundSpam,
  outbound = outboundClean,
  delivery = junked,
  level = null,
  stamp = ownStamp,
  more = [],
}: JunkFields = {}): string {
  const field = (name: string, value: string | null): string[] => (value === null ? [] : [`${name}: ${value}`]);
  return block(
    ...ownLines,
    `Authentication-Results: ${results}`,
    exchangeBorder(helo, address),
    ...more,
    ...field('X-Forefront-Antispam-Report-Untrusted', outbound),
    ...field('X-MS-Exchange-Organization-AuthSource', stamp),
    ...field('X-Forefront-Antispam-Report', report),
    ...field('X-MS-Exchange-Organization-SCL', level),
    ...field('X-Microsoft-Antispam-Mailbox-Delivery', delivery),
  );
}
