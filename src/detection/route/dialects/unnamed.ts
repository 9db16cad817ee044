import { isInsideAddress } from '../../../mail/addresses/address-ranges.ts';
import { readAddress } from '../../../mail/addresses/ip-address.ts';
import { readSocket } from '../../../mail/addresses/socket.ts';
import type { ReceivedSyntax } from '../../../mail/received/received.ts';
import type { Peer } from '../hop.ts';
import { readBareAddress } from './bare-address.ts';
import { readBracketedPeer } from './bracketed-peer.ts';
import type { Dialect } from './dialect.ts';
import { peerOf, readHost } from './dialect.ts';

/**
 * A server that does not name its software, or of which too little is known, in the shape that Postfix made common. Since nobody
 * knows whose words these are, more is refused: a word without a dot in front of the address (`HELO [40.95.1.1]` is some server's
 * way to write a greeting), and two addresses of which either may be the greeting.
 *
 *     from mail.example.com (mail.example.com [192.0.2.1]) by mx.example.org with ESMTPS id 1; …
 *     from mail.example.com (mail.example.com [192.0.2.1] (AS64496 Example, DE)) by mx.example (Stalwart SMTP) with ESMTP id 1; …
 *
 * Or greeting and bare address: so does qmail where the peer greets with its looked-up name, and others that do not name
 * themselves. The first word must be a host name with a dot, so that no greeting stands where the address would.
 *
 *     from mail.example.com (192.0.2.1) by mx.example.org with SMTP; …
 *     from mail.example.com (192.0.2.1:1234) by mx.example.org with [XMail 1.27 ESMTP Server] id <S1> for <r> from <s>; …
 *
 * Or, by servers of old that are known for it, the address in square brackets and in no comment. Where it stands alone, it is not
 * known whether the server saw it or the peer said it, so that nothing of theirs may count as more than likely.
 *
 *     from mail.example.com [192.0.2.1] by mx.example.org with ESMTP (SMTPD32-8.15) id 1; …
 *     from mail.example.com (EHLO mail.example.com) [192.0.2.1] by mail.gmx.net (mp012) with SMTP; …
 *     from [192.0.2.1] by mta1.example.net (InterMail vM.5.01.06.05 201-253-122) with ESMTP id <1> for <r>; …
 */
export const unnamed: Dialect = {
  id: 'unnamed',
  readPeer(syntax) {
    const peer = readBracketedPeer(withoutNetwork(syntax));
    if (peer === null) return readNamedPeer(syntax) ?? readLiteralPeer(syntax);
    const { address = '', reverseName } = peer;
    // the machine itself has no other name
    const isItself = reverseName === 'localhost' && isInsideAddress(address);
    if (reverseName?.includes('.') === false && !isItself) return null;
    const said = readAddress(peer.helo ?? '');
    return said !== null && said !== address ? null : peer;
  },
};

/** IMail, ArGoSoft, GMX until about 2012, InterMail and what is built on it, the web clients of Openwave and of Sun. */
const literalWriters = /^(?:SMTPD|ArGoSoft |mp\d{3}|InterMail |Critical Path |Openwave |mshttpd)/;

/** Perhaps a greeting or a name, the address, and perhaps the greeting in a comment. */
const literalPeer = /^(?:(\S+) )?(\[\S+\])\|(?:(?:HELO|EHLO) ([^\s|]+))?$/;

function readLiteralPeer({ from, by, with: protocol }: ReceivedSyntax): Peer | null {
  if (from === null || !literalWriters.test(by?.comments[0] ?? protocol?.comments[0] ?? '')) return null;
  const [, first, literal = '', greeting = first] = literalPeer.exec(`${from.words.join(' ')}|${from.comments.join('|')}`) ?? [];
  const address = readAddress(literal);
  return address === null ? null : peerOf({ helo: readHost(greeting), address });
}

function readNamedPeer(syntax: ReceivedSyntax): Peer | null {
  const peer = readBareAddress(withoutPort(syntax));
  const helo = peer?.helo ?? '';
  return helo.includes('.') && readAddress(helo) === null ? peer : null;
}

/** Stalwart adds the network that the address is in. */
function withoutNetwork(syntax: ReceivedSyntax): ReceivedSyntax {
  const { words = [], comments = [] } = syntax.from ?? {};
  const [first = '', ...others] = comments;
  const end = first.indexOf('] (AS');
  if (end === -1 || syntax.by?.comments[0] !== 'Stalwart SMTP') return syntax;
  return { ...syntax, from: { words, comments: [first.slice(0, end + 1), ...others] } };
}

/** XMail writes the port of its peer after the address. */
function withoutPort(syntax: ReceivedSyntax): ReceivedSyntax {
  const { words = [], comments = [] } = syntax.from ?? {};
  const socket = readSocket(comments[0] ?? '');
  if (socket === null || syntax.with?.words[0] !== '[XMail') return syntax;
  return { ...syntax, from: { words, comments: [socket, ...comments.slice(1)] } };
}
