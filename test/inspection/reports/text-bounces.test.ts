import type { FoundMessage } from '../../../src/inspection/text/found-message.ts';
import { readText } from '../../../src/inspection/text/read-text.ts';
import { mailOf, returned, textBounces } from './bounces.ts';

const read = (lines: readonly string[]): FoundMessage[] => readText(lines.join('\r\n'), { origin: 'message' });
const below = ['', 'The body of the message', 'Received: from a.body.example by nobody.example'];

describe.each(textBounces.map((bounce) => [bounce.of, bounce] as const))('a bounce of %s', (_of, { fields, prose, answer }) => {
  const found = { origin: 'returned-message', headerText: returned.join('\n'), repairs: [] };

  test('saved as a file', () => {
    expect(read(mailOf(fields, [...prose, ...returned, ...below]))).toMatchObject([found]);
  });

  test('saved as a file, in quoted-printable', () => {
    const body = [...prose, ...returned, ...below].map((line) => line.replaceAll('=', '=3D'));
    expect(read(mailOf([...fields, 'Content-Transfer-Encoding: quoted-printable'], body))).toMatchObject([found]);
  });

  test('saved as a file, in base64', () => {
    const body = Buffer.from([...prose, ...returned, ...below].join('\r\n')).toString('base64');
    const coded = [...fields, 'Content-Type: text/plain; charset=utf-8', 'Content-Transfer-Encoding: base64'];
    expect(read(mailOf(coded, body.match(/.{1,76}/g) ?? []))).toMatchObject([found]);
  });

  test('what the other server answered', () => {
    const [message] = read(mailOf(fields, [...prose, ...returned, ...below]));
    if (answer === null) expect(message?.reply?.text).toBeNull();
    else expect(message?.reply?.text).toContain(answer);
  });
});

test.each(textBounces.map(({ of, prose }) => [of, prose] as const))('the text of a bounce of %s alone', (_of, prose) => {
  expect(read([...prose, ...returned, ...below])).toMatchObject([
    { origin: 'returned-message', headerText: returned.join('\n') },
  ]);
});

describe('a bounce in another language, without a code, that the system of a postmaster sent', () => {
  const words = [
    ['Danish', 'Din mail kunne ikke afleveres: postkassen er fuld.'],
    ['Dutch', 'Uw bericht kon niet worden bezorgd: de mailbox is vol.'],
    ['German', 'Leider konnte Ihre Nachricht nicht zugestellt werden.'],
    ['French', "Votre message n'a pas pu être remis : adresse inconnue."],
  ] as const;
  const senders = [
    ['without a return path', ['From: postmaster@example.net', 'Return-Path: <>']],
    ['automatically', ['From: Mail Delivery Subsystem <post@example.net>', 'Auto-Submitted: auto-replied']],
    ['by both marks', ['From: "Postmaster" <noreply@example.net>', 'Auto-Submitted: auto-generated', 'Return-Path: <>']],
  ] as const;

  test.each(words.flatMap(([of, line]) => senders.map(([how, fields]) => [of, how, line, fields] as const)))(
    '%s, %s',
    (_of, _how, line, fields) => {
      expect(read(mailOf(fields, [line, '', ...returned]))).toMatchObject([
        { origin: 'returned-message', headerText: returned.join('\n') },
      ]);
    },
  );

  test.each(words)('%s, and no server had it', (_of, line) => {
    const fields = ['From: System Administrator', 'To: ann@example.org', 'MIME-Version: 1.0', 'Content-Type: text/plain'];
    const lines = [...fields, 'Subject: x', '', line, '', ...returned];
    expect(read(lines)).toMatchObject([{ origin: 'returned-message', headerText: returned.join('\n') }]);
  });

  test('one that gives nothing back is judged itself, whatever it says', () => {
    const fields = ['From: postmaster@example.net', 'Return-Path: <>'];
    expect(read(mailOf(fields, ['550 5.1.1 No such mailbox']))).toMatchObject([{ origin: 'message', reply: null }]);
  });
});

