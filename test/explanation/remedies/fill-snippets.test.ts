import fc from 'fast-check';
import { fillSnippets } from '../../../src/explanation/remedies/fill-snippets.ts';
import { templates, type SnippetId } from '../../../src/explanation/facts/snippet-templates.ts';
import { messageValues } from '../../../src/explanation/message/message-values.ts';
import { plainHostName, plainIpAddress, plainMailAddress } from '../../../src/explanation/message/plain-values.ts';
import { catalogFor, languages } from '../../support/locales.ts';
import type { Language } from '../../support/locales.ts';
import { detectionOf, evidenceOf, fieldsOf, hopOf } from '../detections.ts';

const en = catalogFor('en');
const ids = Object.keys(templates) as SnippetId[];

describe('plain values', () => {
  test.each(['bob@fabrikam.example', 'b.o-b_1+tag@mail.fabrikam.example', '4711@xn--fabrikam-example.example'])(
    '%s is an address',
    (text) => {
      expect(plainMailAddress(text)).toBe(text);
    },
  );

  test.each([
    "o'brien@example.com",
    'a"b@example.com',
    'a`b@example.com',
    'a;b@example.com',
    'a|b@example.com',
    '$(b)@example.com',
    '-Force@example.com',
    'a b@example.com',
    'a@b@example.com',
    'a@example.com;Remove-Mailbox',
    'a@example.com\nRemove-Mailbox',
    'a@exa‘mple.com',
    'a@example',
    '@example.com',
    `${'a'.repeat(65)}@example.com`,
    'a@-example.com',
  ])('%j is none', (text) => {
    expect(plainMailAddress(text)).toBeNull();
  });

  test.each([
    ['Example.COM', 'example.com'],
    ['xn--bcher-kva.example', 'xn--bcher-kva.example'],
    ['bücher.example', null],
    ['example', null],
    ['192.0.2.1', null],
    ['a..example', null],
    ['example.com.', null],
    ['exam ple.com', null],
    [`${'a.'.repeat(130)}example`, null],
    ['a$b.example', null],
  ])('the host name %j', (text, expected) => {
    expect(plainHostName(text)).toBe(expected);
  });

  test.each([
    ['192.0.2.1', true],
    ['2001:db8::1', true],
    ['192.0.2', false],
    ['1.2.3.4;x', false],
    ['2001:db8::1%eth0', false],
    ['', false],
  ])('the address %j', (text, expected) => {
    expect(plainIpAddress(text) !== null).toBe(expected);
  });
});

const hop = hopOf(0, 'border', { from: { address: '40.95.53.73' }, time: '2026-10-14T07:42:15.000Z' });
const relay = { hop, position: 'delivery', vouched: true, pool: 'relay', region: null, regionConflict: false } as const;

function filled(fields: readonly (readonly [string, string])[], id: SnippetId, language: Language = 'en'): string[] {
  const detection = detectionOf({
    fields: fieldsOf(fields),
    trace: { hops: [hop], handovers: [relay], handover: relay },
    evidence: [
      evidenceOf('arrival-spf', 'not-met', { result: 'fail', address: '198.51.100.24', domain: 'jane@bounce.example' }, [0]),
    ],
  });
  const [command] = fillSnippets([id], messageValues(detection), catalogFor(language));
  return [command?.text ?? '', command?.masked ?? ''];
}

test('the message’s own address and days stand in the trace, and the masked form keeps the address to itself', () => {
  const [text, masked] = filled(
    [
      ['Return-Path', '<bob@fabrikam.example>'],
      ['From', 'eve@other.example'],
    ],
    'trace-by-sender',
  );
  expect(text).toContain(
    '-SenderAddress bob@fabrikam.example -RecipientAddress <address of the recipient> -StartDate 2026-10-13 -EndDate 2026-10-16',
  );
  expect(masked).toContain('-SenderAddress <address of the sender>');
  expect(masked).toContain('-StartDate 2026-10-13');
  expect(masked).not.toContain('bob');
});

test('From, which is not the envelope sender, is no address to trace by', () => {
  expect(filled([['From', 'eve@other.example']], 'trace-by-sender')[0]).toContain('-SenderAddress <address of the sender>');
});

