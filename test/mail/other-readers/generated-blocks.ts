/** Numbers from 0 up to `below`, the same ones in every run (xorshift, 32 bits). */
export type Draw = (below: number) => number;

/** A source of numbers that a seed decides. */
export function drawFrom(seed: number): Draw {
  let state = seed | 1;
  return (below) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % below;
  };
}

/** One of the values. */
function pick<T>(draw: Draw, values: readonly [T, ...T[]]): T {
  return values[draw(values.length)] ?? values[0];
}

const names = [
  'mail.example.com',
  'mx1.example.org',
  'a-b.example.net',
  'EUR05-DB8-obe.outbound.protection.outlook.com',
] as const;
const words = [
  'hello',
  'ends with;',
  '(comment)',
  '"quoted: text"',
  'a=b;',
  'café',
  '=?utf-8?q?caf=C3=A9?=',
  'x:y',
  '<a@example.com>',
] as const;
const fieldNames = [
  'Subject',
  'X-Spam-Status',
  'List-Id',
  'DKIM-Signature',
  'x-mixed-CASE',
  'To',
  'Comments',
  'Thread-Topic',
] as const;
const protocols = [
  'ESMTP',
  'ESMTPS',
  'SMTP',
  'esmtps (TLS1.3)',
  'ESMTPS id 4680620ED',
  'Microsoft SMTP Server id 15.20.9366.7',
] as const;
const results = ['pass', 'fail', 'none', 'softfail', 'neutral', 'temperror'] as const;

/** A header section as servers write it, folded anywhere a blank stands, in places in the obsolete forms of RFC 5322. */
export function generatedBlock(draw: Draw): string {
  const fields = [
    ...several(draw, 4, receivedLine),
    ...several(draw, 2, authenticationLine),
    ...several(draw, 4, otherLine),
    `Date: ${dateTime(draw)}`,
  ];
  const end = pick(draw, ['\r\n', '\r\n', '\n']);
  return `${fields.map((field) => folded(draw, field, end)).join(end)}${end}${end}`;
}

function several(draw: Draw, most: number, line: (draw: Draw) => string): string[] {
  return Array.from({ length: 1 + draw(most) }, () => line(draw));
}

/** A `Received` field in one of the shapes that servers write. */
function receivedLine(draw: Draw): string {
  const [helo, name, by] = [pick(draw, names), pick(draw, names), pick(draw, names)];
  const address = draw(3) === 0 ? `2001:db8::${(1 + draw(0xffff)).toString(16)}` : `192.0.2.${draw(256)}`;
  const tagged = address.includes(':') ? `IPv6:${address}` : address;
  const peer = pick(draw, [
    `${helo} (${name} [${tagged}])`,
    `${helo} (unknown [${tagged}])`,
    `${helo} ([${tagged}])`,
    `${helo} (${name}. [${address}])`,
    `${helo} (${address})`,
    `${name} ([${address}] helo=${helo})`,
    `${name} (HELO ${helo}) (${address})`,
    `${helo} (${name} [${tagged}] (may be forged))`,
    `${helo} (${name} [${tagged}]) (using TLSv1.3 with cipher X (256/256 bits) key-exchange ECDHE (P-384))`,
    `[${address}] (helo=${helo})`,
    `[${address}] ([${address}:2525] helo=${helo})`,
    `${name} ([${address}]:51234 "EHLO ${helo}" rhost-flags-OK-OK-OK-OK)`,
    `${name} (HELO ${helo}) ([${address}])`,
    helo,
  ]);
  const tls = pick(draw, ['', '', ' (using TLSv1.3 with cipher X (256/256 bits))', ' (No client certificate requested)']);
  const software = pick(draw, ['', ' (Postfix)', ' (8.17.1/8.17.1)', ' (10.167.18.41)', ' (Haraka/3.0.3)']);
  const to = pick(draw, [
    '',
    ' for <reader@example.org>',
    ' (envelope-from <ann@example.com>)',
    ` for <o'neill@example.org>`,
    ' (version=TLS1_3; cipher=X)',
    ' via listexpand',
    ' with STARTTLS',
  ]);
  const from = draw(8) === 0 ? '' : `from ${peer}${tls} `;
  return `${pick(draw, ['Received', 'received', 'RECEIVED'])}: ${from}by ${by}${software} with ${pick(draw, protocols)}${to}; ${dateTime(draw)}`;
}