describe('a bounce of Google Groups in another language, its text alone', () => {
  const prose = ['Hallo ann@example.org,', '', 'die Gruppe (team) existiert eventuell nicht.', ''];
  const googles = ['X-Gm-Message-State: AOJu0YyExample', 'X-Received: by 2002:a05:6512:3b0c:b0:47f:9907:2b50 with SMTP id f12'];

  test.each(['----- Ursprüngliche Nachricht -----', '----- Oprindelig meddelelse -----', '----- Oorspronkelijk bericht -----'])(
    '%s',
    (title) => {
      expect(read([...prose, title, '', ...googles, ...returned])).toMatchObject([
        { origin: 'returned-message', headerText: [...googles, ...returned].join('\n') },
      ]);
    },
  );

  test.each<[string, readonly string[]]>([
    ['a title above fields that Google did not write', ['----- Weitergeleitet von Ann -----', '', ...returned]],
    ['fields of Google without a title', [...googles, ...returned]],
    ['a line of another kind', ['-----Weitergeleitet-----', '', ...googles, ...returned]],
  ])('%s is no bounce', (_what, lines) => {
    expect(read([...prose, ...lines])).toMatchObject([{ origin: 'message', reply: null }]);
  });
});

describe('no bounce', () => {
  test.each<[string, readonly string[]]>([
    ['a message of a person who quotes one', mailOf(['From: ann@example.org'], ['We got 550 5.7.1 Denied:', '', ...returned])],
    [
      'an automatic reply without any header lines',
      mailOf(
        ['From: ann@example.org', 'Auto-Submitted: auto-replied', 'Return-Path: <>'],
        ['I am away; error 550 5.7.1 is none.'],
      ),
    ],
    [
      'an automatic reply that quotes what it replies to',
      mailOf(
        ['From: ann@example.org', 'Auto-Submitted: auto-replied', 'Return-Path: <>'],
        ['I am away. You wrote:', '', ...returned],
      ),
    ],
    [
      'the receipt of a ticket with its text',
      mailOf(['From: desk@example.org', 'Auto-Submitted: auto-generated'], ['Sag 4711 er modtaget:', '', ...returned]),
    ],
    [
      'an automatic reply that quotes it behind marks',
      mailOf(['From: ann@example.org', 'Return-Path: <>'], ['Ik ben afwezig.', '', ...returned.map((line) => `> ${line}`)]),
    ],
    ['the header section alone of a report', mailOf(['Content-Type: multipart/report; boundary=b'], [])],
    ['a mail of the postmaster, a person', mailOf(['From: postmaster@example.org'], ['Look:', '', ...returned])],
  ])('%s is judged itself', (_what, lines) => {
    expect(read(lines)).toMatchObject([{ origin: 'message', reply: null }]);
  });

  test.each<[string, readonly string[]]>([
    ['prose', ['Hello, please check this one for me:', '', ...returned]],
    ['a number and a version', ['In room 550 we run 5.7.26 of it', '', ...returned]],
  ])('header lines below %s are those of a message', (_what, lines) => {
    expect(read(lines)).toMatchObject([{ origin: 'message', reply: null }]);
  });
});

test('the lines right above the first Received line belong to it, and the fields of the report do not', () => {
  const top = ['Return-Path: <ann@example.org>', 'Date: Mon, 16 Nov 2026 10:00:00 +0000'];
  expect(read(['550 5.7.1 no', 'Status: 5.7.1', ...top, ...returned])).toMatchObject([
    { headerText: [...top, ...returned].join('\n') },
  ]);
});

test('a copy without any Received line, below the words that announce it', () => {
  const copy = ['From: ann@example.org', 'To: bob@example.net', 'Subject: Hello'];
  expect(read(['550 5.7.1 no', '', 'Original message headers:', '', ...copy])).toMatchObject([{ headerText: copy.join('\n') }]);
});