test('a message is traced by its Message-ID, in single quotes, and the details are asked for the same days', () => {
  const [text, masked] = filled([['Message-ID', ' <a$1b.2=c@mail.example>']], 'trace');
  expect(text).toContain("Get-MessageTraceV2 -MessageId '<a$1b.2=c@mail.example>' -RecipientAddress <address of the recipient> ");
  expect(text).toContain('-RecipientAddress $_.RecipientAddress -StartDate 2026-10-13 -EndDate 2026-10-16 }');
  expect(masked).toContain('-MessageId <Message-ID in single quotes>');
});

test.each([
  "<o'brien@example.com>",
  '<a`b@example.com>',
  '<a"b@example.com>',
  '<a;b@example.com>',
  '<a|b@example.com>',
  '<a b@example.com>',
  '<a(b)@example.com>',
  '<a‘b@example.com>',
  'a@example.com',
  '<a@example.com> <b@example.com>',
  `<${'a'.repeat(121)}@example.com>`,
])('the Message-ID %s stands in no command', (id) => {
  expect(filled([['Message-ID', id]], 'trace')[0]).toContain('-MessageId <Message-ID in single quotes>');
});

test('a placeholder is in the words of the language', () => {
  expect(filled([], 'trace-by-sender', 'da')[0]).toContain('-SenderAddress <afsenderens adresse>');
  expect(filled([], 'trace-by-sender', 'nl')[0]).toContain('-SenderAddress <adres van de afzender>');
});

test('a rewritten return path is not taken for the sender', () => {
  expect(filled([['Return-Path', 'bounces+SRS=abcde=T4@tenant.example']], 'trace-by-sender')[0]).toContain(
    '<address of the sender>',
  );
});

test('two From fields or two addresses in one are taken for none', () => {
  expect(
    filled(
      [
        ['From', 'a@one.example'],
        ['From', 'b@two.example'],
      ],
      'signing-state',
    )[0],
  ).toContain('<domain of the sender>');
  expect(filled([['From', 'a@one.example, b@two.example']], 'signing-state')[0]).toContain('<domain of the sender>');
  expect(filled([['From', '"x@y.example" <a@one.example>']], 'signing-state')[0]).toContain('-Identity one.example');
});

test('an SPF record stands at the domain that SPF was judged on, and never takes the address of the source', () => {
  const [record] = filled([['From', 'a@one.example']], 'spf-record');
  expect(record).toBe(
    '; Replace before use: <public address of your server> and <include of your provider>\n' +
      'bounce.example. 3600 IN TXT "v=spf1 ip4:<public address of your server> include:<include of your provider> ~all"',
  );
  for (const id of ids) expect([id, filled([], id)[0]?.includes('198.51.100.24')]).toEqual([id, false]);
});

test.each(languages)('in %s a block lists what is to be replaced in it, in a remark', (language) => {
  for (const id of ids) {
    const [text = ''] = filled([], id, language);
    const [first = '', ...lines] = text.split('\n');
    const placeholders = new Set((lines.join('\n') || first).match(/<[^<>]+>/g) ?? []);
    if (placeholders.size === 0) expect([id, text.includes('<')]).toEqual([id, false]);
    else {
      expect([id, first.charAt(0)]).toEqual([id, templates[id].kind === 'dns' ? ';' : '#']);
      expect([id, new Set(first.match(/<[^<>]+>/g))]).toEqual([id, placeholders]);
    }
  }
});

