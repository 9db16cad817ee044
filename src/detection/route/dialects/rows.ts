import type { ReceivedSyntax } from '../../../mail/received/received.ts';
import type { Peer } from '../hop.ts';
import { readBareAddress } from './bare-address.ts';
import { readBracketedPeer } from './bracketed-peer.ts';
import { readAccountPeer } from './communigate.ts';
import type { Dialect } from './dialect.ts';
import { sendmailVersions } from './dialect.ts';
import { readGreetingComment } from './greeting-comment.ts';
import { readIdentifiedPeer } from './identified-peer.ts';
import { readMarshalPeer } from './mailmarshal.ts';

/**
 * A kind of server that is known by one mark and writes its peer in a shape that others write too. `mark`: what names the server.
 * `shape`: how it writes the peer. `namesResolveBack`: it writes a reverse name only if that resolves back to the address; where
 * this is not known, it is left out.
 */
export interface DialectRow {
  readonly id: Dialect['id'];
  readonly mark: Mark;
  readonly shape: (syntax: ReceivedSyntax) => Peer | null;
  readonly namesResolveBack?: true;
}

/**
 * Where the server's name stands. `hosts`: the domains of its service; a host in them is never taken for another row's server.
 * `software`: the start of a comment in the `by` clause, the first one unless it says `second`. `protocol`: the first word of the
 * `with` clause; `alone`: no other word follows.
 */
export type Mark =
  | { readonly hosts: readonly string[] }
  | { readonly software: RegExp; readonly comment?: 'second' }
  | { readonly protocol: RegExp; readonly alone?: true };

/** The shape of qmail, by servers that are known to write a looked-up name first. */
const readNameAndGreeting: DialectRow['shape'] = (syntax) => readGreetingComment(syntax, { brackets: false, named: true });

/**
 * Kinds of servers that need no reader of their own, each with a line as it writes them; `H` is a greeting. The order means
 * nothing: no two marks of one kind fit the same line, and where the host is one of `hosts`, that mark counts.
 */
