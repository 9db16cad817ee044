import { detect } from '../../../src/detection/index.ts';
import type { Detection } from '../../../src/detection/detection.ts';
import type { MessageFactId } from '../../../src/locales/catalog/letter-words.ts';
import { messageFacts } from '../../../src/explanation/card/message-facts.ts';
import { samples } from '../../support/samples.ts';
import { block, exchangeBlock, exchangeBorder, outboundHelo, ownLines, postfixLine } from '../../support/header-lines.ts';
import { catalogFor, languages } from '../../support/locales.ts';
import { detectionOf, hopOf } from '../detections.ts';

const en = catalogFor('en');
const sample = (id: string): Detection => detect(samples.find((one) => one.id === id)?.headerText ?? '');

/** The facts as a reader sees them: name and whole value. */
function told(detection: Detection, catalog = en): Partial<Record<MessageFactId, string | null>> {
  return Object.fromEntries(
    messageFacts(detection, catalog).map(({ id, value }) => [
      id,
      value === null || typeof value === 'string'
        ? value
        : value.map((span) => (typeof span === 'string' ? span : span.value)).join(''),
    ]),
  );
}

const results = (text: string): string => `Authentication-Results: ${text}`;
const relayBorder = exchangeBorder(outboundHelo, '40.95.53.73');
const stranger = results('mx.stranger.example; spf=pass smtp.mailfrom=a.example; dkim=pass header.d=a.example; dmarc=pass');

test('a relayed message has the six facts, the checks in two rows, in this order', () => {
  expect(told(sample('relay-delivery'))).toEqual({
    'relayed-by': 'northwindexample.onmicrosoft.com',
    'pool-server': '52.103.192.44, East Asia',
    'handed-in': 'relay.northwind.example, 198.51.100.24',
    'at-relay': 'SPF softfail, DKIM none, DMARC none',
    here: 'SPF softfail, DKIM pass, DMARC none, overall fail (001)',
    'message-id': '<8b99e26f-48ba-45de-8b5e-f8d765d816cb@billing.example.com>',
    'on-the-way': '9 s',
  });
  expect(messageFacts(sample('relay-delivery'), en).map(({ name }) => name)).toEqual([
    'Relayed by',
    'Server',
    'Handed in by',
    'At the relay',
    'Here',
    'Message-ID',
    'On the way',
  ]);
});

test('of a relayed message whose headers tell little, what is missing is shown as missing, but no check at the relay', () => {
  const facts = told(detect(block(postfixLine('x', 'mail-psaapc01rlnn2073.outbound.protection.outlook.com [40.95.53.73]'))));
  expect(facts).toMatchObject({ 'relayed-by': null, 'handed-in': null, here: null, 'message-id': null, 'on-the-way': null });
  expect(facts).not.toHaveProperty('at-relay');
});

test('of other mail only what is known has a row, and no row speaks of a relay', () => {
  for (const id of ['ordinary-pool', 'internal', 'not-from-microsoft365', 'headers-missing']) {
    const facts = told(sample(id));
    expect(Object.values(facts)).not.toContain(null);
    for (const ofRelay of ['relayed-by', 'at-relay'] as const) expect([id, facts[ofRelay]]).toEqual([id, undefined]);
  }
});

describe('who sent it and who handed it in, of mail that no pool relayed', () => {
  const id = '3f1c9d52-0000-4000-8000-000000000001';
  const attributed = `X-MS-Exchange-CrossTenant-OriginalAttributedTenantConnectingIp: TenantId=${id};Ip=[192.0.2.201];Helo=[mail.victim.example]`;
  const organisation = 'X-OriginatorOrg: victim.example';
  const source = 'claimed, not checked: mail.victim.example, 192.0.2.201';

  test.each<[string, string, string | undefined, string | undefined]>([
    [
      'a stamp in a stranger’s own mail',
      exchangeBlock('mx.example.net', '203.0.113.5', attributed),
      `claimed, not checked: ${id}`,
      source,
    ],
    [
      'the same with a name, at a server outside Microsoft 365',
      block(postfixLine('mx.example.net', 'mx.example.net [203.0.113.5]'), organisation, attributed),
      'claimed, not checked: victim.example',
      source,
    ],
    [
      'a name alone',
      block(postfixLine('mx.example.net', 'mx.example.net [203.0.113.5]'), organisation),
      'claimed, not checked: victim.example',
      undefined,
    ],
    [
      'an ordinary server of Microsoft 365 and two stamps',
      block(
        postfixLine(outboundHelo, 'mail-db8eur05on2041.outbound.protection.outlook.com [40.107.20.41]'),
        organisation,
        attributed,
      ),
      'victim.example',
      'mail.victim.example, 192.0.2.201',
    ],
  ])('%s', (_what, headers, sentBy, handedIn) => {
    const facts = told(detect(headers));
    expect([facts['sent-by'], facts['handed-in']]).toEqual([sentBy, handedIn]);
  });
});

