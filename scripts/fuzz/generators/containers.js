import { TextEncoder } from 'node:util';
import { gzipSync, zipSync } from 'fflate';
import { relayTexts } from '../material.js';
import { sourceOfBytes, sourceOfChunks, tally, triage } from '../sources.js';
import { writeCompoundFile } from '../compound-writer.js';

const mostMilliseconds = 5_000;
/** Megabytes that a case may add to what the process holds outside of the machine's own heap: pieces, windows, whole members. */
const mostMegabytes = 300;
const encoder = new TextEncoder();

/**
 * Small containers of every kind that a triage reads, whole or damaged. Nothing is thrown; what comes in pieces says what the
 * whole says; every input that is not blank gives records or a named failure; the picture adds up; work and memory are bounded.
 * Outlook data files are left out: the command reads them in a worker that is ended when it hangs.
 */
export const containers = {
  name: 'containers',
  make: (draws) => {
    const { name, bytes } = container(draws, draws.pick([0, 0, 1, 2]));
    const count = draws.pick([0, 1, 1, 2, 5, 20]);
    return {
      name,
      bytes,
      loose: Array.from({ length: count }, () => damage(draws, bytes.length)),
      size: draws.pick([1, 7, 100, 777]),
    };
  },
  bytesOf: ({ bytes, loose }) => Buffer.from(loose.reduce(damaged, bytes)),
  check: async (made) => {
    const bytes = new Uint8Array(containers.bytesOf(made));
    const begun = process.cpuUsage();
    const before = process.memoryUsage().rss;
    const whole = await readingOf(sourceOfBytes(made.name, bytes));
    const { user, system } = process.cpuUsage(begun);
    const milliseconds = Math.round((user + system) / 1000);
    if (milliseconds > mostMilliseconds) return `${milliseconds} ms of cpu for ${bytes.length} bytes`;
    const megabytes = Math.round((process.memoryUsage().rss - before) / 1e6);
    if (megabytes > mostMegabytes) return `${megabytes} MB more for ${bytes.length} bytes`;
    return (bytes.every(isBlank) ? null : emptiness(whole)) ?? disagreement(whole) ?? (await difference(whole, made, bytes));
  },
};

function isBlank(byte) {
  return byte === 0x20 || (byte >= 0x09 && byte <= 0x0d);
}

async function readingOf(source) {
  /** @type {any[]} */
  const records = [];
  /** @type {any[]} */
  const reports = [];
  for await (const record of triage([source], { onContainer: (one) => reports.push(one) })) records.push(record);
  return { records, reports };
}

/** A named input that gives nothing and says nothing would count as clean. */
function emptiness({ records, reports }) {
  if (records.length > 0 || reports.some(({ shortfalls }) => shortfalls.length > 0)) return null;
  return reports.length === 0
    ? 'no record and no report'
    : reports.some(({ kind }) => kind !== 'other')
      ? null
      : 'passed over, though named';
}

/** Every message counts once, and what fell short is told. */
function disagreement({ records, reports }) {
  const picture = tally(records, reports);
  const sum = Object.values(picture.outcomes).reduce((total, count) => total + count, 0);
  if (sum !== picture.messages) return `outcomes add up to ${sum}, of ${picture.messages} messages`;
  const counted = records.filter(({ kind }) => kind === 'message' || kind === 'delivery').length;
  const { messages, copies, carriers } = tally(records.filter(({ kind }) => kind === 'message' || kind === 'delivery'));
  if (messages + copies + carriers !== counted) return `${messages} + ${copies} + ${carriers} are not the ${counted} records`;
  const isShort = reports.some(({ shortfalls }) => shortfalls.length > 0);
  return isShort === picture.completeness.isComplete ? 'the picture does not say that something is missing' : null;
}

/** What comes in pieces, without a place to jump to, is read from its start: a zip by its own directory alone when it is whole. */
async function difference(whole, { name, loose, size }, bytes) {
  if (loose.length > 0) return null;
  const pieces = await readingOf(sourceOfChunks(name, piecesOf(bytes, size)));
  return JSON.stringify(pieces) === JSON.stringify(whole) ? null : `in pieces of ${size} bytes another answer`;
}

