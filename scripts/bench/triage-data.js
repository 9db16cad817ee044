import { closeSync, openSync, writeFileSync, writeSync } from 'node:fs';
import { makeHeaderBlocks } from './header-blocks.js';

/**
 * Writes a mailbox of messages of Microsoft 365 with bodies of base64, a few of them large; the same bytes every time.
 *
 * @param {string} path
 * @param {number} megabytes
 */
export function writeMailbox(path, megabytes) {
  const file = openSync(path, 'w');
  const line = Buffer.from(`${'VGhpcyBpcyBhIGxpbmUgb2YgYSBib2R5IHRoYXQgbm9ib2R5IHJlYWRz'.padEnd(76, 'Q')}\r\n`);
  const body = Buffer.concat(Array.from({ length: 2000 }, () => line));
  const blocks = makeHeaderBlocks(1000, 7);
  let seed = 5;
  let at = 0;
  for (let written = 0; written < megabytes * 1e6; at += 1) {
    seed = (Math.imul(seed, 1103515245) + 12345) >>> 0;
    const lines = Math.floor((seed / 2 ** 32) ** 3 * 2000);
    const text = blocks[at % blocks.length].text.replace(/^Message-ID: </im, `Message-ID: <${String(at)}.`);
    for (const bytes of [
      Buffer.from(`From - Mon, 05 Jan 2026 10:00:00 GMT\r\n${text}`),
      body.subarray(0, lines * line.length),
      Buffer.from('\r\n'),
    ])
      written += writeSync(file, bytes);
  }
  closeSync(file);
  return path;
}

/**
 * Writes a message trace as CSV.
 *
 * @param {string} path
 * @param {number} count rows
 */
export function writeTrace(path, count) {
  const rows = Array.from(
    { length: count },
    (_, at) =>
      `"<m${String(at)}@partner.example>","3/3/2026 10:15:01 AM","billing@partner.example","user${String(at % 500)}@corp.example","Invoice ""${String(at)}""","Delivered","${at % 30 === 0 ? '40.95.41.12' : '203.0.113.25'}","t${String(at)}"`,
  );
  const headings = '"MessageId","Received","SenderAddress","RecipientAddress","Subject","Status","FromIP","MessageTraceId"';
  writeFileSync(path, [headings, ...rows].join('\r\n'));
  return path;
}
