import { sourceOfBytes } from '../../../../src/triage/index.ts';
import type { TriageRecord } from '../../../../src/triage/index.ts';
import { bytesOf, reading, reasonsOf } from '../../containers-of.ts';

const networkId = '9f1c6a1e-0000-4000-8000-0123456789ab';
const relay = '40.95.41.12';
const ordinary = '40.107.22.34';
const foreign = '203.0.113.25';

type Cells = Readonly<Record<string, string>>;
const usual: Cells = {
  NetworkMessageId: networkId,
  RecipientEmailAddress: 'anna@corp.example',
  Timestamp: '2026-03-13T12:00:00Z',
};

/** A table of these rows, of which each has the usual cells too. */
function tableOf(rows: readonly Cells[]): string {
  const all = rows.map((row) => ({ ...usual, ...row }));
  const names = [...new Set(all.flatMap((row) => Object.keys(row)))];
  const lines = all.map((row: Cells) => names.map((name) => `"${(row[name] ?? '').replaceAll('"', '""')}"`).join(','));
  return `${[names.join(','), ...lines].join('\n')}\n`;
}

async function read(rows: readonly Cells[]): Promise<readonly TriageRecord[]> {
  return (await reading(sourceOfBytes('a.csv', bytesOf(tableOf(rows))))).records;
}

/** Two rows about one delivery say the same in whatever order they stand. */
async function bothOrders(one: Cells, other: Cells): Promise<readonly TriageRecord[]> {
  const found = [...(await read([one, other])), ...(await read([other, one]))];
  expect(found.length).toBe(2);
  return found;
}

test.each([
  ['Malware', 'Spam', 'malware'],
  ['Malware', 'Phish', 'malware'],
  ['Phish', 'Spam', 'phishing'],
  ['Spam', '', 'spam'],
  ['', '', null],
])('of the threats %j and %j the worse one counts', async (one, other, threat) => {
  const found = await bothOrders({ ThreatTypes: one }, { ThreatTypes: other });
  expect(found.map((record) => record.threat)).toEqual([threat, threat]);
});

test.each([
  ['On-prem/external', 'Inbox/folder', 'inbox', null],
  ['On-prem/external', 'Junk folder', 'junk', 'unknown'],
  ['On-prem/external', '', 'elsewhere', null],
  ['Quarantine', '', 'quarantine', null],
])('put into %j and into %j', async (one, other, placed, junk) => {
  const found = await bothOrders({ DeliveryLocation: one }, { DeliveryLocation: other });
  // where it lies in Junk Email, an export does not say why
  expect(found.map((record) => [record.placed, record.junk])).toEqual([
    [placed, junk],
    [placed, junk],
  ]);
});

test.each([
  [relay, ordinary, relay, 'relay-pool'],
  [relay, foreign, relay, 'relay-pool'],
  [ordinary, foreign, ordinary, 'ordinary-pool'],
  // of Microsoft's, and of no pool that is known
  ['40.94.1.1', foreign, '40.94.1.1', 'undetermined'],
  ['40.94.1.1', ordinary, ordinary, 'ordinary-pool'],
  ['40.94.1.1', relay, relay, 'relay-pool'],
  [relay, '', relay, 'relay-pool'],
])('of the servers %j and %j the one that says more counts', async (one, other, address, outcome) => {
  const found = await bothOrders({ SenderIPv4: one }, { SenderIPv4: other });
  expect(found.map((record) => [record.server.address, record.outcome])).toEqual([
    [address, outcome],
    [address, outcome],
  ]);
});

test('of two servers that say as much the first counts', async () => {
  expect(
    (await read([{ SenderIPv4: '40.95.41.12' }, { SenderIPv4: '40.95.53.73' }])).map(({ server }) => server.address),
  ).toEqual(['40.95.41.12']);
});

