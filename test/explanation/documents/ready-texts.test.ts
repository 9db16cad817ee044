import { advise } from '../../../src/detection/verdict/advice/advice.ts';
import { detect } from '../../../src/detection/index.ts';
import type { Detection } from '../../../src/detection/detection.ts';
import { explain } from '../../../src/explanation/explain.ts';
import { asPlainText } from '../../../src/explanation/documents/render/render-text.ts';
import { reportDocument } from '../../../src/explanation/documents/report.ts';
import { readyMadeTexts, type ReadyMadeTexts } from '../../../src/explanation/documents/ready-texts.ts';
import type { TextDocument } from '../../../src/explanation/documents/document.ts';
import { catalogFor, languages, letterCatalogFor } from '../../support/locales.ts';
import type { Language } from '../../support/locales.ts';
import { junkBlock } from '../../support/junk-lines.ts';
import { samples } from '../../support/samples.ts';
import type { Evidence } from '../../../src/detection/rules/evidence.ts';
import { remedies } from '../claims.ts';
import { detectionOf, evidenceOf, fieldsOf, hopOf } from '../detections.ts';

const sample = (id: string): Detection => detect(samples.find((one) => one.id === id)?.headerText ?? '');

function textsOf(detection: Detection, redacted = true, language: Language = 'en'): ReadyMadeTexts {
  return readyMadeTexts(detection, explain(detection, catalogFor(language)), catalogFor(language), { redacted });
}

const plain = (text: TextDocument | null): string => (text === null ? '' : asPlainText(text));
const flat = (text: TextDocument | null): string => plain(text).replace(/\n>? */g, ' ');

const maskNote = letterCatalogFor('en').masked;

const hop = hopOf(1, 'border', {
  from: { address: '40.95.53.73', reverseName: 'mail-x.outbound.protection.outlook.com' },
  time: '2026-10-14T07:42:15.000Z',
});
const relay = { hop, position: 'delivery', vouched: true, pool: 'relay', region: null, regionConflict: false } as const;
const secret = detectionOf({
  verdict: { position: 'delivery', certainty: 'certain', senderSideFilter: 'passed', causes: ['spf-none', 'forwarding'] },
  trace: { hops: [hop], handovers: [relay], handover: relay },
  fields: fieldsOf([
    ['Authentication-Results', 'spf=fail smtp.mailfrom=mary@sender.example; compauth=fail'],
    ['Received', 'from x (40.95.53.73) by mx.reader.example for <robin.reader@reader.example>'],
    ['ARC-Authentication-Results', 'i=1; mx.microsoft.com 1; spf=none smtp.mailfrom=mary@sender.example'],
    ['X-MS-Exchange-ForwardingLoop', 'reception@tenant.example;81aecebe-35ef-4e8a-8b04-1b4ead7abb59'],
    ['From', '"Mary" <mary@sender.example>'],
    ['To', 'reception@tenant.example'],
    ['Message-ID', '<20261014.mary.7@sender.example>'],
    ['X-Microsoft-Antispam-Mailbox-Delivery', 'dest:J'],
  ]),
  evidence: [
    evidenceOf(
      'address-range',
      'relay',
      { address: '40.95.53.73', range: '40.95.0.0/16', by: 'mx.reader.example', mixed: false },
      [1],
      true,
    ),
    evidenceOf('arrival-spf', 'not-met', { result: 'none', domain: 'mary@sender.example', address: '198.51.100.24' }, [2]),
    evidenceOf(
      'forwarding-mark',
      'forwarded',
      { field: 'X-MS-Exchange-ForwardingLoop', mark: 'mailbox-forwarding', mailbox: 'reception@tenant.example' },
      [3],
    ),
    evidenceOf('mailbox-delivery', 'junk', { dest: 'J', other: false }, [7], true),
  ],
  advice: [
    { audience: 'reader', remedy: 'verify-sender', strength: null },
    { audience: 'help-desk', remedy: 'send-evidence', strength: null },
    { audience: 'forwarder', remedy: 'confirm-in-trace', strength: null },
    { audience: 'forwarder', remedy: 'change-forwarding', strength: 'suggested' },
    { audience: 'forwarder', remedy: 'enhanced-filtering', strength: 'possible' },
    { audience: 'sender', remedy: 'publish-spf', strength: 'shown' },
  ],
});