async function* piecesOf(bytes, size) {
  for (let at = 0; at < bytes.length; at += size) yield bytes.slice(at, at + size);
}

/** A container and its usual name; `depth` bounds what lies inside. */
function container(draws, depth) {
  const kinds = [mbox, emlx, table, json, lines, dmarc, msg, message];
  const outer = [zip, gzip, tar, olm];
  return draws.pick(depth > 0 ? outer : [...kinds, ...outer])(draws, depth);
}

function member(draws, depth) {
  return depth > 0 ? container(draws, depth - 1) : draws.pick([mbox, emlx, table, dmarc, message])(draws, 0);
}

function text(draws) {
  return draws
    .pick(relayTexts)
    .join('\n')
    .replace(/^Message-ID:.*$/im, `Message-ID: <${draws.hex(8)}@partner.example>`);
}

function message(draws) {
  return { name: 'a.eml', bytes: encoder.encode(`${text(draws)}\n\nbody\n`) };
}

function mbox(draws) {
  const separator = draws.pick(['From - Tue Mar  3 10:00:00 2026', 'From a@b.example Tue Mar  3 10:00:00 2026']);
  const all = Array.from({ length: draws.between(1, 4) }, () => `${separator}\n${text(draws)}\n\nbody\n>From x\n\n`).join('');
  return { name: 'a.mbox', bytes: encoder.encode(draws.chance(0.3) ? all.replaceAll('\n', '\r\n') : all) };
}

function emlx(draws) {
  const inner = encoder.encode(`${text(draws)}\n\nbody\n`);
  const count = draws.chance(0.8) ? inner.length : draws.between(0, 99_999);
  const list =
    '<?xml version="1.0" encoding="UTF-8"?>\n<plist version="1.0"><dict><key>flags</key><integer>1</integer></dict></plist>\n';
  return { name: '1.emlx', bytes: joined([encoder.encode(`${String(count).padEnd(10)}\n`), inner, encoder.encode(list)]) };
}

const headings = ['MessageId', 'Received', 'SenderAddress', 'RecipientAddress', 'Subject', 'Status', 'FromIP', 'MessageTraceId'];
const addresses = ['40.95.41.12', '203.0.113.25', '2a01:111:f403:e40b::', '', '0.0.0.0', 'nobody'];

function row(draws) {
  const id = draws.hex(2);
  const to = draws.pick(['anna@corp.example', 'anna@corp.example;bo@corp.example', '']);
  const subject = draws.pick(['Invoice', 'a "quoted", word', 'two\nlines', '']);
  const time = draws.pick(['3/3/2026 10:15:01 AM', '2026-03-03T10:15:01Z', '03/04/2026 10:15', 'soon']);
  return [
    `<${id}@p.example>`,
    time,
    'b@p.example',
    to,
    subject,
    draws.pick(['Delivered', 'FilteredAsSpam']),
    draws.pick(addresses),
    id,
  ];
}

function table(draws) {
  const delimiter = draws.pick([',', ';', '\t']);
  const rows = [headings, ...Array.from({ length: draws.between(0, 8) }, () => row(draws))];
  const line = (cells) => cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(delimiter);
  const all = rows.map(line).join(draws.pick(['\n', '\r\n']));
  return {
    name: 'a.csv',
    bytes: draws.chance(0.2) ? new Uint8Array(Buffer.from(`\ufeff${all}`, 'utf16le')) : encoder.encode(all),
  };
}

function objects(draws) {
  const keys = ['messageId', 'receivedDateTime', 'senderAddress', 'recipientAddress', 'subject', 'status', 'fromIP', 'id'];
  return Array.from({ length: draws.between(1, 5) }, () => Object.fromEntries(row(draws).map((cell, at) => [keys[at], cell])));
}

function json(draws) {
  const value = objects(draws);
  return {
    name: 'a.json',
    bytes: encoder.encode(JSON.stringify(draws.pick([value, { value }, { results: value }]), null, draws.pick([0, 2]))),
  };
}

function lines(draws) {
  return {
    name: 'a.ndjson',
    bytes: encoder.encode(
      objects(draws)
        .map((one) => JSON.stringify(one))
        .join('\n'),
    ),
  };
}

