import { insideDomains, isInDomain } from '../../microsoft365/hosts.ts';
import type { Dialect } from './dialect.ts';
import { exchange } from './exchange.ts';
import { exim } from './exim.ts';
import { gmail } from './gmail.ts';
import { local } from './local.ts';
import { postfix } from './postfix.ts';
import { qmail } from './qmail.ts';

/** All dialects, the particular before the general; the first that reads a line names it. */
export const dialects: readonly Dialect[] = [local, qmail, exchange, gmail, exim, postfix];

/** Exchange Online writes one shape alone. Any other in its name was made by a greeting with brackets in it. */
const exchangeOnline: readonly Dialect[] = [local, exchange];

/** The dialects in which a host may have written. */
export function dialectsOf(by: string | null): readonly Dialect[] {
  return by !== null && isInDomain(by, insideDomains) ? exchangeOnline : dialects;
}
