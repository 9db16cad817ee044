import type { Dialect } from '../../src/detection/route/dialects/dialect.ts';
import type { Peer } from '../../src/detection/route/hop.ts';
import { readHost } from '../../src/detection/route/dialects/dialect.ts';
import type { ReceivedSyntax } from '../../src/mail/received/received.ts';
import { readReceived } from '../../src/mail/received/received.ts';

/** Two tables for one dialect: lines it reads, with the peer, and lines of another shape, which it must leave alone. */
export function dialectTable(
  dialect: Dialect,
  { reads, leaves }: { readonly reads: readonly (readonly [line: string, peer: Peer])[]; readonly leaves: readonly string[] },
): void {
  describe(`dialect ${dialect.id}`, () => {
    it.each(reads)('reads %s', (line, peer) => {
      const syntax = readReceived(line);
      expect(syntax.ambiguous).toBe(false);
      expect(dialect.readPeer(syntax, writerOf(syntax))).toEqual(peer);
    });
    it.each(leaves)('leaves %s', (line) => {
      const syntax = readReceived(line);
      expect(dialect.readPeer(syntax, writerOf(syntax))).toBeNull();
    });
  });
}

function writerOf({ by }: ReceivedSyntax): string {
  return readHost(by?.words[0]) ?? '';
}
