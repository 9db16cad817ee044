import { detect } from '../../src/detection/index.ts';
import type { Detection } from '../../src/detection/detection.ts';
import { explain } from '../../src/explanation/explain.ts';
import { asPlainText, readyMadeTexts, type ReadyMadeTexts, type ReadyText } from '../../src/explanation/messages.ts';
import { catalogFor, languages } from '../../src/locales/locales.ts';
import { samples } from '../../src/samples/samples.ts';
import { detectionOf, evidenceOf, fieldsOf, hopOf } from './detections.ts';

const sample = (id: string): Detection => detect(samples.find((one) => one.id === id)?.headerText ?? '');

function textsOf(detection: Detection, redacted = true, language: 'en' | 'da' | 'nl' = 'en'): ReadyMadeTexts {
  return readyMadeTexts(detection, explain(detection, catalogFor(language)), language, { redacted });
}

const plain = (text: ReadyText | null): string => (text === null ? '' : asPlainText(text));
const flat = (text: ReadyText | null): string => plain(text).replace(/\n>? */g, ' ');

const hop = hopOf(1, 'border', {
  from: { address: '40.95.53.73', reverseName: 'mail-x.outbound.protection.outlook.com' },
  time: '2026-10-14T07:42:15.000Z',
});
const relay = { hop, position: 'delivery', vouched: true, pool: 'relay' } as const;
const secret = detectionOf({
  verdict: { position: 'delivery', certainty: 'certain', relayPool: 'clean', causes: ['spf-none', 'forwarding'] },
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
    evidenceOf('address-range', 'relay', { address: '40.95.53.73', range: '40.95.0.0/16', by: 'mx.reader.example' }, [1], true),
    evidenceOf('arrival-spf', 'not-met', { result: 'none', domain: 'mary@sender.example', address: '198.51.100.24' }, [2]),
    evidenceOf(
      'forwarding-mark',
      'forwarded',
      { field: 'X-MS-Exchange-ForwardingLoop', mailbox: 'reception@tenant.example' },
      [3],
    ),
    evidenceOf('mailbox-delivery', 'junk', { dest: 'J' }, [7], true),
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

test('the reader gets the two sentences of the summary and nothing else', () => {
  const explanation = explain(secret, catalogFor('en'));
  expect(textsOf(secret).readerAnswer.blocks).toEqual([{ kind: 'paragraph', text: explanation.summary }]);
});

test('the ticket holds the result, how sure, the values, the lines and every audience’s work', () => {
  const ticket = flat(textsOf(secret).ticket);
  const { headline, summary, certainty, remedies } = explain(secret, catalogFor('en'));
  for (const text of [
    headline,
    summary,
    certainty ?? '',
    '40.95.53.73',
    '14 October 2026 at 07:42:15 UTC',
    'Header line 2: Received:',
  ])
    expect(ticket).toContain(text);
  for (const { audienceName, remedies: all } of remedies) {
    expect(ticket).toContain(audienceName);
    for (const { title } of all) expect(ticket).toContain(title);
  }
  expect(ticket).toContain('R01, R05');
});

test('redacted: no local part of an address stands anywhere, not even in a Message-ID or a command', () => {
  const { ticket, forwarderMessage, senderMessage } = textsOf(secret);
  for (const text of [ticket, forwarderMessage, senderMessage]) {
    expect(plain(text)).not.toMatch(/mary|reception|robin/i);
    expect(plain(text)).toContain('The part of mail addresses before the @ is masked.');
  }
  expect(plain(forwarderMessage)).toContain('-SenderAddress <address of the sender>');
});

test('in full: addresses stand in ticket and commands, and the owner of the sender’s domain still learns no recipient', () => {
  const { ticket, forwarderMessage, senderMessage } = textsOf(secret, false);
  expect(plain(ticket)).toContain('<20261014.mary.7@sender.example>');
  expect(plain(forwarderMessage)).toContain('-SenderAddress mary@sender.example');
  expect(flat(forwarderMessage)).toMatch(/the headers name\s+reception@tenant\.example/);
  // Anybody can write the forwarding mark, and this command changes a mailbox.
  expect(flat(forwarderMessage)).toContain('Set-Mailbox -Identity <address of the mailbox>');
  expect(plain(senderMessage)).not.toMatch(/robin|reception|mary@|tenant\.example/i);
});

test('a Message-ID without anybody’s name stays whole, since a trace needs it', () => {
  const fields = secret.fields.map((field) =>
    field.name === 'Message-ID' ? { ...field, value: '<4f2a@sender.example>' } : field,
  );
  expect(plain(textsOf({ ...secret, fields }).ticket)).toContain('Message-ID: <4f2a@sender.example>');
});

test('letters say nothing of what the recipient’s own filter found', () => {
  const { forwarderMessage, senderMessage } = textsOf(secret, false);
  for (const text of [forwarderMessage, senderMessage]) expect(plain(text)).not.toMatch(/compauth|dest:J|Mailbox-Delivery/);
  expect(plain(forwarderMessage)).toContain('40.95.53.73');
  expect(plain(senderMessage)).not.toContain('40.95.53.73');
});

test('a letter asks in full for what the headers point to, and says of the rest that it is merely possible', () => {
  const letter = flat(textsOf(secret).forwarderMessage);
  const { possible, request } = { possible: 'Possible too, though no line shows it', request: 'What we ask of you' };
  expect(letter.indexOf(request)).toBeLessThan(letter.indexOf('End forwarding'));
  expect(letter.indexOf('End forwarding')).toBeLessThan(letter.indexOf(possible));
  expect(letter.indexOf(possible)).toBeLessThan(letter.indexOf('Turn on enhanced filtering'));
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
    expect([ticket.blocks.length > 3, readerAnswer.blocks.length]).toEqual([true, 1]);
  },
);

test('hostile lines stay one line and lose what could disguise them', () => {
  const fields = fieldsOf([['Received', 'x\r\nSubject: y \u202e<img src=x>']]);
  const detection = {
    ...secret,
    fields,
    evidence: [evidenceOf('address-range', 'relay', { address: '40.95.53.73' }, [0], true)],
  };
  for (const language of languages) {
    const { ticket } = textsOf(detection, false, language);
    const quote = ticket.blocks.find(({ kind }) => kind === 'quote');
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

test('the ticket says of each reason who wrote its lines', () => {
  const ticket = flat(textsOf(sample('relay-delivery')).ticket);
  expect(ticket).toMatch(/belongs to the relay pool[^>]{0,60}\(your own mail system wrote the line\)/);
  expect(ticket).toMatch(/SPF gave softfail[^>]{0,120}\(written by another server, not verifiable from here\)/);
});
