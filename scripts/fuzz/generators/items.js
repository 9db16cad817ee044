import { writeCompoundFile } from '../compound-writer.js';
import { relayTexts, texts } from '../material.js';
import { inspectFile, mostAttached } from '../sources.js';
import { certainOutcome, readingOf } from '../verdicts.js';

const mostMilliseconds = 5_000;
/**
 * How often the file may be read in all, and some for the smallest: some twenty attachments may each ask for the same few
 * streams.
 */
const readsOfFile = 128;
const smallest = 256 * 1024;

/**
 * Outlook items from our own writer, most of them damaged: circles in the tables of sectors, streams that share their sectors,
 * directories tied into knots, sizes that lie. Nothing is thrown, what is read is bounded by the file, and nothing attached is
 * ever certain.
 */
export const items = {
  name: 'items',
  make: (draws) => {
    const file = writeCompoundFile(item(draws, draws.between(0, 4), draws.chance(0.05) ? draws.between(20, 400) : 3));
    const damage = draws.chance(0.1) ? [] : Array.from({ length: draws.between(1, 6) }, () => damageOf(draws, file)).flat();
    return { base64: file.bytes.toString('base64'), loose: damage };
  },
  bytesOf: ({ base64, loose }) => {
    const bytes = Buffer.from(base64, 'base64');
    for (const [at, value] of loose) if (at + 4 <= bytes.length) bytes.writeUInt32LE(value, at);
    return bytes;
  },
  check: async (made) => {
    const bytes = items.bytesOf(made);
    const { readBytes, counted } = readingOf(bytes);
    const begun = process.cpuUsage();
    /** @type {readonly any[]} */
    const messages = await inspectFile(readBytes, 'case.msg');
    const { user, system } = process.cpuUsage(begun);
    const most = smallest + readsOfFile * bytes.length;
    if (counted.bytes > most) return `${counted.bytes} bytes read of a file of ${bytes.length}`;
    if ((user + system) / 1000 > mostMilliseconds) return `${Math.round((user + system) / 1000)} ms of cpu`;
    if (messages.length > mostAttached + 1) return `${messages.length} messages`;
    const wrong = messages.find(
      (message) => message.read !== undefined && message.read.origin !== 'message' && certainOutcome(message) !== null,
    );
    return wrong === undefined ? null : `${wrong.read.origin}: ${certainOutcome(wrong)} is certain`;
  },
};

function item(draws, depth, most) {
  /** @type {any[]} */
  const children = [{ name: '__properties_version1.0', bytes: Buffer.alloc(64) }];
  if (draws.chance(0.8)) children.push(textStream('007D', headers(draws)));
  if (draws.chance(0.3)) children.push(textStream('001A', draws.pick(['IPM.Note', 'REPORT.IPM.Note.NDR'])));
  if (draws.chance(0.3))
    children.push(textStream('1000', `Diagnostic information:\n\nOriginal message headers:\n\n${headers(draws)}`));
  const count = depth === 0 ? 0 : draws.between(0, most);
  for (let i = 0; i < count; i += 1)
    children.push({ name: `__attach_version1.0_#${i.toString(16).padStart(8, '0')}`, children: attachment(draws, depth) });
  return children;
}

function attachment(draws, depth) {
  if (draws.chance(0.5)) return [{ name: '__substg1.0_3701000D', children: item(draws, depth - 1, 2) }];
  const name = textStream('3707', draws.pick(['original.eml', 'a.txt', 'x.EML']));
  return [name, { name: '__substg1.0_37010102', bytes: Buffer.from(headers(draws)) }];
}

function headers(draws) {
  const text = draws.chance(0.7) ? draws.pick(relayTexts).join('\r\n') : draws.pick(texts).text;
  return draws.chance(0.05) ? text.repeat(20) : text;
}

function textStream(property, text) {
  return { name: `__substg1.0_${property}001F`, bytes: Buffer.from(text, 'utf16le') };
}

/** One number in one place that matters or two, each `[place in the file, value]`. */
function damageOf(draws, { bytes, directoryAt, directoryCount, tableAt, sectors }) {
  const sector = draws.pick([draws.between(0, sectors), 0, sectors - 1, 0xfffffffe, 0xffffffff, 0xfffffff9]);
  const entry = directoryAt + 128 * draws.between(0, directoryCount - 1);
  const size = draws.pick([0, 1, 4095, 4096, 65_536, 4 * 1024 * 1024, 0x7fffffff, 0xffffffff]);
  switch (draws.between(0, 8)) {
    case 0:
      return [[tableAt + 4 * draws.between(0, sectors), sector]];
    case 1:
      return [[entry + 116, sector]];
    case 2:
      return [[entry + 120, size]];
    case 3:
      return [[entry + draws.pick([68, 72, 76]), draws.between(0, directoryCount)]];
    case 4:
      return [[76 + 4 * draws.between(0, 108), sector]];
    case 5: {
      // the list of tables goes on in a sector that names itself
      const list = draws.between(0, sectors - 1);
      return [
        [68, list],
        [512 * (list + 2) - 4, list],
        [entry + 116, draws.between(128 * 109, 0x00ffffff)],
        [entry + 120, 65_536],
      ];
    }
    case 6:
      return [[48 + draws.pick([0, 8, 12, 20]), sector]];
    case 7:
      // a chain that goes on behind every table that the header names
      return [[draws.pick([48, 60, entry + 116]), draws.between(128 * 109, 0x00ffffff)]];
    default:
      return [[draws.between(0, bytes.length - 4), draws.between(0, 0xffffffff)]];
  }
}