describe('a block behind a mark', () => {
  test.each(['> ', '>', '    ', '| '])('%j', (mark) => {
    const quoted = returned.map((line) => `${mark}${line}`);
    const bounce = mailOf(['From: mailer-daemon@example.net'], ['550 nobody', '', ...quoted, '', 'End of the report']);
    expect(read(bounce)).toMatchObject([{ origin: 'returned-message', headerText: returned.join('\n') }]);
  });
});

test.each<[string, readonly string[], string | null]>([
  ['in front of the answer', ['<b@example.net>: host mx.example.com[192.0.2.9] said: 550 5.7.1 no'], 'mx.example.com'],
  ['with a number sign', ['b@example.net', 'mx.example.com #550 5.7.1 no ##'], 'mx.example.com'],
  [
    'on the line above',
    ['b@example.net', 'gmail-smtp-in.l.google.com', "Remote server returned '550 5.7.1 no'"],
    'gmail-smtp-in.l.google.com',
  ],
  [
    'below it',
    ['Error Details', 'Error:\t550 5.7.1 no', 'Message rejected by:\tmx.example.com', '', 'Sent by:\ta.example'],
    'mx.example.com',
  ],
  ['below it, in German', ['Fehler:\t550 5.7.1 no', 'Nachricht abgelehnt von:\tmx.example.com'], 'mx.example.com'],
  ['below it and an empty line', ['550 5.7.1 no', '', 'Message rejected by: mx.example.com'], 'mx.example.com'],
  [
    'in a transcript',
    ['    (reason: 550 5.1.1 no)', '... while talking to mx.example.com.:', '>>> RCPT To:<b@example.net>', '<<< 550 5.1.1 no'],
    'mx.example.com',
  ],
  ['as the one that sent the report', ['550 5.7.1 no', '', 'Sent by: mx.example.com'], null],
  ['nowhere', ['b@example.net', '550 5.7.1 no'], null],
])('the host that answered, named %s', (_where, prose, remoteMta) => {
  expect(read([...prose, '', ...returned])[0]?.reply).toMatchObject({ remoteMta });
});

test.each([
  "Remote Server returned '5.7.520 Access denied. AS(7555)'",
  '5.7.64 TenantAttribution; Relay Access Denied',
  'Fehlercode: 5.7.520 Access denied',
  '#5.7.68 smtp; Direct Send not allowed',
])('an enhanced code is enough: %j', (answer) => {
  expect(read(['Your message could not be delivered.', answer])).toMatchObject([
    { origin: 'returned-message', headerText: '', reply: { text: answer } },
  ]);
});

test.each(['Server version: 5.7.26', 'It runs at 5.7.1 now', 'from 192.5.7.1 to 5.7.1.9'])('%j is no refusal', (line) => {
  expect(read(['Hello', line])).toMatchObject([{ origin: 'message', reply: null }]);
});

test('the answer ends where a copy is announced', () => {
  const [message] = read(['550 5.7.1 no', 'more of it', 'Original message headers:', ...returned]);
  expect(message?.reply?.text).toBe('550 5.7.1 no\nmore of it');
});

test('a postmaster whose words are those of a bounce', () => {
  const bounce = mailOf(['From: postmaster@example.org'], ['It was rejected: 550 5.7.1 no', '', ...returned]);
  expect(read(bounce)).toMatchObject([{ origin: 'returned-message', headerText: returned.join('\n') }]);
});

