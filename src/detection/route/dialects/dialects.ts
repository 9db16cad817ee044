import { isInDomain } from '../../../mail/addresses/domain.ts';
import { insideDomains } from '../../../microsoft365/hosts.ts';
import type { Dialect } from './dialect.ts';
import { exchange } from './exchange.ts';
import { exchangeServer } from './exchange-server.ts';
import { exim } from './exim.ts';
import { ironport } from './ironport.ts';
import { local } from './local.ts';
import { momentum } from './momentum.ts';
import { qmail } from './qmail.ts';
import { dialectOfRow } from './row-dialect.ts';
import { dialectRows } from './rows.ts';
import { unnamed } from './unnamed.ts';
import { yahoo } from './yahoo.ts';
import { zmailer } from './zmailer.ts';

const rows = dialectRows.map(dialectOfRow);

/**
 * All dialects but that of Exchange Online, the particular before the general; the first that reads a line names it. The rows of
 * the table come in two groups, since a service's host says more than the software that it runs on.
 */
export const dialects: readonly Dialect[] = [
  yahoo,
  local,
  exchangeServer,
  ...rows.filter(({ hosts }) => hosts !== undefined),
  ...rows.filter(({ hosts }) => hosts === undefined),
  momentum,
  exim,
  zmailer,
  ironport,
  qmail,
  unnamed,
];

/**
 * Exchange Online writes one shape alone. Where a line under its name has another, a greeting with brackets in it is the reason.
 */
const exchangeOnline: readonly Dialect[] = [local, exchange];

const anywhere = dialects.filter(({ hosts }) => hosts === undefined);

/** For each dialect that is bound to domains: what a host in them may write, in the order of the list. */
const bound = dialects.flatMap((dialect) =>
  dialect.hosts === undefined
    ? []
    : [{ hosts: dialect.hosts, spoken: dialects.filter((other) => other.hosts === undefined || other === dialect) }],
);

/** The dialects in which a host may have written. */
export function dialectsOf(by: string | null): readonly Dialect[] {
  if (by === null) return anywhere;
  if (isInDomain(by, insideDomains)) return exchangeOnline;
  return bound.find(({ hosts }) => isInDomain(by, hosts))?.spoken ?? anywhere;
}
