import { tally } from '../../../../src/triage/index.ts';
import { bytesOf, readingBothWays } from '../../containers-of.ts';

/** A row of a message trace without trace ids: to whom, what became of it, by which server, and its Message-ID. */
type Given = readonly [recipient: string, status: string, address?: string, id?: string, sender?: string];

const objectOf = ([recipient, status, address = '40.95.41.12', id = 'a', sender = 'a@partner.example']: Given) => ({
  Received: '2026-03-13T10:15:01Z',
  SenderAddress: sender,
  RecipientAddress: recipient,
  FromIP: address,
  Status: status,
  MessageId: `<${id}@partner.example>`,
});

const forms: readonly (readonly [string, (rows: readonly Given[]) => string])[] = [
  [
    'a table',
    (rows) =>
      `${['Received,SenderAddress,RecipientAddress,FromIP,Status,MessageId', ...rows.map((row) => Object.values(objectOf(row)).join(','))].join('\n')}\n`,
  ],
  ['JSON', (rows) => JSON.stringify(rows.map(objectOf))],
  [
    'a list',
    (rows) =>
      rows
        .map(
          (row) =>
            `${Object.entries(objectOf(row))
              .map(([name, value]) => `${name.padEnd(16)} : ${value}`)
              .join('\n')}\n\n`,
        )
        .join(''),
  ],
];

const group: Given = ['sales@corp.example', 'Expanded'];
const anna: Given = ['anna@corp.example', 'Delivered'];
const bo: Given = ['bo@corp.example', 'FilteredAsSpam'];

describe.each(forms)('a group that was expanded, in a message trace without trace ids, as %s', (_, write) => {
  // all messages, those of the relay pool, those of it in Junk Email
  test.each<[string, readonly Given[], readonly number[]]>([
    ['received nothing itself beside its members', [group, anna, bo], [2, 2, 1]],
    ['below its members', [anna, bo, group], [2, 2, 1]],
    ['within another', [['all@corp.example', 'Expanded'], group, anna], [1, 1, 0]],
    ['an address that was resolved to another', [['a.old@corp.example', 'Resolved'], anna], [1, 1, 0]],
    ['counts where no member is listed', [group, ['anna@corp.example', 'Delivered', '40.95.41.12', 'b']], [2, 2, 0]],
    ['counts alone', [group], [1, 1, 0]],
    // anybody may use a Message-ID again
    [
      'counts where another server handed the same Message-ID over',
      [group, ['anna@corp.example', 'Delivered', '203.0.113.5']],
      [2, 1, 0],
    ],
    [
      'counts beside another sender of it',
      [group, ['anna@corp.example', 'Delivered', '40.95.41.12', 'a', 'b@other.example']],
      [2, 2, 0],
    ],
  ])('%s', async (__, rows, expected) => {
    const { records } = await readingBothWays('export', bytesOf(write(rows)));
    const { messages, relayPool, relayPoolInJunk } = tally(records);
    expect([messages, relayPool, relayPoolInJunk]).toEqual(expected);
  });
});

// a danger that the row of the group alone tells is not lost
test.each([
  ['', 'Phish', [1, 1]],
  ['Phish', 'Phish', [1, 1]],
  ['Phish', '', [2, 1]],
])('a group found %j with a member found %j', async (ofGroup, ofMember, expected) => {
  const rows = [
    'Date,Sender address,Recipients,Sender IP,Delivery action,Internet message ID,Threats',
    `2026-03-13 10:15:01,a@partner.example,sales@corp.example,40.95.41.12,Expanded,<a@partner.example>,${ofGroup}`,
    `2026-03-13 10:15:01,a@partner.example,anna@corp.example,40.95.41.12,Delivered,<a@partner.example>,${ofMember}`,
  ];
  const { records } = await readingBothWays('export', bytesOf(`${rows.join('\n')}\n`));
  const { messages, toStop } = tally(records);
  expect([messages, toStop.count]).toEqual(expected);
});
