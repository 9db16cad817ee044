import { sourceOfBytes, tally, triage } from '../../../src/triage/index.ts';
import type { JudgedMessage } from '../../../src/triage/read-context.ts';
import { bytesOf, emlxOf, gzipOf, joined, reading, readingBothWays, reasonsOf, tarOf, zipOf } from '../containers-of.ts';
import { outlookItem } from '../../inspection/msg/outlook-files.ts';
import { foreign, ordinary, relayed } from '../sample-messages.ts';

const row = (address: string, count: number): string =>
  `<record><row><source_ip>${address}</source_ip><count>${String(count)}</count></row></record>`;
const report = (id: string, ...rows: readonly string[]): string =>
  `<?xml version="1.0"?>\n<feedback><report_metadata><org_name>Enterprise Outlook</org_name><report_id>${id}</report_id></report_metadata>${rows.join('')}</feedback>`;
const sample = report('r1', row('40.95.41.12', 7), row('40.107.22.34', 120));

const inBase64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64').replace(/.{76}/g, '$&\n');

/** A part, or all of a message, that is a file. */
function fileOf(type: string, name: string, content: string | Uint8Array): string {
  const bytes = typeof content === 'string' ? bytesOf(content) : content;
  return `Content-Type: ${type}; name="${name}"\nContent-Transfer-Encoding: base64\nContent-Disposition: attachment; filename="${name}"\n\n${inBase64(bytes)}\n`;
}

function carrying(parts: readonly string[], carrier = foreign): string {
  const head = carrier
    .slice(0, carrier.indexOf('\n\n'))
    .replace(/Content-Type: .*/, 'Content-Type: multipart/mixed; boundary="cut"');
  return `${head}\n\n--cut\nContent-Type: text/plain\n\nplease look\n${parts.map((part) => `--cut\n${part}`).join('')}--cut--\n`;
}

/** A mail that is nothing but a file, as many reporters send it. */
function being(file: string, carrier = foreign): string {
  return carrier.slice(0, carrier.indexOf('\n\n')).replace(/Content-Type: [^]*/, file);
}

async function counted(bytes: Uint8Array | string): Promise<readonly unknown[]> {
  const read = await readingBothWays('given', typeof bytes === 'string' ? bytesOf(bytes) : bytes);
  const { messages, relayPool, carriers, dmarc, completeness } = tally(read.records, read.containers);
  return [messages, relayPool, carriers, dmarc.messages, dmarc.relayPool, completeness.passedOver, ...reasonsOf(read)];
}

const named = 'enterprise.protection.outlook.com!partner.example!1772496000!1772582400.xml';

describe('an original attached under a name that does not show as it is written', () => {
  const disposition = (name: string): string =>
    `Content-Type: application/octet-stream\nContent-Disposition: attachment;\n ${name}\n\n${relayed}\n`;
  const type = (name: string): string => `Content-Type: application/octet-stream; ${name}\n\n${relayed}\n`;

  test.each([
    ['encoded words in base64', disposition('filename="=?utf-8?B?bcO4ZGUuZW1s?="')],
    ['encoded words in quoted-printable', type('name="=?iso-8859-1?Q?m=F8de=2Eeml?="')],
    ['two encoded words', disposition('filename="=?utf-8?Q?m=C3=B8de.e?=\n =?utf-8?Q?ml?="')],
    ['octets', disposition("filename*=utf-8''m%C3%B8de%2Eeml")],
    ['octets in pieces', disposition("filename*0*=utf-8''m%C3%B8de%2E;\n filename*1*=%65m; filename*2=l")],
    ['pieces without octets', type('name*0="mode.e"; name*1="ml"')],
  ])('%s', async (_, part) => {
    expect(await counted(carrying([part]))).toEqual([1, 1, 1, 0, 0, 0]);
  });

  test.each([
    ['encoded words', disposition('filename="=?utf-8?B?bcO4ZGUucGRm?="')],
    ['octets', disposition("filename*=utf-8''m%C3%B8de.pdf")],
    ['a name that stays coded', disposition('filename="=?x-unknown?B?bcO4ZGUuZW1s?="')],
  ])('no original: %s', async (_, part) => {
    expect(await counted(carrying([part]))).toEqual([1, 0, 0, 0, 0, 0]);
  });
});