test('the reader is told what it is, what to do and what that does not prove, and nothing else', () => {
  const { summary } = explain(secret, catalogFor('en'));
  const told = [
    'Sender not confirmed. Delivered from the Microsoft 365 relay pool (certain).',
    summary,
    'The relay pool does not prove that a message is phishing or genuine: forwarded and forged mail both use it.',
  ];
  expect(textsOf(secret).readerAnswer.blocks).toEqual(told.map((text) => ({ kind: 'paragraph', text })));
});

test('the reader is told once that there is nothing to do', () => {
  const told = flat(textsOf(sample('ordinary-pool')).readerAnswer);
  expect(told).toMatch(/^Came from Microsoft 365’s ordinary servers, not the relay pool \(certain\)\. /);
  expect(told.split('Nothing to do').length).toBe(2);
});

test('in a danger the reader is not told what the pool proves', () => {
  const { readerAnswer } = textsOf(sample('junk-phishing'));
  expect(flat(readerAnswer)).toMatch(/^Danger: phishing\. .*Do not open links or files/);
  expect(readerAnswer.blocks.length).toBe(2);
});

test('the ticket holds the result, how sure, where the message lies, the values, and what the first two others do', () => {
  const ticket = flat(textsOf(secret).ticket);
  const { card, remedies } = explain(secret, catalogFor('en'));
  const told = [
    'Delivered from the Microsoft 365 relay pool (certain).',
    ...card.actions,
    '40.95.53.73',
    '14 Oct 2026, 07:42 UTC',
  ];
  for (const text of told) expect(ticket).toContain(text);
  const titles = (audience: string) => remedies.find((one) => one.audience === audience)?.remedies.map(({ title }) => title);
  expect(ticket).toMatch(/Help desk: +Write to the organisation that passed it on Relay admin: /);
  expect(titles('help-desk')?.[0]).toBe('Write to the organisation that passed it on');
  // what the headers point to goes before what fits in any case
  expect(ticket).toContain('Relay admin: End mailbox forwarding to external addresses');
  expect(ticket).not.toContain(titles('forwarder')?.[0] ?? '?');
  expect(ticket).not.toMatch(/For you[ r]|\bR(?:0\d|1[0-7])\b/);
});

test('redacted: no local part of an address stands anywhere, not even in a Message-ID or a command', () => {
  const { ticket, forwarderMessage, senderMessage } = textsOf(secret);
  for (const text of [ticket, forwarderMessage, senderMessage]) {
    expect(plain(text)).not.toMatch(/mary|reception|robin/i);
    expect(flat(text)).toContain(text === ticket ? letterCatalogFor('en').ticket.masked : maskNote);
  }
  expect(plain(forwarderMessage)).toContain('-MessageId <Message-ID in single quotes>');
  expect(plain(forwarderMessage)).toContain('-SenderAddress <address of the sender>');
});

test('in full: addresses stand in ticket and commands, and the owner of the sender’s domain still learns no recipient', () => {
  const { ticket, forwarderMessage, senderMessage } = textsOf(secret, false);
  expect(plain(ticket)).toContain('<20261014.mary.7@sender.example>');
  expect(plain(forwarderMessage)).toContain("-MessageId '<20261014.mary.7@sender.example>'");
  expect(flat(forwarderMessage)).toMatch(/the headers name\s+reception@tenant\.example/);
  // Anybody can write the forwarding mark, and this command changes a mailbox.
  expect(flat(forwarderMessage)).toContain('Set-Mailbox -Identity <address of the mailbox>');
  expect(plain(senderMessage)).not.toMatch(/robin|reception|mary@|tenant\.example/i);
});

