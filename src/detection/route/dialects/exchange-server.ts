import type { Dialect } from './dialect.ts';
import { readExchangePeer } from './exchange.ts';

/**
 * Exchange Server on an organisation's own machines: as Exchange Online, sometimes with `(TLS)` or nothing for the version. It
 * names itself in the `with` clause alone.
 *
 *     from APC01-PSA-obe.outbound.protection.outlook.com (40.95.53.73) by  EX01.example.org (10.1.1.5)
 *       with Microsoft SMTP Server (TLS) id 15.1.2507.39 via Frontend Transport; …
 */
export const exchangeServer: Dialect = {
  id: 'exchange-server',
  readPeer(syntax) {
    const { words = [] } = syntax.with ?? {};
    const [first = '', second = '', third = ''] = words;
    if (first.length !== 'mapi'.length && first.length !== 'microsoft'.length) return null;
    const protocol = words.length === 1 ? first : `${first} ${second} ${third}`;
    return /^(?:mapi$|microsoft smtp server)/i.test(protocol) ? readExchangePeer(syntax) : null;
  },
};