describe('an aggregate report as it is mailed: the mail is a message, and its report is counted apart', () => {
  const files = [
    ['gzip', fileOf('application/gzip', `${named}.gz`, gzipOf(sample))],
    ['gzip of no type', fileOf('application/octet-stream', `${named}.gz`, gzipOf(sample))],
    ['zip', fileOf('application/zip', `${named}.zip`, zipOf({ [named]: sample }))],
    ['zip under another name', fileOf('application/x-zip-compressed', 'report.zip', zipOf({ [named]: sample }))],
    ['not packed', fileOf('text/xml', 'report.xml', sample)],
    ['not packed, plainly', `Content-Type: application/xml; name="r.xml"\n\n${sample}\n`],
  ] as const;

  test.each(files)('%s, beside a text', async (_, file) => {
    expect(await counted(carrying([file]))).toEqual([1, 0, 0, 127, 7, 0]);
  });

  test.each(files)('%s, alone', async (_, file) => {
    expect(await counted(being(file))).toEqual([1, 0, 0, 127, 7, 0]);
  });

  test('a zip whose names say nothing, in a mail whose subject does', async () => {
    const file = fileOf('application/zip', 'r.zip', zipOf({ 'r.xml': sample }));
    expect(await counted(being(file))).toEqual([1, 0, 0, 0, 0, 0]);
    const subject = 'Subject: Report Domain: partner.example Submitter: x Report-ID: <r1>';
    expect(await counted(being(file).replace('Subject: Sample', subject))).toEqual([1, 0, 0, 127, 7, 0]);
  });

  test('in the mailbox that takes reports, in an archive, and of Apple Mail', async () => {
    const mails = [1, 2].map((id) =>
      being(
        fileOf('application/gzip', `x!${String(id)}.xml.gz`, gzipOf(report(String(id), row('40.95.41.12', id)))),
        foreign.replace('<three@', `<rua${String(id)}@`),
      ),
    );
    const mailbox = mails.map((text) => `From d@r.example Tue Mar  3 10:00:00 2026\n${text}\n`).join('');
    expect(await counted(mailbox)).toEqual([2, 0, 0, 3, 3, 0]);
    expect(await counted(zipOf({ 'a.eml': mails[0] ?? '', 'b.eml': mails[1] ?? '' }))).toEqual([2, 0, 0, 3, 3, 0]);
    expect(await counted(emlxOf(mails[1] ?? ''))).toEqual([1, 0, 0, 2, 2, 0]);
  });

  const headers = foreign.slice(0, foreign.indexOf('\n\n') + 1);
  const inItem = [
    ['gzip', `${named}.gz`, gzipOf(sample)],
    ['zip', `${named}.zip`, zipOf({ [named]: sample })],
    ['not packed', 'report.xml', bytesOf(sample)],
  ] as const;

  test.each(inItem)('%s, in an item of Outlook', async (_, name, bytes) => {
    const counts = [1, 0, 0, 127, 7, 0];
    expect(await counted(outlookItem({ headers, others: [{ name, bytes }] }))).toEqual(counts);
    expect(await counted(outlookItem({ headers, unicode: false, others: [{ name, bytes }] }))).toEqual(counts);
    expect(await counted(zipOf({ 'a.msg': outlookItem({ headers, others: [{ name, bytes }] }) }))).toEqual(counts);
    expect(await counted(outlookItem({ headers, others: [{ name, bytes, within: true }] }))).toEqual(counts);
  });

  test('in an item of Outlook, a zip whose names say nothing counts where the subject does', async () => {
    const others = [{ name: 'r.zip', bytes: zipOf({ 'r.xml': sample }) }];
    expect(await counted(outlookItem({ headers, others }))).toEqual([1, 0, 0, 0, 0, 0]);
    expect(await counted(outlookItem({ headers, others, subject: 'Report domain: partner.example' }))).toEqual([
      1, 0, 0, 127, 7, 0,
    ]);
  });

  test('in an item of Outlook: several reports, messages in an archive, an item as a file, and what is nobody’s business', async () => {
    const two = [1, 2].map((id) => ({
      name: `x!${String(id)}.xml.gz`,
      bytes: gzipOf(report(String(id), row('40.95.41.12', id))),
    }));
    expect(await counted(outlookItem({ headers, others: two }))).toEqual([1, 0, 0, 3, 3, 0]);
    const mails = { name: 'q.zip', bytes: zipOf({ 'a.eml': relayed, 'b.eml': ordinary }) };
    expect(await counted(outlookItem({ headers, others: [mails] }))).toEqual([2, 1, 1, 0, 0, 0]);
    const item = { name: 'a.msg', bytes: outlookItem({ headers: relayed.slice(0, relayed.indexOf('\n\n') + 1) }) };
    expect(await counted(outlookItem({ headers, others: [item] }))).toEqual([1, 1, 1, 0, 0, 0]);
    const photo = { name: 'photo.jpg', bytes: gzipOf(sample) };
    const invoice = { name: 'invoice.zip', bytes: zipOf({ 'invoice.xml': sample }) };
    expect(await counted(outlookItem({ headers, others: [photo, invoice] }))).toEqual([1, 0, 0, 0, 0, 0]);
  });

  test.each(files)('in a message attached to an item of Outlook: %s', async (_, file) => {
    const mail = carrying([file], foreign.replace('<three@', '<rua@'));
    expect(await counted(outlookItem({ headers, files: [mail] }))).toEqual([1, 0, 1, 127, 7, 0]);
    const bytes = bytesOf(mail);
    expect(await counted(outlookItem({ headers, others: [{ name: 'ORIGINAL.EML', bytes }] }))).toEqual([1, 0, 1, 127, 7, 0]);
    expect(await counted(zipOf({ 'a.msg': outlookItem({ headers, files: [mail] }) }))).toEqual([1, 0, 1, 127, 7, 0]);
  });

  test('in messages attached to an item of Outlook: two reports, one of them a level deeper, and a picture', async () => {
    const mailOf = (id: number): string =>
      carrying(
        [fileOf('application/gzip', `x!${String(id)}.xml.gz`, gzipOf(report(String(id), row('40.95.41.12', id))))],
        foreign.replace('<three@', `<rua${String(id)}@`),
      ).replaceAll('cut', `cut${String(id)}`);
    const deeper = carrying([`Content-Type: message/rfc822\n\n${mailOf(2)}\n`], foreign.replace('<three@', '<rua3@'));
    const photo = carrying([fileOf('image/jpeg', 'photo.jpg', gzipOf(sample))], foreign.replace('<three@', '<photo@'));
    const [, , , ...reported] = await counted(outlookItem({ headers, files: [mailOf(1), deeper, photo] }));
    expect(reported).toEqual([3, 3, 0]);
  });

  test('the same report from a folder is a copy', async () => {
    const records = [...(await reading(sourceOfBytes('a', bytesOf(carrying([files[0][1]]))))).records];
    records.push(...(await reading(sourceOfBytes('b', gzipOf(sample)))).records);
    expect(tally(records)).toMatchObject({ copies: 2, dmarc: { rows: 2, messages: 127 } });
  });

  describe.each([
    ['a message', 'message/rfc822', '8bit'],
    ['a file that is a message', 'application/octet-stream', 'base64'],
  ])('forwarded within %s', (_, type, encoding) => {
    const within = (text: string): string =>
      `Content-Type: ${type}; name="original.eml"\nContent-Transfer-Encoding: ${encoding}\n\n${encoding === 'base64' ? inBase64(bytesOf(text)) : text}\n`;
    const nested = (text: string, cut: string): string => text.replaceAll('cut', cut);

    test.each(files)('%s', async (name, file) => {
      const mail = nested(carrying([file], foreign.replace('<three@', '<rua@')), 'inner');
      expect([name, ...(await counted(carrying([within(mail)])))]).toEqual([name, 1, 0, 1, 127, 7, 0]);
    });

    test('two of them, one of which is in a message in a message', async () => {
      const [one = '', two = ''] = [1, 2].map((id) =>
        nested(
          carrying(
            [fileOf('application/gzip', `x!${String(id)}.xml.gz`, gzipOf(report(String(id), row('40.95.41.12', id))))],
            foreign.replace('<three@', `<rua${String(id)}@`),
          ),
          `inner${String(id)}`,
        ),
      );
      const between = nested(carrying([within(two)], foreign.replace('<three@', '<between@')), 'between');
      expect(await counted(carrying([within(one), within(between)]))).toEqual([2, 0, 2, 3, 3, 0]);
    });
  });

  test('one that is damaged is told', async () => {
    const file = fileOf('application/gzip', `${named}.gz`, gzipOf(sample).slice(0, -20));
    expect((await counted(carrying([file]))).at(-1)).toBe('damaged');
  });
});