test('nothing is said of masks where nothing was masked, and nothing is masked in full', () => {
  const masked = letterCatalogFor('en').ticket.masked;
  const nameless = { ...sample('ordinary-pool'), fields: sample('ordinary-pool').fields.filter(({ name }) => name !== 'From') };
  const { ticket } = textsOf(nameless);
  expect(plain(ticket)).not.toContain('***');
  expect(flat(ticket)).not.toContain(masked);
  expect(flat(textsOf(sample('ordinary-pool')).ticket)).toContain(masked);
  const { ticket: inFull, forwarderMessage } = textsOf(secret, false);
  for (const made of [inFull, forwarderMessage]) expect(flat(made)).not.toMatch(/\*\*\*/);
});

const withId = (id: string, extra: readonly (readonly [string, string])[] = []): Detection => ({
  ...secret,
  fields: fieldsOf([...secret.fields.map(({ name, value }) => [name, name === 'Message-ID' ? id : value] as const), ...extra]),
});
const shownId = (id: string, extra: readonly (readonly [string, string])[] = []): string =>
  /^Message-ID: +(.*)$/m.exec(plain(textsOf(withId(id, extra)).ticket))?.[1] ?? '';

test.each([
  ['Cc', 'Bo <bo.hansen@other.example>', '<1.bohansen@sender.example>'],
  ['Reply-To', 'karen@other.example', '<1-karen-2@sender.example>'],
  ['Sender', 'karen@other.example', '<1@karen-laptop.local>'],
  ['X-Original-To', 'karen', '<karen.7@sender.example>'],
  ['Delivered-To', 'karen@other.example', '<1@karen.sender.example>'],
  ['Received', 'from a by b for <karen@other.example>; Wed', '<KAREN7@sender.example>'],
  ['Received', 'from a (envelope-from <karen@other.example>) by b', '<karen7@sender.example>'],
  ['Received-SPF', 'Fail smtp.mailfrom=karen@other.example', '<karen7@sender.example>'],
  ['To', '"Karen Madsen"@other.example', '<7.madsen@sender.example>'],
  ['Return-Path', 'SRS0=ab=cd=first.example=karen@other.example', '<karen7@sender.example>'],
  ['From', 'kb@other.example', '<20261122.kb.3@sender.example>'],
])('a Message-ID that names the mailbox in %s: %s is masked whole', (name, value, id) => {
  expect(shownId(id)).toBe(id);
  expect(shownId(id, [[name, value]])).toBe('<***>');
});

test.each(['<karen@sender.example>', 'karen.madsen%40sender.example', '<Karen (x) @ sender.example>'])(
  'a Message-ID without a digit, %s, may be a mailbox that stands nowhere else, and is masked whole',
  (id) => {
    expect(shownId(id)).toBe('<***>');
  },
);

test.each([
  [
    'the number under which a server took it',
    'Received',
    'from a by b id <4f2a77@sender.example>; Wed',
    '<4f2a77@sender.example>',
  ],
  ['the domain that stands there anyway', 'To', 'sender@sender.example', '<4f2a77@mail.sender.example>'],
  ['two letters somewhere in it', 'To', 'af@other.example', '<4faf77@sender.example>'],
  ['a field of the message’s own number', 'References', '<karen7@x.example>', '<karen7@sender.example>'],
])('a Message-ID stays whole for %s', (_, name, value, id) => {
  expect(shownId(id, [[name, value]])).toBe(id);
});

test('letters to outsiders hold no codes of a table that they do not have, and no word of a report', () => {
  const all = remedies.map((remedy) => ({ remedy, audience: 'forwarder' as const, strength: 'shown' as const }));
  for (const language of languages) {
    for (const audience of ['forwarder', 'sender'] as const) {
      const detection = { ...secret, advice: all.map((item) => ({ ...item, audience })) };
      const made = textsOf(detection, true, language);
      const letter = plain(audience === 'forwarder' ? made.forwarderMessage : made.senderMessage);
      expect(letter.length).toBeGreaterThan(2000);
      expect(letter).not.toMatch(/\bR(?:0\d|1[0-7])\b/);
      expect(letter).not.toMatch(/this report|denne rapport|dit rapport|stands ready here|ligger klar her|hier klaarstaat/i);
    }
  }
});