test('what one row lacks another one says', async () => {
  const found = await bothOrders(
    { InternetMessageId: '<a@partner.example>', SenderFromDomain: 'partner.example', SPF: 'Pass', DMARC: 'FAIL' },
    { Timestamp: '2026-03-13T11:00:00Z', DKIM: ' none ', CompAuth: 'fail' },
  );
  for (const record of found)
    expect(record).toMatchObject({
      messageId: '<a@partner.example>',
      fromDomain: 'partner.example',
      time: '2026-03-13T11:00:00Z',
      recipient: { spf: 'pass', dkim: 'none', dmarc: 'fail', compauth: 'fail', reason: null },
    });
});

test.each([
  ['{"SPF":"pass","DKIM":"none","DMARC":"fail","CompAuth":"softpass"}', ['pass', 'none', 'fail', 'softpass']],
  ['{ "spf" : "Fail", "dmarc": "none" }', ['fail', null, 'none', null]],
  ['SPF=pass', [null, null, null, null]],
  ['', [null, null, null, null]],
])('results in one column: %s', async (details, results) => {
  const [record] = await read([{ AuthenticationDetails: details, SenderIPv4: relay }]);
  const { spf, dkim, dmarc, compauth } = record?.recipient ?? {};
  expect([spf, dkim, dmarc, compauth]).toEqual(results);
});

test('an id is one in whatever letter case, and each recipient has a delivery', async () => {
  const rows = [
    { SenderIPv4: relay },
    { NetworkMessageId: networkId.toUpperCase(), DeliveryLocation: 'Inbox' },
    { RecipientEmailAddress: 'bo@corp.example', DeliveryLocation: 'Junk folder' },
  ];
  expect((await read(rows)).map(({ outcome, placed }) => [outcome, placed])).toEqual([
    ['relay-pool', 'inbox'],
    ['relay-pool', 'junk'],
  ]);
});

test('what is worth doing: for the relay pool, and where nothing can be told', async () => {
  const said = async (address: string) => (await read([{ SenderIPv4: address }])).map(({ remedies }) => remedies);
  expect(await said(relay)).toEqual([
    [
      { remedy: 'verify-sender', audience: 'reader' },
      { remedy: 'get-full-headers', audience: 'reader' },
      { remedy: 'no-allow-list', audience: 'help-desk' },
      { remedy: 'confirm-in-trace', audience: 'forwarder' },
    ],
  ]);
  expect(await said('40.94.1.1')).toEqual([
    [
      { remedy: 'get-full-headers', audience: 'reader' },
      { remedy: 'trace-arrival', audience: 'help-desk' },
    ],
  ]);
  expect(await said(ordinary)).toEqual([[]]);
});

describe('a cell that is as long as Excel lets it be was cut', () => {
  const longest = 32_767;
  const many = Array.from({ length: 2000 }, (_, at) => `reader${String(at)}@corp.example`).join(';');

  test.each([
    [longest, 1],
    [longest - 1, 0],
  ])('recipients of %i characters', async (length, cut) => {
    const found = await reading(
      sourceOfBytes('a.csv', bytesOf(tableOf([{ RecipientEmailAddress: many.slice(0, length), SenderIPv4: relay }]))),
    );
    expect(reasonsOf(found).filter((reason) => reason === 'value-cut').length).toBe(cut);
    const whole = many.slice(0, length).split(';');
    // the last one may be no whole address
    expect(found.records.length).toBe(cut === 1 ? whole.length - 1 : whole.filter((one) => one.includes('@')).length);
  });
});

/** Rows of an extended report about one message, one an event. */
const event = (name: string, recipient: string, more: Cells = {}): Cells => ({
  RecipientEmailAddress: recipient,
  event_id: name,
  source: 'STOREDRIVER',
  ...more,
});

