import { fields, hostile, relayLines } from '../material.js';
import {
  asHtml,
  asMarkdown,
  asPlainText,
  catalogs,
  explain,
  inspectFile,
  inspectPaste,
  readyMadeTexts,
  reportDocument,
} from '../sources.js';
import { mutated } from '../strangers.js';
import { readingOf } from '../verdicts.js';

const shortest = 24 * 1024;
const times = 8;
/** Eight times the text may cost so many times as much; the square would be 64. */
const mostGrowth = 28;
/** Milliseconds of cpu below which growth is not told from noise. */
const floor = 150;

const pieces = [
  '(',
  ')',
  '(a ',
  ' (',
  '"',
  '\\"',
  '<',
  '>',
  '@',
  'a@',
  '=40',
  '%40',
  ' at ',
  '!',
  'a!',
  '.',
  'a.',
  '[',
  ']',
  ';',
  ',',
  ':',
  '=',
  '+',
  '=?utf-8?B?',
  '?=',
  '\t',
  ' ',
  '\n',
  '\n ',
  '\n\n',
  '\r',
  '--',
  '--b\n',
  '> ',
  '`',
  '*',
  'from a ',
  'by a ',
  'spf=none ',
  'x: y\n',
  'Received: ',
  'Received: from ',
  'Content-Type: multipart/mixed; boundary=b\n',
  'Content-Type: message/rfc822\n\n',
  '[.]',
  'SRS0=',
  '\u200b',
  '\u00a0',
  '40.95.53.73 ',
];

/** The forms that header lines are taken out of. */
const wrappers = {
  none: (text) => text,
  json: (text) =>
    JSON.stringify([
      ['Received', 'from a by b'],
      ['From', 'a@example.com'],
      ['To', 'b@example.com'],
      ['X', text],
    ]),
  html: (text) => `<pre>Received: from a by b<br>${text}</pre>`,
  csv: (text) => `"Received: from a by b\n${text.replaceAll('"', '""')}"`,
};

/**
 * One piece over and over, in one of the places where text of a stranger stands: what eight times the text costs grows with the
 * text.
 */
export const growth = {
  name: 'growth',
  make: (draws) => {
    const piece = draws.pick([
      () => draws.pick(pieces),
      () => draws.pick(pieces) + draws.pick(pieces),
      () => `${draws.pick(fields)}\n`,
      () => `${draws.pick(relayLines)}\n`,
      () => mutated(draws, draws.pick(fields)),
      () => draws.pick(hostile) + draws.pick(pieces),
    ])();
    const head = draws.pick([
      '',
      'Subject: ',
      'From: ',
      'Received: from ',
      'Authentication-Results: mx; ',
      'X-Forefront-Antispam-Report: ',
      'X-A: ',
      'Content-Type: multipart/mixed; boundary=b\n\n--b\n',
      '> ',
      'Received-SPF: ',
      'Message-ID: <',
      'DKIM-Signature: ',
      'Content-Type: multipart/report; boundary=b\n\n',
    ]);
    return {
      piece,
      head,
      top: draws.pick(['', `${draws.pick(relayLines)}\n`]),
      work: draws.pick(['paste', 'paste', 'file', 'documents']),
      wrapper: draws.pick(['none', 'none', 'none', 'json', 'html', 'csv']),
    };
  },
  textOf: ({ top, head, piece, wrapper }, length = shortest) =>
    wrappers[wrapper](`${top}${head}${piece.repeat(Math.ceil(length / piece.length))}`),
  check: async (made) => {
    const short = await leastCost(made, shortest, 3);
    if ((await leastCost(made, shortest * times, 1)) < Math.max(floor, mostGrowth * short)) return null;
    // again, since the compiler and the other programs of the machine cost too
    const [again, long] = [await leastCost(made, shortest, 5), await leastCost(made, shortest * times, 3)];
    return long < Math.max(floor, mostGrowth * again)
      ? null
      : `${again.toFixed(1)} ms for ${shortest} characters, ${long.toFixed(0)} ms for ${times} times as many`;
  },
};

async function leastCost(made, length, runs) {
  // a text that was put together from pieces is made one, as it is when it comes out of a file
  const bytes = Buffer.from(growth.textOf(made, length));
  const text = bytes.toString();
  let least = Infinity;
  for (let run = 0; run < runs; run += 1) {
    const begun = process.cpuUsage();
    await work(made.work, text, bytes);
    const { user, system } = process.cpuUsage(begun);
    least = Math.min(least, (user + system) / 1000);
  }
  return least;
}

async function work(kind, text, bytes) {
  if (kind === 'file') return void (await inspectFile(readingOf(bytes).readBytes, 'case.eml'));
  /** @type {readonly any[]} */
  const [message] = inspectPaste(text);
  if (kind === 'paste' || message.detection === undefined) return;
  const explanation = explain(message.detection, catalogs[0]);
  asPlainText(reportDocument(message.detection, explanation, catalogs[0]));
  for (const ready of Object.values(readyMadeTexts(message.detection, explanation, catalogs[0], { redacted: true })))
    if (ready !== null) [asPlainText, asMarkdown, asHtml].forEach((write) => write(ready));
}