test('a letter with nothing but possible remedies has one heading over them', () => {
  const advice = [{ audience: 'sender', remedy: 'sign-dkim', strength: 'possible' }] as const;
  const letter = flat(textsOf({ ...secret, advice }).senderMessage);
  expect(letter).toContain('What would help if the message is yours');
  expect(letter).not.toContain('Possible too');
});

describe('whose SPF record it is', () => {
  const forwarded = (domain: string, more: readonly Evidence[] = []): Detection => {
    const evidence = [
      evidenceOf('arrival-spf', 'not-met', { result: 'none', domain, address: '198.51.100.24' }, [2]),
      evidenceOf('arrival-dmarc', 'not-met', { result: 'none', domain: 'sender.example' }, [2]),
      ...more,
    ];
    const why = [{ cause: 'spf-none', strength: 'shown' }] as const;
    const detection = { ...secret, evidence, verdict: { ...secret.verdict, why } };
    return { ...detection, advice: advise(detection) };
  };
  test('the owner of the From domain is not asked to mend that of an unrelated envelope sender', () => {
    const letter = flat(textsOf(forwarded('bounce@mailer.example')).senderMessage);
    expect(letter).toContain('SPF did not pass for mailer.example, the envelope sender’s domain. The headers do not show');
    expect(letter).toContain('the From domain’s owner (sender.example)');
    expect(letter).not.toMatch(/Publish an SPF record|IN TXT/);
    expect(letter).toContain('nslookup -type=TXT mailer.example');
  });
  test('nor that of a greeting', () => {
    const greeting = evidenceOf('null-reverse-path', 'judged-on-helo', { domain: 'host.mailer.example' }, [2]);
    const letter = flat(textsOf(forwarded('host.mailer.example', [greeting])).senderMessage);
    expect(letter).toMatch(/did not pass for host\.mailer\.example, the name that the sending server gave itself/);
    expect(letter).not.toMatch(/Publish an SPF record|IN TXT/);
  });
  test('but is asked where the two are related, at the domain that was judged', () => {
    const letter = flat(textsOf(forwarded('post.sender.example')).senderMessage);
    expect(letter).toContain('Publish an SPF record');
    expect(letter).toContain('post.sender.example. 3600 IN TXT');
  });
});

test.each([
  ['raw letters', 'jane@bücher.example', 'xn--bcher-kva.example (bücher.example)', 'xn--bcher-kva.example [bücher.example]'],
  [
    'the form of DNS',
    'jane@xn--bcher-kva.example',
    'xn--bcher-kva.example (bücher.example)',
    'xn--bcher-kva.example [bücher.example]',
  ],
  ['letters that look like others', 'x@аррӏе.example', 'xn--80ak6aa92e.example.', 'xn--80ak6aa92e.example'],
])('a From domain in %s is shown as it stands in DNS', (_, from, party, row) => {
  const fields = secret.fields.map((field) => (field.name === 'From' ? { ...field, value: from } : field));
  const detection = { ...secret, fields };
  const { remedies: groups } = explain(detection, catalogFor('en'));
  expect(groups.find(({ audience }) => audience === 'sender')?.party).toContain(`According to the From header: ${party}`);
  expect(plain(textsOf(detection).forwarderMessage)).toContain(`Domain in From: ${row}\n`);
});

test('what to do about high risk and an unknown pool names no other pool', () => {
  for (const language of languages) {
    const abuse = explain(
      { ...secret, advice: [{ audience: 'forwarder', remedy: 'investigate-abuse', strength: 'possible' }] },
      catalogFor(language),
    );
    const unknown = explain(
      { ...secret, advice: [{ audience: 'forwarder', remedy: 'read-pool-in-trace', strength: null }] },
      catalogFor(language),
    );
    expect(JSON.stringify(abuse.remedies)).not.toMatch(/relay pool|relaypulje|relaypool/i);
    expect(JSON.stringify(unknown.remedies)).not.toMatch(/RegularRelay|relay pool|relaypulje|relaypool/i);
  }
});