describe('an extended report', () => {
  const intake = event('RECEIVE', 'list@corp.example', { source: 'SMTP', 'client-ip': relay });

  test.each(['EXPAND', 'RESOLVE', 'REDIRECT', 'expand'])('who was replaced by %s received nothing', async (name) => {
    const rows = [
      intake,
      event(name, 'anna@corp.example', { 'related-recipient-address': ' List@corp.example ' }),
      event('DELIVER', 'anna@corp.example'),
    ];
    expect((await read(rows)).map(({ outcome, server }) => [outcome, server.address])).toEqual([['relay-pool', relay]]);
  });

  test.each(['list@corp.example', ' List@Corp.example '])('nor where nobody says how the way ended: %j', async (former) => {
    const rows = [intake, event('EXPAND', 'anna@corp.example', { 'related-recipient-address': former })];
    const anna = [event('RECEIVE', 'anna@corp.example', { source: 'SMTP', 'client-ip': relay })];
    // the delivery to Anna, and no other
    expect((await read(rows)).map(({ identity }) => identity)).toEqual((await read(anna)).map(({ identity }) => identity));
    // an event that replaces nobody, whoever stands beside
    const other = [intake, event('TRANSFER', 'anna@corp.example', { 'related-recipient-address': former })];
    expect((await read(other)).length).toBe(2);
  });

  test('an address that became itself is still that of the recipient', async () => {
    const rows = [
      event('RECEIVE', 'anna@corp.example', { source: 'SMTP', 'client-ip': relay }),
      event('RESOLVE', 'anna@corp.example', { 'related-recipient-address': 'anna@corp.example' }),
    ];
    const found = await read(rows);
    expect(found).toMatchObject([{ outcome: 'relay-pool' }]);
    expect(found.map(({ identity }) => identity)).toEqual((await read(rows.slice(0, 1))).map(({ identity }) => identity));
  });

  test.each(['DELIVER', 'SEND', 'SENDEXTERNAL', 'FAIL', 'DROP', 'QUARANTINE'])(
    'with whom the way ended, by %s, has a delivery, and nobody else has',
    async (name) => {
      const rows = [intake, event('TRANSFER', 'old@corp.example'), event(name, 'anna@corp.example')];
      expect((await read(rows)).length).toBe(1);
    },
  );

  test('only the line in which mail came in by SMTP names the server that sent it', async () => {
    const own = { 'client-ip': ordinary };
    for (const other of [
      event('DELIVER', 'anna@corp.example', own),
      event('RECEIVE', 'anna@corp.example', own),
      event('SEND', 'anna@corp.example', { source: 'SMTP', ...own }),
    ])
      expect((await read([other])).map(({ outcome, server }) => [outcome, server.address])).toEqual([['undetermined', null]]);
  });

  test.each(['SENDEXTERNAL', 'Send external', ' SendExternal '])(
    'the addresses of mail that leaves are of whoever submitted it: %s',
    async (name) => {
      const rows = [event(name, 'anna@partner.example', { 'original-client-ip': relay })];
      expect(await read(rows)).toMatchObject([{ outcome: 'undetermined', missing: 'pool-not-named', server: { address: null } }]);
    },
  );
});

test.each([
  [{ SenderIPv4: 'unknown' }, { EmailDirection: 'Outbound' }, 'pool-not-named'],
  [{ SenderIPv4: '' }, { EmailDirection: 'Outbound' }, 'pool-not-named'],
  [{ SenderIPv4: '' }, { SenderIPv4: 'no address' }, 'address-unreadable'],
  [{ SenderIPv4: '203.0.11…' }, { SenderIPv4: 'no address' }, 'value-cut'],
])('of what is missing in %j and in %j the reason counts that says most', async (one, other, missing) => {
  const found = await bothOrders(one, other);
  expect(found.map((record) => record.missing)).toEqual([missing, missing]);
});

test.each([
  [{ DeliveryLocation: ' Junk folder ' }, 'junk'],
  [{ LatestDeliveryLocation: ' Quarantine' }, 'quarantine'],
  [{ Status: 'FilteredAsSpam ' }, 'junk'],
])('blanks around the place in %j say nothing', async (row, placed) => {
  expect((await read([row])).map((record) => record.placed)).toEqual([placed]);
});