export const dialectRows: readonly DialectRow[] = [
  // amavis, a filter beside a mail server: a loop over the machine itself, its mark after its own address.
  //   from mx1.example.org ([127.0.0.1]) by localhost (mx1.example.org [127.0.0.1]) (amavisd-new, port 10024)
  //     with ESMTP id Ap8…; …
  { id: 'amavis', mark: { software: /^amavis(?:d-new)?,/, comment: 'second' }, shape: readBracketedPeer },

  // Authentication Milter, a filter of Fastmail's beside its Postfix: a loop over the machine itself.
  //   from mailmx.phl.internal (localhost [127.0.0.1]) by phl-mx-04.messagingengine.com (Authentication Milter) with ESMTP
  //     id 35022C783BF.281071EA00F1; …
  { id: 'authentication-milter', mark: { software: /^Authentication Milter$/ }, shape: readBracketedPeer },

  // Barracuda Email Security Service, a gateway; no `with` clause.
  //   from H (mail-dm6nam12lp2168.outbound.protection.outlook.com [104.47.59.168])
  //     by mx-outbound11-94.us-east-2a.ess.aws.cudaops.com (version=TLSv1.2 cipher=… bits=256 verify=NO); …
  { id: 'barracuda', mark: { hosts: ['cudaops.com'] }, shape: readBracketedPeer },

  // CodeTwo, a signature service between a tenant and the world.
  //   from DB8-obe.outbound.protection.outlook.com (104.47.17.109) by smtp-emea.codetwo.com
  //     with CodeTwo SMTP Server (TLS12) via SMTP; …
  { id: 'codetwo', mark: { protocol: /^CodeTwo$/ }, shape: readBareAddress },

  // CommuniGate Pro.
  //   from [192.0.2.1] (HELO H) by mail.example.org (CommuniGate Pro SMTP 5.4.10) with ESMTPS id 12345 for r; …
  { id: 'communigate', mark: { software: /^CommuniGate Pro SMTP/ }, shape: readAccountPeer },

  // Exclaimer, a signature service between a tenant and the world.
  //   from DB8-obe.outbound.protection.outlook.com (104.47.17.109) by eu2.smtp.exclaimer.net (192.0.2.7)
  //     with Exclaimer Signature Manager ESMTP Proxy eu2.smtp.exclaimer.net (tlsversion=TLS12, …); …
  { id: 'exclaimer', mark: { protocol: /^Exclaimer$/ }, shape: readBareAddress },

  // Forcepoint Email Security Cloud, a gateway on sendmail; the envelope stands in a comment. The `rly` in its own names is no
  // relay pool.
  //   from H (mail-northeuropeazlp17011019.outbound.protection.outlook.com [40.93.64.19]) by rly05d-eth0.srv.mailcontrol.com
  //     (envelope-sender ann@example.com) (MIMEDefang) with ESMTP id 46I6sJ87408960 (TLS bits=256 verify=OK); …
  { id: 'forcepoint', mark: { hosts: ['mailcontrol.com'] }, shape: readBracketedPeer },

  // Gmail: the reverse name ends in a dot, IPv6 has no tag.
  //   from H (mail-sn1anam02on2045.outbound.protection.outlook.com. [40.107.96.45]) by mx.google.com with ESMTPS id … for <r>
  //     (version=TLS1_2 cipher=… bits=…); …
  { id: 'gmail', mark: { hosts: ['google.com', 'gmail.com'] }, shape: readBracketedPeer },

  // Haraka.
  //   from H (mail-db8eur05on2081.outbound.protection.outlook.com [40.107.20.81]) by mx.example.org (Haraka/2.8.24) with ESMTPS
  //     id D4BA… envelope-from <ann@example.com> (version=TLSv1.2 cipher=… verify=OK); …
  { id: 'haraka', mark: { software: /^Haraka(?:\/|$)/ }, shape: readBracketedPeer },

  // KumoMTA, a server for bulk mail; its own address follows its mark.
  //   from H (192.0.2.1) by mta.example.com (KumoMTA 192.0.2.3) with ESMTP id 459c… for <r>; …
  { id: 'kumomta', mark: { software: /^KumoMTA / }, shape: readBareAddress },

  // MailMarshal (Trustwave SEG), a gateway.
  //   from H (Not Verified[192.0.2.1]) by mail3.example.com with MailMarshal (v6,2,2,3503) id <B4a00…>; …
  //   from H (name[192.0.2.1]) by mm.example.org with Trustwave SEG (v8,2,2,10564) (using TLS: …) id <B4a00…>; …
  { id: 'mailmarshal', mark: { protocol: /^(?:MailMarshal|Trustwave)$/ }, shape: readMarshalPeer },

  // MDaemon. From experience; no public sample was found to count, so only the form with the address is read.
  //   from H (mail-db8eur05on2081.outbound.protection.outlook.com [40.107.20.81]) by mail.example.org (MDaemon PRO v23.5.2)
  //     with ESMTPS id md5001000123456.msg for <r>; …
  { id: 'mdaemon', mark: { software: /^MDaemon / }, shape: readBracketedPeer },

  // Symantec.cloud (MessageLabs), a gateway on qmail; the protocol is spelt out with its cipher.
  //   from mail-tycjpn01lp2176.outbound.protection.outlook.com (HELO JPN01-TYC-obe.outbound.protection.outlook.com)
  //     (104.47.23.176) by server-5.tower-728.messagelabs.com with ECDHE-RSA-AES256-GCM-SHA384 encrypted SMTP; …
  { id: 'messagelabs', mark: { hosts: ['messagelabs.com'] }, shape: readNameAndGreeting },

  // Mimecast, a gateway.
  //   from H (mail-am6eur05lp2104.outbound.protection.outlook.com [104.47.18.104]) by relay.mimecast.com with ESMTP with STARTTLS
  //     (version=TLSv1.2, cipher=…) id uk-mta-141-…; …
  //   from H (name [104.47.18.104]) (Using TLS) by relay.mimecast.com with ESMTP id uk-mta-141-…; …
  { id: 'mimecast', mark: { hosts: ['mimecast.com'] }, shape: readBracketedPeer },

  // OpenSMTPD. Whether its names resolve back is not known; `<unknown>` stands where there is none.
  //   from H (name [192.0.2.1]) by mx.example.org (OpenSMTPD) with ESMTPS id 1234 (TLSv1.2:…:256:NO) for <r>; …
  { id: 'opensmtpd', mark: { software: /^OpenSMTPD$/ }, shape: readBracketedPeer },

  // Postfix, and what is built on it and keeps its mark (Sophos, the mail transfer of Zimbra).
  //   from APC01-PSA-obe.outbound.protection.outlook.com (mail-psaapc01rlnn2073.outbound.protection.outlook.com [40.95.53.73])
  //     (using TLSv1.2 with cipher …) (No client certificate requested) by mx.example.org (Postfix) with ESMTPS id Q for <r>; …
  { id: 'postfix', mark: { software: /^Postfix/ }, shape: readBracketedPeer, namesResolveBack: true },

  // PowerMTA, a server for bulk mail; the envelope sender follows the date.
  //   from H (192.0.2.1) by mta.example.com (PowerMTA(TM) v3.2r4) id hfp02o32d12j39 for <r>; … (envelope-from <s>)
  { id: 'powermta', mark: { software: /^PowerMTA(?:\(TM\))? v/ }, shape: readBareAddress },

  // Proofpoint, a gateway in the cloud or on the customer's own machines; its inner hop in the cloud has the mark of sendmail.
  //   from H (mail-bn8nam04lp2041.outbound.protection.outlook.com [104.47.74.41]) by mx08-001d1705.pphosted.com (PPS) with ESMTPS
  //     id 3yfw7rp58r-1 (version=TLSv1.2 cipher=… bits=256 verify=NOT); …
  { id: 'proofpoint', mark: { hosts: ['pphosted.com'] }, shape: readBracketedPeer },
  { id: 'proofpoint', mark: { software: /^PPS/ }, shape: readBracketedPeer },

  // Proofpoint Essentials, a gateway.
  //   from H (mail-db8eur05lp2104.outbound.protection.outlook.com [104.47.17.104]) (using TLSv1.2 with cipher …)
  //     (No client certificate requested) by mx1-eu1.ppe-hosted.com (PPE Hosted ESMTP Server) with ESMTPS id 9A5C… for <r>; …
  { id: 'proofpoint-essentials', mark: { software: /^PPE Hosted ESMTP Server/ }, shape: readBracketedPeer },

  // sendmail: two version numbers, in front of them who built it. A name that does not resolve back is marked. Mailman's output
  // passes through such a line: `from lists.example.org (mailman@localhost [127.0.0.1]) by lists.example.org (8.13.4/8.13.4)`.
  //   from H (mail-db8eur05on2081.outbound.protection.outlook.com [40.107.20.81]) by mx.example.org (8.15.2/8.15.2) with ESMTPS
  //     id 457FbKf0024549 (version=TLSv1.2 cipher=… bits=256 verify=NO) for <r>; …
  //   from H (name [192.0.2.1] (may be forged)) by mx.example.org (8.15.2/8.15.2/Debian-22) with ESMTP id …; …
  //   from H (IDENT:ann@name [192.0.2.1]) by mx.example.org (SGI-8.9.3/8.8.7) with ESMTP id …; …
  { id: 'sendmail', mark: { software: sendmailVersions }, shape: readIdentifiedPeer, namesResolveBack: true },

  // Trend Micro, a gateway; `unknown` always stands where a name would.
  //   from H (unknown [40.107.20.81]) by repre.tmes.trendmicro.eu (Trend Micro Email Security) with ESMTPS id 1670…; …
  //   from H (unknown [40.107.20.81]) by … (Trend Micro CAS) with …; …
  { id: 'trend-micro', mark: { software: /^Trend Micro / }, shape: readBracketedPeer },

  // Zimbra's mailbox server, above the line of its Postfix. From experience; no public sample was found to count.
  //   from mta.example.org (LHLO mbox.example.org) (10.0.0.8) by mbox.example.org with LMTP; …
  { id: 'zimbra', mark: { protocol: /^LMTP$/i, alone: true }, shape: readNameAndGreeting },
];
