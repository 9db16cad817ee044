import { readAddress } from '../../ip-address.ts';
import type { Dialect } from './dialect.ts';
import { readHost } from './dialect.ts';

/**
 * Exim: reverse name first, the greeting inside the brackets; without a reverse name the address stands first.
 *
 *     from mail-tyzapc01on2109.outbound.protection.outlook.com ([40.107.117.109] helo=APC01-TYZ-obe.outbound.protection.outlook.com)
 *       by mx.example.org with esmtps (TLS1.2) (Exim 4.95) id … for r; …
 *     from name ([192.0.2.1]:51234 helo=greeting) by …          from [192.0.2.1] (helo=greeting) by …
 */
export const exim: Dialect = {
  id: 'exim',
  readPeer(syntax) {
    const from = syntax.clauses.get('from');
    const [comment] = from?.comments ?? [];
    const [first] = from?.words ?? [];
    if (from?.words.length !== 1 || from.comments.length !== 1 || first === undefined || comment === undefined) return null;
    const words = comment.trim().split(/\s+/, 5);
    const helo = readHost(words.find((word) => word.startsWith('helo='))?.slice('helo='.length));
    const literal = first.startsWith('[') ? first : (words[0] ?? '');
    const address = readAddress(literal.slice(0, literal.indexOf(']') + 1));
    if (address === null || (helo === null && !isExim(syntax.clauses.get('with')?.comments))) return null;
    const reverseName = first.startsWith('[') ? null : readHost(first);
    return { ...(helo === null ? {} : { helo }), ...(reverseName === null ? {} : { reverseName, nameConfirmed: true }), address };
  },
};

function isExim(comments: readonly string[] | undefined): boolean {
  return comments?.some((comment) => comment.startsWith('Exim ')) ?? false;
}