describe('a refusal with a reply code alone, and nothing given back', () => {
  test.each<[string, readonly string[]]>([
    ['Postfix', ['<b@gmx.example>: host mx.example.com[192.0.2.9] said: 550 Blocked, see 40.95.53.73 (in reply to RCPT)']],
    [
      'Postfix, the answer on the next line',
      [
        '<b@gmx.example>: host mx.example.com[192.0.2.9] refused to talk to me:',
        '    554-example.com no: 40.95.53.73',
        '    554 Bad',
      ],
    ],
    [
      'Postfix with a port',
      ['<b@gmx.example>: host mx.example.com[2001:db8::9]:25 said:', '    550 no, 40.95.53.73 (in reply to RCPT)'],
    ],
    ['qmail', ['192.0.2.9 does not like recipient.', 'Remote host said: 550 Client 40.95.53.73 is blocked']],
    ['Exim', ['SMTP error from remote mail server after RCPT TO:<b@example.net>: 550 Client 40.95.53.73 blocked']],
  ])('%s', (_of, lines) => {
    expect(read(['I could not deliver it.', '', ...lines])).toMatchObject([
      { origin: 'returned-message', headerText: '', reply: { finding: { kind: 'relay-address' } } },
    ]);
  });

  test('the host that Postfix names is the one that answered', () => {
    const lines = [
      '<b@gmx.example>: host mx.example.com[192.0.2.9] refused to talk to me:',
      '    554-example.com no',
      '    554 Bad',
    ];
    expect(read(lines)[0]?.reply).toMatchObject({
      remoteMta: 'mx.example.com',
      text: lines.map((line) => line.trimEnd()).join('\n'),
    });
  });

  test.each([
    'He said: 500 people came',
    'The host mx.example.com said:',
    'The host spoke: 450 guests',
    'Our server was: 500 days old',
  ])('%j is none', (line) => {
    expect(read(['Hello', line])).toMatchObject([{ origin: 'message', reply: null }]);
  });
});

test.each<[string, readonly string[]]>([
  [
    'Domino',
    [
      'Your message',
      '',
      '  Subject: Minutes',
      '',
      'was not delivered to:',
      '',
      '  b@example.net',
      '',
      'because:',
      '',
      '  Not listed',
      '',
    ],
  ],
  [
    'Domino, without empty lines',
    ['Your message', '  Subject: Minutes', 'was not delivered to:', '  b@example.net', 'because:', '  Not listed', ''],
  ],
])('the words of %s', (_of, prose) => {
  expect(read([...prose, ...returned])).toMatchObject([{ origin: 'returned-message', headerText: returned.join('\n') }]);
});

test('words of a person about a delivery announce nothing', () => {
  expect(read(['It was not delivered to: Bob, he says.', '', ...returned])).toMatchObject([{ origin: 'message', reply: null }]);
});

describe('an answer without an enhanced code is known by the words in front of it', () => {
  const answer = (lines: readonly string[]): string | null | undefined => read(lines)[0]?.reply?.text;

  test.each<[string, readonly string[], string]>([
    [
      'of Postfix, whose address was taken out',
      ['<bob@example.net>: host mx.example.net[REDACTED] said:', '    550 no'],
      '550 no',
    ],
    [
      'of Postfix, whose name was starred out',
      ['<b***>: host ****.example.net[x.x.x.x] said:', '    554 blocked'],
      '554 blocked',
    ],
    [
      'of Exim behind an address',
      ['  host mx.example.net [192.0.2.9]: 550-Verification failed', '  550 no'],
      '550-Verification failed',
    ],
    ['of Exim in a log', ['after RCPT TO:<b@example.net>: host mx.example.net [192.0.2.9]: 550 no', ''], '550 no'],
  ])('%s', (_, lines, said) => {
    expect(answer(['Hello,', '', ...lines])).toContain(said);
    expect(read(['Hello,', '', ...lines])[0]?.reply?.refusedForGood).toBe(true);
  });

  test.each([
    ['host mx.example.net[192.0.2.1] said: 451 Rate limit exceeded: 500 messages per hour'],
    ['host mx.example.net[192.0.2.1] said: 421 Too many connections, allowed: 512 at a time'],
  ])('a number behind other words makes no refusal for good of the delay “%s”', (line) => {
    expect(read(['Hello,', '', line])[0]?.reply?.refusedForGood).toBe(false);
  });

  test.each([['the host [sic]: 5500 people came'], ['our host (see [1]): 550 chairs'], ['prices [EUR]: 550 a piece']])(
    '“%s” is none',
    (line) => {
      expect(read(['Hello,', line])[0]?.reply ?? null).toBeNull();
    },
  );
});