function dmarc(draws) {
  const record = () =>
    `<record><row><source_ip>${draws.pick(addresses)}</source_ip><count>${draws.pick(['1', '7', '-1', 'x'])}</count></row><identifiers><header_from>p.example</header_from></identifiers></record>`;
  const records = Array.from({ length: draws.between(0, 4) }, record).join('');
  const head =
    '<report_metadata><org_name>Enterprise Outlook</org_name><report_id>1</report_id><date_range><begin>1</begin><end>2</end></date_range></report_metadata>';
  return { name: 'a.xml', bytes: encoder.encode(`<?xml version="1.0"?>\n<feedback>${head}${records}</feedback>`) };
}

/** PidTagTransportMessageHeaders as Unicode text. */
function msg(draws) {
  const headers = Buffer.from(text(draws).replaceAll('\n', '\r\n'), 'utf16le');
  const children = [
    { name: '__properties_version1.0', bytes: Buffer.alloc(64) },
    { name: '__substg1.0_007D001F', bytes: headers },
  ];
  return { name: 'a.msg', bytes: new Uint8Array(writeCompoundFile(children).bytes) };
}

function zip(draws, depth) {
  const members = Array.from({ length: draws.between(1, 3) }, (_, at) => {
    const { name, bytes } = member(draws, depth);
    return [`Exchange/anna@corp.example/Junk Email/${at}.${name}`, bytes];
  });
  return { name: 'a.zip', bytes: zipSync(Object.fromEntries(members), { level: draws.pick([0, 6]) }) };
}

function gzip(draws, depth) {
  const { name, bytes } = member(draws, depth);
  const one = gzipSync(bytes);
  return { name: `${name}.gz`, bytes: draws.chance(0.2) ? joined([one, one]) : one };
}

function tar(draws, depth) {
  const blocks = Array.from({ length: draws.between(1, 3) }, () => {
    const { name, bytes } = member(draws, depth);
    const header = new Uint8Array(512);
    header.set(encoder.encode(name), 0);
    header.set(encoder.encode(`${bytes.length.toString(8).padStart(11, '0')}\0`), 124);
    header.set(encoder.encode('0'), 156);
    header.set(encoder.encode('ustar\u000000'), 257);
    const sum = header.reduce((total, byte) => total + byte, 0) + 8 * 0x20;
    header.set(encoder.encode(`${sum.toString(8).padStart(6, '0')}\0 `), 148);
    return joined([header, bytes, new Uint8Array((512 - (bytes.length % 512)) % 512)]);
  });
  return { name: 'a.tar', bytes: joined([...blocks, new Uint8Array(1024)]) };
}

function olm(draws) {
  const subject = draws.pick(['Invoice', '&lt;x&gt;', '&x;']);
  const source = draws.chance(0.7) ? `<OPFMessageCopySource>${text(draws).replace(/[<&]/g, ' ')}</OPFMessageCopySource>` : '';
  const xml = `<?xml version="1.0"?><emails elementCount="1"><email>${source}<OPFMessageCopySubject>${subject}</OPFMessageCopySubject></email></emails>`;
  const path = 'Accounts/a@corp.example/com.microsoft.__Messages/Inbox/message_00001.xml';
  return { name: 'a.olm', bytes: zipSync({ [path]: encoder.encode(xml), 'Categories.xml': encoder.encode('<categories/>') }) };
}

/** What is done to the bytes: plain data, so that each can be left out. */
function damage(draws, length) {
  const at = draws.between(0, Math.max(0, length - 1));
  return draws.pick([
    { kind: 'byte', at, value: draws.pick([0, 0x0a, 0x22, 0x3c, 0x7f, 0xff, draws.between(0, 255)]) },
    { kind: 'cut', at, value: draws.between(1, 40) },
    { kind: 'end', at, value: 0 },
    { kind: 'twice', at, value: draws.between(1, 600) },
  ]);
}

function damaged(bytes, { kind, at, value }) {
  if (kind === 'end') return bytes.slice(0, at);
  if (kind === 'cut') return joined([bytes.slice(0, at), bytes.slice(at + value)]);
  if (kind === 'twice') return joined([bytes.slice(0, at + value), bytes.slice(at)]);
  return bytes.map((byte, place) => (place === at ? value : byte));
}

function joined(pieces) {
  return new Uint8Array(Buffer.concat(pieces));
}
