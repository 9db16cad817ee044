import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { simpleParser } from 'mailparser';
import Papa from 'papaparse';
import { SaxesParser } from 'saxes';

/*
 * Other readers of what `bench:triage` makes, each in a process of its own: node scripts/bench/triage-peers.js READER PATH. They are
 * given the file as a whole, which is quickest for them, and print how many messages, rows or elements they found.
 */
const quick = { skipHtmlToText: true, skipTextToHtml: true, skipImageLinks: true, skipTextLinks: true };

/** @type {Record<string, (path: string) => number | Promise<number>>} */
const readers = {
  'mailparser-files': async (folder) => {
    let read = 0;
    for (const name of readdirSync(folder)) read += await parsed(readFileSync(join(folder, name)));
    return read;
  },
  // cut at every line that begins with `From `, with the search of Node's own code
  'mailparser-mbox': async (path) => {
    const bytes = readFileSync(path);
    let read = 0;
    for (let start = 0; start < bytes.length;) {
      const next = bytes.indexOf('\nFrom ', start);
      const end = next === -1 ? bytes.length : next + 1;
      read += await parsed(bytes.subarray(bytes.indexOf('\n', start) + 1, end));
      start = end;
    }
    return read;
  },
  papaparse: (path) => Papa.parse(readFileSync(path, 'utf8')).data.length,
  saxes: (path) => {
    const parser = new SaxesParser({ xmlns: false });
    let read = 0;
    parser.on('text', () => undefined);
    parser.on('opentag', () => {
      read += 1;
    });
    parser.write(readFileSync(path, 'utf8')).close();
    return read;
  },
};

/** @param {Buffer} bytes */
async function parsed(bytes) {
  const { headerLines } = await simpleParser(bytes, quick);
  return headerLines.length > 3 ? 1 : 0;
}

const [reader = '', path = ''] = process.argv.slice(2);
console.log(await readers[reader](path));