test.each([
  '550 5.7.350 Remote server returned message detected as spam -> 554 5.7.1',
  '550 5.7.1 Returned message: rejected',
  '554 5.6.0 Corrupt message content; original message headers',
])('an answer whose words could announce a copy is read: %s', (line) => {
  const lines = [
    'The message was rejected.',
    '',
    'Error:',
    line,
    'Service unavailable; Helo command',
    '',
    'Message rejected by: mx.example.org',
  ];
  expect(read(lines)[0]?.reply?.text).toBe(`${line}\nService unavailable; Helo command`);
});

test.each([
  ['a code in front of an address', ['550-5.7.1 [192.0.2.1      12] Our system has', '550 5.7.1 detected a high rate']],
  [
    'a list at the end of an answer',
    ['Status: 5.7.1', 'Diagnostic-Code: smtp; 550 5.7.1 client [192.0.2.1] blocked using bl.example.com'],
  ],
])('%s is no server that answered', (_, lines) => {
  expect(read(['Hello,', '', ...lines])[0]?.reply?.remoteMta ?? null).toBeNull();
});

describe('the text of a bounce whose answer has no enhanced code, and that gives nothing back', () => {
  test.each<[string, string]>([
    ['550 Blocked', '550 Blocked'],
    ['554 Message rejected', '554 Message rejected'],
    ['> 550 Blocked', '550 Blocked'],
    ['\u00a0\u00a0550 Blocked', '550 Blocked'],
    [
      "Remote Server returned '550 permanent failure for one or more recipients'",
      "Remote Server returned '550 permanent failure",
    ],
    ['    (reason: 554 Email rejected due to security policies - abc)', '(reason: 554 Email rejected'],
    ['Diagnostic-Code: smtp;550 No such user (ann@example.org)', '550 No such user'],
    ['[{LED=550 spam detected};{MSG=};{FQDN=mx.example.net}]', 'LED=550 spam detected'],
    ['Remote server returned an error -> 550 Administrative prohibition - envelope blocked', '-> 550 Administrative'],
    ['    550-Requested action not taken: mailbox unavailable', '550-Requested action not taken'],
    ['550 Your IP 192.0.2.7 is listed at dnsbl.example', '550 Your IP 192.0.2.7'],
    ['host mx.example.net [192.0.2.9]: 550 Blocked', '550 Blocked'],
    ['550 mwin ME Adresse IP source bloquee pour incident de spam', '550 mwin ME'],
  ])('%s', (answer, told) => {
    const [bare] = read([answer]);
    const [below] = read(['Your message to ann@example.org was not delivered.', '', answer, '', 'Regards']);
    for (const message of [bare, below]) {
      expect(message).toMatchObject({ origin: 'returned-message', headerText: '' });
      expect(message?.reply?.text).toContain(told);
      expect(message?.reply?.refusedForGood).toBe(true);
    }
  });

  test('a delay is no refusal for good', () => {
    expect(read(["Remote Server returned '451 mailbox unavailable, try later'"])[0]?.reply).toMatchObject({
      refusedForGood: false,
    });
  });

  test.each<[string, readonly string[]]>([
    ['a number in prose', ['We moved 550 blocked parcels, and 450 failed.']],
    ['a number at the start of a line', ['550 people came to the party']],
    ['a longer number', ['5501 blocked', '1550 rejected']],
    ['a price', ['The price: 450 dollars, our policy is attached.', 'Total: 550 EUR; else your mailbox is blocked.']],
    ['an order', ['Order #554 - payment failed', 'Your order: 550 pieces, payment failed']],
    ['a message without Received lines', ['From: ann@example.org', 'X-Mailer: Example', 'Subject: x', '', '550 Blocked']],
  ])('%s is none', (_what, lines) => {
    expect(read(lines)[0]?.reply ?? null).toBeNull();
  });
});