describe('messages in an archive that is attached', () => {
  const archive = zipOf({ 'a.eml': relayed, 'b.eml': ordinary });

  test('count, and who carries them does not', async () => {
    expect(await counted(carrying([fileOf('application/zip', 'Quarantined Messages.zip', archive)]))).toEqual([2, 1, 1, 0, 0, 0]);
    expect(await counted(carrying([fileOf('application/gzip', 'a.mbox.gz', gzipOf(`From - \n${relayed}`))]))).toEqual([
      1, 1, 1, 0, 0, 0,
    ]);
    expect(await counted(zipOf({ 'x.eml': carrying([fileOf('application/zip', 'q.zip', archive)]) }))).toEqual([
      2, 1, 1, 0, 0, 0,
    ]);
  });

  test.each([
    [
      'tar in gzip, which was called by its name alone',
      'mail.tgz',
      gzipOf(tarOf({ 'mail/a.eml': relayed, 'mail/b.eml': ordinary })),
    ],
    ['tar', 'mail.tar', tarOf({ 'a.eml': relayed, 'b.eml': ordinary })],
    ['zip in zip', 'x.zip', zipOf({ 'mail.zip': archive })],
    ['zip in tar in gzip', 'x.tar.gz', gzipOf(tarOf({ 'mail.zip': archive }))],
    ['gzip in zip', 'x.zip', zipOf({ 'a.mbox.gz': gzipOf(`From - \n${relayed}\nFrom - \n${ordinary}`) })],
  ])('in an archive of another kind, or in one within it: %s', async (_what, name, file) => {
    expect(await counted(carrying([fileOf('application/octet-stream', name, file)]))).toEqual([2, 1, 1, 0, 0, 0]);
  });

  test.each([
    ['an attached message', (inner: string) => `Content-Type: message/rfc822\n\n${inner}\n`],
    ['one that is attached as a file', (inner: string) => fileOf('application/octet-stream', 'inner.eml', inner)],
  ])('which %s carries: neither it nor its own carrier counts', async (_what, attach) => {
    const middle = carrying([fileOf('application/zip', 'q.zip', archive)], ordinary.replace('<two@', '<middle@')).replaceAll(
      'cut',
      'in',
    );
    expect(await counted(carrying([attach(middle)]))).toEqual([2, 1, 2, 0, 0, 0]);
  });

  describe('which an attached message carries that names itself by no Message-ID of its own', () => {
    const inner = (text: string): string => carrying([fileOf('application/zip', 'q.zip', archive)], text).replaceAll('cut', 'in');
    const attached = (...texts: readonly string[]): string =>
      carrying(texts.map((text) => `Content-Type: message/rfc822\n\n${text}\n`));
    const middle = ordinary.replace('<two@', '<middle@');
    const unnamed = middle.replace(/^Message-ID:.*\n/m, '');

    test.each([
      ['it has none', attached(inner(unnamed))],
      ['neither has its own carrier', attached(inner(unnamed)).replace('Message-ID: <three@partner.example>\n', '')],
      ['it has that of its own carrier', attached(inner(middle.replace('<middle@', '<three@')))],
      ['it has two', attached(inner(middle.replace(/^Message-ID:.*\n/m, '$&$&')))],
      ['it has no Received either', attached(inner(unnamed.slice(unnamed.indexOf('From: '))))],
    ])('%s', async (_what, text) => {
      expect(await counted(text)).toEqual([2, 1, 2, 0, 0, 0]);
    });

    test('and one beside it that carries nothing counts', async () => {
      expect(await counted(attached(unnamed.replace('40.107.22.34', '40.107.22.35'), inner(unnamed)))).toEqual([
        3, 1, 2, 0, 0, 0,
      ]);
    });

    test('twice the same', async () => {
      expect(await counted(attached(inner(unnamed), inner(unnamed)))).toEqual([2, 1, 3, 0, 0, 0]);
    });

    test('an item of Outlook within one', async () => {
      const headers = foreign.slice(0, foreign.indexOf('\n\n'));
      const within = middle.slice(0, middle.indexOf('\n\n'));
      const item = outlookItem({ headers, others: [{ name: 'q.zip', bytes: archive, within }] });
      expect(await counted(item)).toEqual([2, 1, 2, 0, 0, 0]);
    });
  });

  test('an item of Apple Mail', async () => {
    expect(await counted(carrying([fileOf('application/octet-stream', '12.emlx', emlxOf(relayed))]))).toEqual([1, 1, 1, 0, 0, 0]);
  });

  test('a mailbox file that is not packed', async () => {
    const mailbox = [relayed, ordinary].map((text) => `From - \n${text}\n`).join('');
    expect(await counted(carrying([fileOf('application/mbox', 'old.mbox', mailbox)]))).toEqual([2, 1, 1, 0, 0, 0]);
  });

  test.each([
    ['in UTF-16', (text: string) => Uint8Array.from(Buffer.from(`\ufeff${text}`, 'utf16le'))],
    ['with lines that end with CR alone', (text: string) => bytesOf(text.replaceAll('\n', '\r'))],
    ['packed, in UTF-16', (text: string) => gzipOf(Uint8Array.from(Buffer.from(`\ufeff${text}`, 'utf16le')))],
  ])('a mailbox file %s', async (_, written) => {
    const mailbox = written([relayed, ordinary].map((text) => `From - \n${text}\n`).join(''));
    expect(await counted(carrying([fileOf('application/mbox', 'old.mbox', mailbox)]))).toEqual([2, 1, 1, 0, 0, 0]);
  });

  test('with a password are told', async () => {
    const locked = archive.slice();
    // bit 0 of the flags, in the headers of both members and in the directory
    locked.forEach((_, at) => {
      const sign = String.fromCharCode(...locked.subarray(at, at + 4));
      if (sign === 'PK\u0003\u0004') locked[at + 6] = 1;
      if (sign === 'PK\u0001\u0002') locked[at + 8] = 1;
    });
    expect(await counted(carrying([fileOf('application/zip', 'q.zip', locked)]))).toEqual([1, 0, 0, 0, 0, 0, 'encrypted']);
  });
});

