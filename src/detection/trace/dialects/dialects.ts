import { insideDomains, isInDomain } from '../../microsoft365/hosts.ts';
import { amavis } from './amavis.ts';
import { barracuda } from './barracuda.ts';
import { codetwo } from './codetwo.ts';
import type { Dialect } from './dialect.ts';
import { exchange } from './exchange.ts';
import { exchangeServer } from './exchange-server.ts';
import { exclaimer } from './exclaimer.ts';
import { exim } from './exim.ts';
import { forcepoint } from './forcepoint.ts';
import { gmail } from './gmail.ts';
import { haraka } from './haraka.ts';
import { ironport } from './ironport.ts';
import { local } from './local.ts';
import { mdaemon } from './mdaemon.ts';
import { messagelabs } from './messagelabs.ts';
import { mimecast } from './mimecast.ts';
import { postfix } from './postfix.ts';
import { proofpoint } from './proofpoint.ts';
import { proofpointEssentials } from './proofpoint-essentials.ts';
import { qmail } from './qmail.ts';
import { sendmail } from './sendmail.ts';
import { trendMicro } from './trend-micro.ts';
import { unnamed } from './unnamed.ts';
import { yahoo } from './yahoo.ts';
import { zimbra } from './zimbra.ts';
import { zmailer } from './zmailer.ts';

/** All dialects, the particular before the general; the first that reads a line names it. */
export const dialects: readonly Dialect[] = [
  yahoo,
  local,
  exchangeServer,
  exclaimer,
  codetwo,
  gmail,
  exim,
  zmailer,
  messagelabs,
  ironport,
  qmail,
  zimbra,
  mimecast,
  barracuda,
  forcepoint,
  proofpoint,
  proofpointEssentials,
  trendMicro,
  haraka,
  mdaemon,
  amavis,
  sendmail,
  postfix,
  unnamed,
];

/** Exchange Online writes one shape alone. Any other in its name was made by a greeting with brackets in it. */
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
