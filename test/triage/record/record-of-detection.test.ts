import type { Detection, Evidence } from '../../../src/detection/index.ts';
import { recordOfDetection } from '../../../src/triage/record/record-of-detection.ts';
import type { TriageRecord } from '../../../src/triage/index.ts';
import { detectionOf, evidenceOf, fieldsOf, hopOf } from '../../explanation/detections.ts';

const recordOf = (detection: Detection): TriageRecord =>
  recordOfDetection(detection, { source: 'a', item: 1, within: null, carries: 0 });

const attributed = evidenceOf('attributed-tenant', 'connector-relay', {
  tenant: '11111111-2222-3333-4444-555555555555',
  address: '192.0.2.1',
  name: 'app.example',
});
const arrival = (address: string | null) =>
  evidenceOf('arrival-spf', 'not-met', { result: 'none', domain: 'a.example', address });
const mark = evidenceOf('forwarding-mark', 'forwarded', {
  field: 'X-MS-Exchange-ForwardingLoop',
  mark: 'mailbox-forwarding',
  mailbox: null,
  tenant: '66666666-7777-8888-9999-000000000000',
});
const named = evidenceOf('relaying-tenant', 'named', { tenant: 'relay.example', field: 'X-OriginatorOrg' });

test.each<[string, readonly Evidence[], TriageRecord['origin']]>([
  ['nothing', [], { address: null, helo: null }],
  ['the attribution alone', [attributed], { address: '192.0.2.1', helo: 'app.example' }],
  ['the arrival, which saw the same address', [attributed, arrival('192.0.2.1')], { address: '192.0.2.1', helo: 'app.example' }],
  [
    'the arrival, before it, without the greeting of another address',
    [attributed, arrival('192.0.2.7')],
    { address: '192.0.2.7', helo: null },
  ],
  ['an arrival that names no address', [attributed, arrival(null)], { address: null, helo: null }],
])('where it came from, by %s', (_, evidence, origin) => {
  expect(recordOf(detectionOf({ evidence })).origin).toEqual(origin);
});

test.each<[string, readonly Evidence[], string | null, string | null]>([
  ['nothing', [], null, null],
  ['the attribution, before the mark of a forwarding', [mark, attributed], '11111111-2222-3333-4444-555555555555', null],
  ['the mark alone', [mark], '66666666-7777-8888-9999-000000000000', null],
  ['a name alone', [named], null, 'relay.example'],
  ['name and mark', [named, mark], '66666666-7777-8888-9999-000000000000', 'relay.example'],
])('who relayed, by %s', (_, evidence, id, name) => {
  const { tenant } = recordOf(detectionOf({ evidence }));
  expect(tenant).toMatchObject({ id, name });
  expect(tenant.claimed === null).toBe(id === null && name === null);
});

describe('when it was handed over', () => {
  const of = (judged: string | undefined, newest: string | undefined, vouched = false): string | null => {
    const hops = [hopOf(0, 'own', { time: newest }), hopOf(1, 'border', { time: judged })];
    const hop = hops[1] ?? hopOf(1, 'border', {});
    const handover = { hop, position: 'delivery', vouched, pool: 'relay', region: null, regionConflict: false } as const;
    const fields = fieldsOf([['Date', 'Tue, 3 Mar 2026 09:00:00 +0000']]);
    return recordOf(detectionOf({ trace: { hops, handovers: [handover] }, fields })).time;
  };
  const newest = '2026-03-20T10:00:00.000Z';

  test.each([
    ['a little before the newest line', '2026-03-20T09:59:00.000Z', '2026-03-20T09:59:00.000Z'],
    ['less than a day behind it', '2026-03-21T09:59:00.000Z', '2026-03-21T09:59:00.000Z'],
    ['a whole day behind it', '2026-03-21T10:00:00.000Z', newest],
    ['less than ten days before it', '2026-03-10T10:01:00.000Z', '2026-03-10T10:01:00.000Z'],
    ['ten days before it', '2026-03-10T10:00:00.000Z', newest],
  ])('by a line that nobody vouches for, %s', (_, judged, time) => {
    expect(of(judged, newest)).toBe(time);
  });

  test('a line of the reader’s own side has the time, whatever it is', () => {
    expect(of('2025-01-01T00:00:00.000Z', newest, true)).toBe('2025-01-01T00:00:00.000Z');
  });

  test('one that has no time leaves it to the newest, and all of them to the sender', () => {
    expect(of(undefined, newest)).toBe(newest);
    expect(of(newest, undefined)).toBe(newest);
    expect(of(undefined, undefined)).toBe('2026-03-03T09:00:00Z');
    expect(recordOf(detectionOf({ fields: fieldsOf([['Date', '']]) })).time).toBeNull();
  });
});

describe('the server that handed it over', () => {
  const noted = evidenceOf('recipient-record', 'relay', {
    address: '40.95.53.73',
    range: null,
    field: 'Authentication-Results',
    name: 'mail.example',
  });
  const peer = evidenceOf('border-peer', 'not-microsoft365', {
    address: '192.0.2.9',
    name: 'peer.example',
    by: null,
    cloud: false,
  });

  test('is that of the line', () => {
    const hop = hopOf(0, 'border', { from: { address: '40.95.53.74', reverseName: 'relay.example' } });
    const handover = { hop, position: 'delivery', vouched: true, pool: 'relay', region: null, regionConflict: false } as const;
    expect(recordOf(detectionOf({ trace: { hops: [hop], handovers: [handover] }, evidence: [noted] })).server).toEqual({
      name: 'relay.example',
      address: '40.95.53.74',
      region: null,
    });
    const silent = { ...handover, hop: hopOf(0, 'border', {}) };
    expect(recordOf(detectionOf({ trace: { hops: [silent.hop], handovers: [silent] } })).server).toEqual({
      name: null,
      address: null,
      region: null,
    });
  });

  test('else the one that the recipient noted, else the one that is none of Microsoft’s', () => {
    const servers = [[peer, noted], [peer], []].map((evidence) => recordOf(detectionOf({ evidence })).server);
    expect(servers).toEqual([
      { name: 'mail.example', address: '40.95.53.73', region: null },
      { name: 'peer.example', address: '192.0.2.9', region: null },
      { name: null, address: null, region: null },
    ]);
  });
});

test('what was seen on arrival, whose advice it is, and a Message-ID of the length that is kept', () => {
  const results = [{ method: 'dkim', result: 'fail', properties: [] }];
  const read = { at: 3, field: 'ARC-Authentication-Results', source: 'arc-authentication-results', results } as const;
  const record = recordOf(
    detectionOf({
      trace: { arrival: read },
      advice: [{ audience: 'sender', remedy: 'publish-spf', strength: 'shown' }],
      fields: fieldsOf([['Message-ID', `<${'a'.repeat(2000)}@example.com>`]]),
    }),
  );
  expect(record.arrival).toEqual({ spf: null, dkim: 'fail', dmarc: null });
  expect(recordOf(detectionOf({})).arrival).toEqual({ spf: null, dkim: null, dmarc: null });
  expect(record.remedies).toEqual([{ remedy: 'publish-spf', audience: 'sender' }]);
  expect(record.messageId).toBe(`<${'a'.repeat(997)}`);
  expect(recordOf(detectionOf({ fields: fieldsOf([['Message-ID', '']]) })).messageId).toBeNull();
});