test('archives within one another that unpack to gigabytes are left soon', async () => {
  const twenty = (member: Uint8Array): Uint8Array =>
    zipOf(Object.fromEntries(Array.from({ length: 20 }, (_, at) => [`${String(at)}.zip`, member])));
  const inner = zipOf({ 'z.zip': zipOf({ 'a.jpg': new Uint8Array(24 * 1024 * 1024) }, 0) });
  const mail = carrying([fileOf('application/zip', 'x.zip', twenty(twenty(inner)))], relayed);
  const start = performance.now();
  expect(reasonsOf(await reading(sourceOfBytes('given', bytesOf(mail))))).toEqual([]);
  expect(performance.now() - start).toBeLessThan(10_000);
}, 60_000);

test.each([
  ['a letter', 'letter.docx', zipOf({ '[Content_Types].xml': '<Types/>', 'word/document.xml': '<w/>' })],
  ['a workbook', 'sums.xlsx', zipOf({ '[Content_Types].xml': '<Types/>', 'xl/workbook.xml': '<w/>' })],
  ['pictures', 'photos.zip', zipOf({ 'a.jpg': joined([bytesOf('\u00ff')]), 'read me.txt': 'Received: x' })],
  ['an invoice in XML', 'invoice.xml', '<?xml version="1.0"?><Invoice/>'],
  ['a log', 'log.gz', gzipOf('one\ntwo\n')],
  ['source text', 'code.tar.gz', gzipOf(tarOf({ 'a/': '', 'a/b.c': 'int x;', 'a/c.zip': zipOf({ 'd.txt': 'Received: x' }) }))],
  [
    'pictures in an archive within it',
    'all.zip',
    zipOf({ 'a.zip': zipOf({ 'a.jpg': joined([bytesOf('\u00ff')]) }), 'b.gz': 'none' }),
  ],
  ['what only calls itself packed', 'x.zip', 'no archive'],
])('of other files attached to mail nothing is told: %s', async (_, name, content) => {
  expect(await counted(carrying([fileOf('application/octet-stream', name, content)], relayed))).toEqual([1, 1, 0, 0, 0, 0]);
});

