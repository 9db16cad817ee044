import { documentsOf } from '../documents.js';
import { catalogs } from '../sources.js';
import { relaySession, strangerSession } from '../strangers.js';

/** The ways in which a mailbox is written between signs, `L` its local part and `D` a domain. */
const addresses = [
  ...[
    '<L@D>',
    'L@D',
    '"L@corp.example"@D',
    '"L x"@D',
    'L (a comment) @ D',
    'L%40D',
    'L=40D',
    'L(at)D',
    'L+tag@D',
    'tag+L@D',
    'L@[192.0.2.1]',
  ],
  ...[
    'SRS0=HHH=TT=example.com=L@D',
    'SRS1=HHH=a.example==HHH=TT=D=L@b.example',
    'prvs=0123456789=L@D',
    'bounces+12-ab=L=D@e.example',
  ],
  ...[
    'L\uff20D',
    'x.L@D',
    'L.x@D',
    'L-x@D',
    '@a.example,@b.example:L@D',
    'host!L@D',
    "'L@D'",
    'mailto:L@D',
    '=?utf-8?Q?L?= <x@D>',
  ],
];
/** The same where there is no sign: a name or a login. */
const names = ['"L" <x@D>', 'L <x@D>', 'L', '(L) x@D', '"x, L" <y@D>'];

/** Places of a mailbox, `M`; those of a name, `N`. */
const places = {
  from: 'From: M',
  sender: 'Sender: M',
  'reply-to': 'Reply-To: M',
  to: 'To: M',
  'resent-from': 'Resent-From: M',
  'return-path': 'Return-Path: M',
  'delivered-to': 'Delivered-To: M',
  'received-for':
    'Received: from a.example (a.example [192.0.2.9]) by b.example (Postfix) with ESMTP id X for M; Mon, 3 Mar 2025 09:59:00 +0000',
  'envelope-from':
    'Received: from a.example ([192.0.2.9] helo=a.example) by b.example with esmtp (Exim 4.96) (envelope-from M) id X for r@b.example; Mon, 3 Mar 2025 09:59:00 +0000',
  'received-spf': 'Received-SPF: pass (b.example: domain of M designates 192.0.2.9) client-ip=192.0.2.9; envelope-from=M',
  'authentication-results': 'Authentication-Results: mx1.example.org; spf=pass smtp.mailfrom=M; dkim=pass header.i=M header.d=D',
  'arrival-results':
    'X-MS-Exchange-Authentication-Results: spf=none (sender IP is 192.0.2.9) smtp.mailfrom=M; dkim=none header.d=none;dmarc=none action=none header.from=example.com;',
  'arc-results':
    'ARC-Authentication-Results: i=1; mx.microsoft.com 1; spf=none (sender ip is 192.0.2.9) smtp.rcpttodomain=example.org smtp.mailfrom=M; dmarc=none action=none header.from=example.com; dkim=none; arc=none',
  // alone, nobody can tell a mailbox from any other identifier
  'message-id': 'Message-ID: M\nTo: M',
  'forwarding-loop': 'X-MS-Exchange-ForwardingLoop: M;00000000-0000-0000-0000-000000000001',
  'inbox-rules-loop': 'X-MS-Exchange-Inbox-Rules-Loop: M',
  'x-forwarded-for': 'X-Forwarded-For: M x@b.example',
  'authenticated-sender':
    'Received: from a.example (a.example [192.0.2.9]) (Authenticated sender: N) by b.example (Postfix) with ESMTPSA id X; Mon, 3 Mar 2025 09:59:00 +0000',
  'smtp-auth': 'Authentication-Results: mx1.example.org; auth=pass smtp.auth=N',
  ident:
    'Received: from a.example ([192.0.2.9] ident=N) by b.example with esmtpa (Exim 4.96) id X; Mon, 3 Mar 2025 09:59:00 +0000',
  'authenticated-user': 'X-Authenticated-User: N',
  'sender-via': 'X-Get-Message-Sender-Via: a.example: authenticated_id: N',
  'dkim-copy': 'DKIM-Signature: v=1; a=rsa-sha256; d=D; s=s1; i=N@D; h=from; z=From:N=20<N@D>|To:N@D; bh=MQ==; b=MQ==',
};
/** Where a domain is expected, nobody can tell a name with a dot from one (RFC 8601, section 2.7.2). */
const undecidable = ({ place, form }) => ['arc-results', 'arrival-results'].includes(place) && form === 'L';
const first = ['quenel', 'wixabe', 'jorvyk', 'zephra'];
const last = ['dazzleworth', 'mbutixo', 'kvistgord', 'oxyrhynk'];

/**
 * A name that stands nowhere else, planted in one field and form each: it is in no masked document, in any language and any form.
 * A field that no document quotes hides it as well, so the fields are also written into lines that are quoted.
 */
export const masking = {
  name: 'masking',
  make: (draws) => {
    const name = `${draws.pick(first)}${draws.pick(['.', '', '_', '-'])}${draws.pick(last)}`;
    const session = draws.chance(0.75) ? relaySession(draws) : strangerSession(draws, { plain: true });
    const used = draws.shuffle(Object.keys(places)).slice(0, draws.between(1, 4));
    const planted = used.map((place) => ({ place, form: formFor(draws, place) })).filter((one) => !undecidable(one));
    const domain = draws.pick(['example.com', 'example.org', 'mail.example.net', 'northwind.example']);
    return {
      name,
      domain,
      above: session.above,
      border: session.border,
      loose: planted,
      language: draws.between(0, catalogs.length - 1),
    };
  },
  textOf: ({ name, domain, above, border, loose }) => {
    const planted = loose.map(({ place, form }) => {
      const written = form.replaceAll('D', domain).replaceAll('L', name);
      return places[place]
        .replace(/\bM\b/g, () => written)
        .replace(/\bN\b/g, () => written)
        .replace(/(?<=[=@])D\b/g, domain);
    });
    const own = planted.filter((field) => /^(?:return-path|delivered-to):/i.test(field));
    return [...own, ...above, border, ...planted.filter((field) => !own.includes(field)), ...stamps, ''].join('\n');
  },
  check: async (made) => {
    const secret = made.name.split(/[._-]/).pop();
    const text = masking.textOf(made);
    const leak = documentsOf(text, catalogs[made.language], true).find((document) =>
      document.text.toLowerCase().includes(secret),
    );
    if (leak === undefined) return null;
    const line = leak.text.split('\n').find((one) => one.toLowerCase().includes(secret));
    const forms = made.loose.map(({ place, form }) => `${place} ${form}`).join(' | ');
    return `the name stands in the ${leak.document} (${leak.form}, ${catalogs[made.language].language}), planted as ${forms}: ${line?.slice(0, 200)}`;
  },
};

const stamps = [
  'From: x@example.com',
  'X-MS-Exchange-AntiSpam-Relay: 1',
  'X-OriginatorOrg: northwind.example',
  'X-Forefront-Antispam-Report: CIP:198.51.100.24;CTRY:DK;LANG:en;SCL:6;SFV:SPM;H:relay.northwind.example;PTR:relay.northwind.example;CAT:OSPM;DIR:OUT;SFP:1023;',
];

/** A login is no address; a place of a mailbox takes both. */
function formFor(draws, place) {
  return places[place].includes('N') && !places[place].includes('M') ? 'L' : draws.pick(draws.chance(0.3) ? names : addresses);
}