test('in a shell no placeholder stands between quotes, where it would be taken for a value', () => {
  const quoted = Object.entries(templates).filter(
    ([, { kind, text }]) => kind !== 'dns' && /(['"])[^'"\n]*\{[a-z]+\}[^'"\n]*\1/.test(text),
  );
  expect(quoted).toEqual([]);
  expect(filled([], 'trust-sealer')[0]).toContain('$sealers += <d= of the seal in quotes>\n');
});

test('the organisation in X-OriginatorOrg stands in no command: anybody can write that field, and the command changes a domain', () => {
  const evidence = [evidenceOf('sender-subdomain', 'subdomain', { domain: 'print.evil.example', parent: 'evil.example' }, [0])];
  const values = messageValues(detectionOf({ evidence }));
  expect(values.namedparent).toBe('evil.example');
  for (const { text } of fillSnippets(ids, values, en)) expect(text).not.toContain('evil.example');
  const text = fillSnippets(['match-subdomains'], values, en)[0]?.text;
  expect(text).toContain('Set-AcceptedDomain -Identity <parent domain> -DomainType');
});

test('no command names the relay pool’s addresses, and none allows them', () => {
  for (const { text } of Object.values(templates)) expect(text).not.toMatch(/40\.95|52\.103|2a01:111|-IPAllowList\b/);
});

test('law: whatever a stranger writes, a command is its template with plain words in the blanks', () => {
  const evil = fc.oneof(
    fc.string(),
    fc.string({ unit: fc.constantFrom(...'ab.@-\'"`$();|&<>{}\n\t %’‘“”=+_') }),
    fc.tuple(fc.string(), fc.domain()).map(([local, domain]) => `${local}@${domain}`),
    fc.constantFrom("a@b.example'; Remove-Mailbox *", '<a@b.example>; x', 'a@b.example"', '$(calc)@b.example'),
  );
  const names = fc.constantFrom('From', 'Return-Path', 'Delivered-To', 'Message-ID', 'To');
  fc.assert(
    fc.property(fc.array(fc.tuple(names, evil), { maxLength: 5 }), evil, evil, evil, (fields, domain, tenant, mailbox) => {
      const detection = detectionOf({
        fields: fieldsOf(fields),
        trace: { hops: [hop], handovers: [{ ...relay, hop: { ...hop, time: domain } }] },
        evidence: [
          evidenceOf('arrival-spf', 'not-met', { result: 'none', domain, address: domain }, [0]),
          evidenceOf('relaying-tenant', 'named', { tenant, field: 'X-OriginatorOrg' }, [0]),
          evidenceOf('forwarding-mark', 'forwarded', { field: 'X', mark: 'mailbox-forwarding', mailbox, tenant }, [0]),
          evidenceOf('sender-subdomain', 'subdomain', { domain, parent: tenant }, [0]),
        ],
      });
      const values = messageValues(detection);
      for (const [name, value] of Object.entries(values))
        if (name !== 'readabledomain') expect(value).toMatch(/^[A-Za-z0-9][A-Za-z0-9._+@:-]*$|^[0-9a-f:]+$/);
      const plain = new Map(Object.entries(values));
      for (const [i, command] of fillSnippets(ids, values, en).entries()) {
        const template = templates[ids[i] ?? 'connect'].text;
        const expected = template.replace(/\{([a-z]+)\}/g, (blank, name: string) => {
          const placeholder = Object.entries(en.advice.placeholders).find(([key]) => key === name)?.[1];
          return plain.get(name) ?? (placeholder === undefined ? blank : `<${placeholder}>`);
        });
        const remark = expected.includes('<') ? 1 : 0;
        expect(command.text.split('\n').slice(remark).join('\n')).toBe(expected);
        expect(remark === 0 || /^[#;] Replace before use: </.test(command.text)).toBe(true);
      }
    }),
    { numRuns: 200 },
  );
});

test('every blank of every command has a placeholder in every language', () => {
  for (const language of languages) {
    for (const command of fillSnippets(ids, {}, catalogFor(language)))
      expect(command.text).not.toMatch(/\{[a-z]+\}|undefined|<>/);
  }
});

test.each([
  ['a path', '<ann@example.com>', 'ann@example.com'],
  ['a path without its brackets', 'ann@example.com', 'ann@example.com'],
  ['a path with a display name, which no server writes', '"[x]: y" <ann@example.com>', undefined],
  ['a path with a comment', '<ann@example.com> (x)', undefined],
])('the sender of a trace: %s', (_, path, sender) => {
  const fields = fieldsOf([
    ['Return-Path', path],
    ['From', 'bo@example.org'],
  ]);
  expect(messageValues(detectionOf({ fields })).sender).toBe(sender);
});