describe('what came in a file that is attached to a message is never certain: its sender chose the bytes', () => {
  /** Each line names the server that wrote the next. */
  const joinedUp = (text: string): string => text.replace('from DB5PR00MB0001', 'from DB5PEPF00014B8D');
  const trace =
    'MessageId,RecipientAddress,FromIP,Status,MessageTraceId\n<nine@a.example>,anna@corp.example,40.95.41.12,Delivered,t9\n';
  const [relay, other] = [joinedUp(relayed), joinedUp(ordinary)];
  const mailbox = `From a Tue Mar  3 10:00:00 2026\n${relay}\nFrom a Tue Mar  3 10:00:00 2026\n${other}\n`;
  const judged = async (text: string): Promise<unknown> =>
    (await readingBothWays('given', bytesOf(text))).records.map(({ outcome, certainty }) => [outcome, certainty]);
  const own = ['not-from-microsoft365', 'certain'];
  const carried = [
    ['relay-pool', 'likely'],
    ['ordinary-pool', 'likely'],
  ];

  test('given by themselves they are certain', async () => {
    expect(await judged(mailbox)).toEqual([
      ['relay-pool', 'certain'],
      ['ordinary-pool', 'certain'],
    ]);
  });

  test.each([
    ['an archive of messages', fileOf('application/zip', 'x.zip', zipOf({ 'a.eml': relay, 'b.eml': other }))],
    ['a mailbox', fileOf('application/mbox', 'x.mbox', mailbox)],
    ['a packed mailbox', fileOf('application/gzip', 'x.gz', gzipOf(mailbox))],
    ['a mailbox in an archive', fileOf('application/zip', 'x.zip', zipOf({ 'm.mbox': mailbox }))],
    ['archives in an archive', fileOf('application/zip', 'x.zip', zipOf({ 'a.eml': relay, 'b.zip': zipOf({ 'b.eml': other }) }))],
    [
      'messages in which other text was repaired',
      fileOf(
        'application/zip',
        'x.zip',
        zipOf({ 'a.eml': relay.replaceAll('\n ', '\n'), 'b.eml': `> ${other.replaceAll('\n', '\n> ')}` }),
      ),
    ],
  ])('%s', async (_, file) => {
    expect(await judged(carrying([file], joinedUp(foreign)))).toEqual([own, ...carried]);
  });

  test('an export among messages in an archive', async () => {
    const file = fileOf('application/zip', 'x.zip', zipOf({ 'a.eml': other, 'trace.csv': trace }));
    expect(await judged(carrying([file], joinedUp(foreign)))).toEqual([own, carried[1], carried[0]]);
  });

  test('the answer behind a record says so too', async () => {
    const sources: string[] = [];
    const file = fileOf('application/zip', 'x.zip', zipOf({ 'a.eml': relay }));
    const onMessage = (_: unknown, { detection }: JudgedMessage): void => void sources.push(detection.trace.source);
    for await (const record of triage([sourceOfBytes('a', bytesOf(carrying([file], joinedUp(foreign))))], { onMessage }))
      expect(record).toBeDefined();
    expect(sources).toEqual(['delivered', 'attached']);
  });
});