describe('the checks here', () => {
  const spf = (detection: Detection): string | null | undefined => told(detection).here;

  test('come from the field above the line in which the reader’s system took the message over', () => {
    const own = results('spf=fail (sender IP is 40.95.53.73) smtp.mailfrom=example.com; dkim=none; dmarc=fail');
    expect(spf(detect(block(...ownLines, own, relayBorder, stranger)))).toBe('SPF fail, DKIM none, DMARC fail');
  });

  test('are never a stranger’s, who wrote below that line', () => {
    expect(spf(detect(block(...ownLines, relayBorder, stranger)))).toBeNull();
    expect(spf(detect(exchangeBlock('mx.example.net', '203.0.113.5', stranger)))).toBeUndefined();
    const signed = `ARC-${results('i=1; mx.microsoft.com 1; spf=pass smtp.mailfrom=a.example; dmarc=pass')}`;
    expect(spf(detect(block(...ownLines, relayBorder, signed)))).toBeNull();
  });

  test('are never a stranger’s composite authentication', () => {
    const forged = results('spf=pass (sender IP is 40.95.53.73); dkim=pass; dmarc=pass; compauth=pass reason=100');
    expect(spf(detect(block(...ownLines, relayBorder, forged)))).toBeNull();
    const own = results(
      'spf=fail (sender IP is 40.95.53.73) smtp.mailfrom=example.com; dkim=none; dmarc=fail;compauth=fail reason=001',
    );
    expect(spf(detect(block(...ownLines, own, relayBorder, forged)))).toBe('SPF fail, DKIM none, DMARC fail, overall fail (001)');
  });

  test('are not told where nobody can say which line is the reader’s own', () => {
    const record = { at: 0, field: 'Authentication-Results', source: 'authentication-results' } as const;
    const authentication = [{ ...record, results: [{ method: 'spf', result: 'pass', properties: [] }] }];
    expect(told(detectionOf({ trace: { border: null, authentication } })).here).toBeNull();
    const border = { at: 1, vouched: true, hidden: false };
    expect(told(detectionOf({ trace: { border, authentication } })).here).toBe('SPF pass');
  });

  test.each([
    ['a pass after a failure', 'dkim=fail header.d=list.example; dkim=pass header.d=a.example', 'pass'],
    ['a pass before a failure', 'dkim=pass header.d=a.example; dkim=fail header.d=list.example', 'pass'],
    ['the first of several failures', 'dkim=temperror header.d=a.example; dkim=fail header.d=b.example', 'temperror'],
    ['a result that goes on for ever', `dkim=${'x'.repeat(500)}`, `${'x'.repeat(12)}…`],
  ])('of several signatures %s is told', (_, said, result) => {
    const own = results(`spf=none (sender IP is 40.95.53.73); ${said}; dmarc=none`);
    const [, dkim] = (spf(detect(block(...ownLines, own, relayBorder))) ?? '').split(', ');
    expect(dkim).toBe(`DKIM ${result}`);
  });

  test('stand as marks beside the same words', () => {
    const here = messageFacts(sample('relay-delivery'), en).find(({ id }) => id === 'here');
    expect(here?.checks).toEqual([
      { check: 'SPF', result: 'softfail' },
      { check: 'DKIM', result: 'pass' },
      { check: 'DMARC', result: 'none' },
      { check: 'overall', result: 'fail (001)' },
    ]);
    for (const { id, checks } of messageFacts(sample('relay-delivery'), en))
      expect([id, checks.length > 0]).toEqual([id, id === 'here' || id === 'at-relay']);
  });
});

describe('the time on the way', () => {
  /** A message whose lines were written so many seconds after the oldest, newest first. */
  const wayOf = (...seconds: readonly (number | null)[]): string | null | undefined => {
    const hops = seconds.map((second, at) =>
      hopOf(
        at,
        'earlier',
        second === null ? {} : { time: new Date(Date.UTC(2026, 9, 14, 7, 0, 0) + second * 1000).toISOString() },
      ),
    );
    return told(detectionOf({ trace: { hops } }))['on-the-way'];
  };
  test.each<readonly [string, readonly (number | null)[], string | null]>([
    ['no line', [], null],
    ['one line', [0], null],
    ['two lines', [5, 0], '5 s'],
    ['two lines, one of which has no time', [5, null], null],
    ['a line between them without a time', [9, null, 0], '9 s'],
    ['clocks that run against each other', [0, 9], null],
    ['a step that took nearly all of it', [130, 10, 0], '2 min 10 s, of which 2 min in one step'],
    ['the oldest step was the slow one', [310, 300, 0], '5 min 10 s, of which 5 min in one step'],
    ['no step took the half', [180, 100, 50, 0], '3 min'],
    ['a slow step of less than a minute', [50, 1, 0], '50 s'],
    ['two lines have but one step', [300, 0], '5 min'],
  ])('%s', (_, seconds, way) => {
    expect(wayOf(...seconds)).toBe(way);
  });

  test('a slow step is never longer than the way', () => {
    // the newest clock is behind: the step looks longer than all of them together
    expect(wayOf(100, 400, 0)).toBe('1 min 40 s, of which 1 min 40 s in one step');
  });
});

test.each(languages)('every fact has a name of its own in %s', (language) => {
  const names = messageFacts(sample('relay-delivery'), catalogFor(language)).map(({ name }) => name);
  expect(new Set(names).size).toBe(7);
  expect(names).not.toContain('');
});
