import { inspectPaste } from '../../src/inspection/inspect-paste.ts';

/** What is said of a text that holds no route: a state, doubts and repairs. */
function saidOf(text: string): readonly unknown[] {
  return inspectPaste(text).map((inspection) =>
    'detection' in inspection ? [inspection.state, inspection.doubts, inspection.repairs] : inspection.state,
  );
}

/** Names with colons look like headers, of which none is a `Received`; cells of a table do not. */
const anExport = [[expect.stringMatching(/^(?:subject-only|no-received)$/), ['export'], []]];

const times = [
  '11/29/2026 1:00:00 PM',
  '29-11-2026 13:00:00',
  '2026-11-29T13:00:00.1234567Z',
  '29.11.2026 13:00:00',
  '29. 11. 2026. 13:00',
  '2026. 11. 29. 13:00:00',
  '/Date(1795957200000)/',
];

const properties = (time: string): readonly (readonly [name: string, value: string])[] => [
  ['Received', time],
  ['SenderAddress', 'ann@example.com'],
  ['RecipientAddress', 'bo@example.org'],
  ['Subject', 'Minutes'],
  ['Status', 'Delivered'],
  ['FromIP', '40.95.41.12'],
];

const head = '<!DOCTYPE html>\n<html xmlns="http://www.w3.org/1999/xhtml">\n<head>\n<title>HTML TABLE</title>\n';
const style = `<style>\n${Array.from({ length: 90 }, (_, at) => `.c${String(at)} { border: 1px solid #123456; padding: 2px 4px 2px 4px }`).join('\n')}\n</style>\n`;

const list = (time: string): string[] => properties(time).map(([name, value]) => `${name.padEnd(16)} : ${value}`);

const forms: readonly (readonly [form: string, write: (time: string) => string])[] = [
  ['a list of PowerShell', (time) => ['', ...list(time), '', ...list(time), ''].join('\n')],
  [
    'an indented list',
    (time) =>
      list(time)
        .map((line) => `    ${line}`)
        .join('\n'),
  ],
  [
    'a list in colour',
    (time) =>
      list(time)
        .map((line) => `\u001b[32;1m${line.replace(' : ', ' : \u001b[0m')}`)
        .join('\n'),
  ],
  [
    'a list in HTML',
    (time) =>
      `${head}</head><body>\n<table>\n${properties(time)
        .map(([name, value]) => `<tr><td>${name}:</td><td>${value}</td></tr>`)
        .join('\n')}\n</table>\n</body></html>`,
  ],
  [
    'a table in HTML below a long style',
    (time) =>
      `${head}${style}</head><body>\n<table>\n<tr>${properties(time)
        .map(([name]) => `<th>${name}</th>`)
        .join('')}</tr>\n<tr>${properties(time)
        .map(([, value]) => `<td>${value}</td>`)
        .join('')}</tr>\n</table>\n</body></html>`,
  ],
  [
    'YAML',
    (time) =>
      properties(time)
        .map(([name, value], at) => `${at === 0 ? '- ' : '  '}${name}: ${value}`)
        .join('\n'),
  ],
  [
    'YAML with quotes',
    (time) =>
      properties(time)
        .map(([name, value]) => `${name}: "${value}"`)
        .join('\n'),
  ],
  [
    'columns',
    (time) =>
      [
        'Received                     Sender Address  Recipient Address Subject Status',
        '--------                     --------------  ----------------- ------- ------',
        `${time.padEnd(28)} ann@example.com bo@example.org    Minutes Delivered`,
      ].join('\n'),
  ],
];

describe.each(forms)('an export is called one, and not headers that cannot be read: %s', (_form, write) => {
  test.each(times)('%s', (time) => {
    expect(saidOf(write(time))).toEqual(anExport);
  });
});

describe('so are', () => {
  const trace = { SenderAddress: 'ann@example.com', RecipientAddress: 'bo@example.org', FromIP: '40.95.41.12', MessageId: 'm' };
  const row = (name: string): string =>
    `<row><source_ip>40.95.41.12</source_ip><count>3</count><${name}><spf>fail</spf></${name}></row>`;

  test.each([
    ['JSON of Windows PowerShell', JSON.stringify([{ Received: '/Date(1795957200000)/', ...trace }])],
    [
      'the same with its slashes escaped',
      JSON.stringify([{ Received: '/Date(1795957200000)/', ...trace }]).replaceAll('/', '\\/'),
    ],
    ['an answer of the reporting service', JSON.stringify({ d: { results: [{ Received: '/Date(1795957200000)/', ...trace }] } })],
    [
      'a list whose names have blanks',
      'Message Trace ID  : 0-4\nReceived          : 3/3/2026 10:15:01 AM\nSender Address    : a@example.com\nRecipient Address : b@example.org\n',
    ],
    [
      'a tracking log',
      '#Software: Microsoft Exchange Server\n#Fields: date-time,client-ip,client-hostname,message-id,recipient-address,recipient-status,sender-address\n2026-03-03T10:15:01.000Z,40.95.41.12,x,<m@example.com>,b@example.org,,a@example.com\n',
    ],
    [
      'a search in Proofpoint',
      'Date,Sender_IP_Address,Sender,Header_From,Recipients,Message_ID\n2026-03-03T10:15:01+0000,40.95.41.12,a@example.com,a@example.com,b@example.org,<m@example.com>\n',
    ],
    [
      'a search in Mimecast',
      '"From (Envelope)","From (Header)","To","IP Address","Message ID"\n"a@example.com","a@example.com","b@example.org","40.95.41.12","<m@example.com>"\n',
    ],
    [
      'a DMARC report',
      `<?xml version="1.0"?>\n<feedback><report_metadata><org_name>x</org_name></report_metadata><policy_published><domain>example.com</domain></policy_published><record>${row('policy_evaluated')}</record></feedback>`,
    ],
    [
      'a DMARC report in JSON',
      JSON.stringify({ report_metadata: {}, policy_published: {}, records: [{ count: 3, policy_evaluated: { spf: 'fail' } }] }),
    ],
  ])('%s', (_, text) => {
    expect(saidOf(text)).toEqual([[expect.not.stringMatching(/^verdict$/), ['export'], []]]);
  });
});

describe('what is no export', () => {
  const lines = ['SenderAddress: a', 'RecipientAddress: b', 'FromIP: 40.95.41.12', 'MessageTraceId: 1'];

  test.each([
    'from mx.example.org (mx.example.org [192.0.2.1]) by mx2.example.org with ESMTP; Mon, 2 Nov 2026 10:00:00 +0000',
    '10.1.1.1 by mx.example.org; Mon, 2 Nov 2026 10:00:00 +0000',
    '10.11.12.13 by mx.example.org; Mon, 2 Nov 2026 10:00:00 +0000',
    '(qmail 3 invoked from network); 2 Nov 2026 10:00:00 -0000',
  ])('a route among the same names: %s', (value) => {
    const [only] = inspectPaste([`Received: ${value}`, ...lines].join('\n'));
    expect(only).toMatchObject({ doubts: [] });
  });

  test.each<[string, string, readonly string[]]>([
    [
      'the table of an analyser',
      'Message Id\t<q@example.com>\nHop\tSubmitting host\tReceiving host\tTime\tDelay\n1\ta\tb\tc\td\n2\tb\tc\td\te\nConnecting IP Address\t192.0.2.1\nSender IP\t192.0.2.1\n',
      ['analyser-table'],
    ],
    [
      'a page about one message',
      'From (Envelope)\ta@example.com\nFrom (Header)\ta@example.com\nRemote IP Address\t192.0.2.1\nMessage ID\t<m@example.com>\n',
      [],
    ],
  ])('%s: triage reads none of it', (_, text, doubts) => {
    expect(inspectPaste(text)).toMatchObject([{ doubts }]);
  });

  test.each(['Received 29-11-2026', 'We received sender names only', 'Status, subject and sender address'])(
    'words of a letter: %s',
    (text) => {
      expect(inspectPaste(text)).toMatchObject([{ doubts: [] }]);
    },
  );
});