describe('where a message lies: whoever sends an archive names the folders in it', () => {
  const separator = 'From d@partner.example Tue Mar  3 10:00:00 2026';
  const placesOf = async (name: string, bytes: Uint8Array): Promise<unknown[]> =>
    (await readingBothWays(name, bytes)).records.map(({ placed }) => placed);

  test.each([
    ['messages in folders', { 'Junk Email/a.eml': ordinary, 'Spam/b.eml': relayed }],
    [
      'a mailbox file and an item of Apple Mail',
      { 'Spam.mbox': `${separator}\n${ordinary}`, 'b.emlx': emlxOf(relayed, { flags: 2 ** 24 }) },
    ],
  ])('%s of an archive that came by mail', async (_, members) => {
    const mail = bytesOf(carrying([fileOf('application/zip', 'junk.zip', zipOf(members))]));
    expect(await placesOf('Inbox/1.eml', mail)).toEqual([null, null, null]);
    // of the user's own archive they count
    expect(await placesOf('Inbox/own.zip', zipOf(members))).toEqual(['junk', 'junk']);
  });

  test('nor do marks of a mailbox say it that stand above an original, or rows of an export beside messages', async () => {
    const labelled = `X-Gmail-Labels: Spam\nX-Mozilla-Keys: Junk\n${relayed}`;
    expect(await placesOf('Inbox', bytesOf(carrying([`Content-Type: message/rfc822\n\n${labelled}\n`])))).toEqual([null, null]);
    const rows = 'MessageId,RecipientAddress,Status,FromIP\n<x@partner.example>,anna@corp.example,FilteredAsSpam,52.103.139.11\n';
    const archive = fileOf('application/zip', 'q.zip', zipOf({ 'a.eml': labelled, 'trace.csv': rows }));
    expect(await placesOf('Inbox', bytesOf(carrying([archive])))).toEqual([null, null, null]);
    expect(await placesOf('own.zip', zipOf({ 'a.eml': labelled, 'trace.csv': rows }))).toEqual(['junk', 'junk']);
  });

  test('a mail lies in Junk Email; the original attached to it, and what is in its archive, do not', async () => {
    const archive = fileOf('application/zip', 'q.zip', zipOf({ 'a.eml': ordinary }));
    const mail = carrying([`Content-Type: message/rfc822\n\n${relayed}\n`, archive]);
    const places = [
      ['Spam', 1, null, 2, 'junk'],
      ['Spam', 2, 1, 0, null],
      ['Spam/1/q.zip/a.eml', 1, null, 0, null],
    ];
    const { records } = await readingBothWays('Spam', bytesOf(mail));
    expect(records.map(({ source, item, within, carries, placed }) => [source, item, within, carries, placed])).toEqual(places);
  });
});