test('a Message-ID without anybody’s name stays whole, since a trace needs it', () => {
  const fields = secret.fields.map((field) =>
    field.name === 'Message-ID' ? { ...field, value: '<4f2a@sender.example>' } : field,
  );
  expect(plain(textsOf({ ...secret, fields }).ticket)).toMatch(/^Message-ID: +<4f2a@sender\.example>$/m);
});

test('letters say nothing of what the recipient’s own filter found', () => {
  const { forwarderMessage, senderMessage } = textsOf(secret, false);
  for (const text of [forwarderMessage, senderMessage]) expect(plain(text)).not.toMatch(/compauth|dest:J|Mailbox-Delivery/);
  expect(plain(forwarderMessage)).toContain('40.95.53.73');
  expect(plain(senderMessage)).not.toContain('40.95.53.73');
});

test('a letter asks in full for what the headers point to, and says of the rest that it is merely possible', () => {
  const letter = flat(textsOf(secret).forwarderMessage);
  const { possible, request } = { possible: 'Also possible, but no header shows it', request: 'What we ask you to do' };
  expect(letter.indexOf(request)).toBeLessThan(letter.indexOf('End mailbox forwarding'));
  expect(letter.indexOf('End mailbox forwarding')).toBeLessThan(letter.indexOf(possible));
  expect(letter.indexOf(possible)).toBeLessThan(letter.indexOf('turn on enhanced filtering'));
});

test('a likely verdict is not told as certain outside', () => {
  const likely = { ...secret, verdict: { ...secret.verdict, certainty: 'likely' as const } };
  expect(flat(textsOf(likely).forwarderMessage)).toContain('It is likely, not certain.');
  expect(flat(textsOf(secret).forwarderMessage)).not.toContain('likely, not certain');
});

test.each(['ordinary-pool', 'high-risk-pool', 'internal', 'not-from-microsoft365', 'headers-missing'])(
  'nobody outside is written to about %s',
  (id) => {
    const { forwarderMessage, senderMessage, ticket, readerAnswer } = textsOf(sample(id));
    expect([forwarderMessage, senderMessage]).toEqual([null, null]);
    expect([ticket.blocks.length > 3, readerAnswer.blocks.length]).toEqual([true, 3]);
  },
);

test('hostile lines stay one line and lose what could disguise them', () => {
  const fields = fieldsOf([['Received', 'x\r\nSubject: y \u202e<img src=x>']]);
  const detection = {
    ...secret,
    fields,
    evidence: [evidenceOf('address-range', 'relay', { address: '40.95.53.73', range: '40.95.0.0/16', mixed: false }, [0], true)],
  };
  for (const language of languages) {
    const { forwarderMessage } = textsOf(detection, false, language);
    const quote = forwarderMessage?.blocks.find(({ kind }) => kind === 'quote');
    expect(quote).toMatchObject({ text: expect.stringMatching(/^\S.*x {1,2}Subject: y \ufffd<img src=x>$/u) as string });
  }
});

describe('the letter to the owner of the domain', () => {
  const forwarded = sample('relay-delivery');
  const passed: Detection = {
    ...forwarded,
    evidence: forwarded.evidence.map((item) => (item.rule === 'arrival-spf' ? { ...item, claim: 'met' } : item)),
  };
  test('names neither the receivers’ domain nor the server in between', () => {
    expect(flat(textsOf(forwarded).forwarderMessage)).toMatch(/smtp\.rcpttodomain=(?!\*)/);
    const letter = flat(textsOf(forwarded, false).senderMessage);
    expect(letter).toContain('smtp.rcpttodomain=***');
    expect(letter).not.toMatch(/rcpttodomain=(?!\*)/);
    expect(letter).not.toContain('relay.northwind.example');
  });
  test('is not written where SPF passed: the sender was confirmed', () => {
    expect(textsOf(forwarded).senderMessage).not.toBeNull();
    expect(textsOf(passed).senderMessage).toBeNull();
  });
});