/** An `Authentication-Results` field, or its ARC twin (RFC 8601, RFC 8617). */
export function authenticationLine(draw: Draw): string {
  const domain = pick(draw, ['example.com', 'mail.example.net', 'xn--bcher-kva.example']);
  const methods = [
    `spf=${pick(draw, results)}${pick(draw, ['', ' (sender IP is 192.0.2.7)', ' (a; b)'])} smtp.mailfrom=${domain}`,
    `dkim=${pick(draw, results)}${pick(draw, ['', ' (signature was verified)', ' reason="bad; key"'])} header.d=${domain}`,
    `dkim=${pick(draw, results)} header.i=@${domain} header.s=s1`,
    `dmarc=${pick(draw, results)} action=none header.from=${domain}`,
    `arc=${pick(draw, results)}`,
    'compauth=fail reason=001',
    `auth=${pick(draw, results)} smtp.auth=ann${pick(draw, ['', ' (a (nested) comment; here)'])}`,
    `iprev${pick(draw, ['=', '/1=', ' = '])}${pick(draw, results)} policy.iprev=192.0.2.7`,
  ].filter(() => draw(2) === 0);
  const shown = methods.length === 0 ? ['none'] : methods;
  const [name, server] = pick(draw, [
    ['Authentication-Results', 'mx.example.org; '],
    ['Authentication-Results', 'mx.example.org 1; '],
    ['Authentication-Results', ''],
    [`ARC-Authentication-Results`, `i=${1 + draw(9)}; mx.microsoft.com 1; `],
  ]);
  return `${name}: ${server}${shown.join('; ')}`;
}

const zones = ['+0000', '-0800', '+0530', '+1400', '-0000', '+0000 (UTC)', 'GMT', 'UT', 'EST', 'PDT', 'Z'] as const;
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const;
const days = ['', 'Mon, ', 'Sat, ', 'Wed,'] as const;

/** A date-time (RFC 5322, section 3.3), in places in the obsolete form of section 4.3; days that the month lacks come up too. */
export function dateTime(draw: Draw): string {
  const two = (below: number): string => String(draw(below)).padStart(2, '0');
  const day = pick(draw, [String(1 + draw(31)), String(1 + draw(31)).padStart(2, '0')]);
  const year = pick(draw, [String(1996 + draw(31)), String(1996 + draw(31)), String(1996 + draw(31)), two(100)]);
  const seconds = pick(draw, [`:${two(60)}`, `:${two(60)}`, `:${two(60)}`, '', ':60']);
  return `${pick(draw, days)}${day} ${pick(draw, months)} ${year} ${two(24)}:${two(60)}${seconds} ${pick(draw, zones)}`;
}

function otherLine(draw: Draw): string {
  const value = Array.from({ length: draw(7) }, () => pick(draw, words)).join(' ');
  return `${pick(draw, fieldNames)}${pick(draw, [': ', ':', ':\t', ':  ', ' : '])}${value}${pick(draw, ['', '', ' ', '\t'])}`;
}

/** A source of fields of one kind, folded as in a whole block. */
export function foldedLine(draw: Draw, line: (draw: Draw) => string): string {
  return folded(draw, line(draw), '\r\n');
}

/** Folds at some of the blanks behind the name (RFC 5322, section 2.2.3); in places with a line of blanks alone (section 4.2). */
function folded(draw: Draw, field: string, end: string): string {
  const [first = '', ...parts] = field.split(' ');
  const blank = (): string => {
    const kind = draw(40);
    return kind < 34 ? ' ' : kind < 37 ? `${end} ` : kind < 39 ? `${end}\t` : ` ${end}   `;
  };
  return parts.reduce((text, part) => `${text}${blank()}${part}`, first);
}