test('the report says of each reason who wrote its lines', () => {
  const detection = sample('relay-delivery');
  const report = flat(reportDocument(detection, explain(detection, catalogFor('en')), catalogFor('en')));
  const { own, others } = catalogFor('en').tags;
  expect(report).toContain(`(${own}`);
  expect(report).toContain(`(${others}`);
});

test.each(languages)('a letter about phishing asks to stop it, and makes nothing deliverable (%s)', (language) => {
  const { forwarderMessage: forwarder, senderMessage: sender } = textsOf(sample('junk-phishing'), true, language);
  const { danger, meaning } = letterCatalogFor(language).forwarder;
  expect(forwarder?.subject).toBe(`${danger.subject}: ${catalogFor(language).card.findings.phishing}`);
  expect(flat(forwarder)).toContain(`${danger.found.phishing} ${danger.request}`);
  const ordinary = textsOf(sample('relay-delivery'), true, language);
  expect(flat(ordinary.forwarderMessage)).not.toContain(danger.request);
  expect(ordinary.forwarderMessage?.subject).not.toContain(danger.subject);
  expect(flat(forwarder)).not.toContain(meaning.slice(0, 40));
  for (const repair of ['use-accepted-domain', 'enhanced-filtering', 'see-scale'] as const)
    expect(flat(forwarder)).not.toContain(catalogFor(language).remedies[repair].title);
  // its source is not to be listed in anybody's SPF record
  expect(sender).toBeNull();
  expect(ordinary.senderMessage).not.toBeNull();
});

test.each([
  ['MALW', 'malware'],
  ['UIMP', 'imitation'],
  ['PHSH', 'phishing'],
  ['HSPM', 'spam'],
] as const)('of %s the letter says %s', (category, danger) => {
  const detection = detect(junkBlock({ report: `CIP:40.95.53.73;SCL:8;SFV:SPM;CAT:${category};DIR:INB;` }));
  const words = letterCatalogFor('en').forwarder.danger;
  expect(flat(textsOf(detection).forwarderMessage)).toContain(`${words.found[danger]} ${words.request}`);
  expect(textsOf(detection).senderMessage).toBeNull();
});

test('spam that failed authentication alone explains is asked to be made deliverable', () => {
  const detection = detect(junkBlock({ report: 'CIP:40.95.53.73;SCL:5;SFV:SPM;CAT:SPM;DIR:INB;' }));
  expect(detection.junk.reason).toBe('failed-authentication');
  const { danger, meaning } = letterCatalogFor('en').forwarder;
  const letter = flat(textsOf(detection).forwarderMessage);
  expect(letter).toContain(meaning.slice(0, 40));
  expect(letter).not.toContain(danger.request);
});

test.each(languages)('a letter about what somebody handed on says that the finding is not confirmed (%s)', (language) => {
  const text = junkBlock({ report: 'CIP:40.95.53.73;SCL:8;SFV:SPM;CAT:PHSH;DIR:INB;' });
  const { danger } = letterCatalogFor(language).forwarder;
  const { card } = catalogFor(language);
  for (const source of ['attached', 'guessed'] as const) {
    const { forwarderMessage: letter } = textsOf(detect(text, { source }), true, language);
    expect(letter?.subject).toBe(`${danger.subject}: ${card.findings.phishing} (${card.suggested})`);
    expect(flat(letter)).toContain(`${danger.found.phishing} ${danger.unconfirmed} ${danger.request}`);
  }
  expect(flat(textsOf(detect(text), true, language).forwarderMessage)).not.toContain(danger.unconfirmed);
});

test.each([
  ['en', /before you/],
  ['da', /før (den|du) /],
  ['nl', /vóór verzending|voordat u die doorstuurt/],
] as const)('what is for the sender of a letter to do stands beside it, not in it (%s)', (language, warning) => {
  const { forwarderMessage, senderMessage } = textsOf(secret, true, language);
  const { masked } = letterCatalogFor(language);
  for (const letter of [forwarderMessage, senderMessage]) expect(flat(letter)).toContain(masked);
  expect(masked).not.toMatch(warning);
  expect(catalogFor(language).pane.parts.actions.masked).toMatch(warning);
});
