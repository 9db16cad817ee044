import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import libmime from 'libmime';
import { parseReceived } from 'mailauth/lib/parse-received.js';
import tools from 'mailauth/lib/tools.js';
import { simpleParser } from 'mailparser';
import PostalMime from 'postal-mime';
import { freshBuild, root } from '../build/fresh-build.js';

const quick = { skipHtmlToText: true, skipTextToHtml: true, skipImageLinks: true, skipTextLinks: true };

/**
 * What is compared. Every reader starts from the same bytes (header block and empty line, no body); those that take text pay for
 * decoding it. `read` gives what the reader found, maybe as a promise; `subjectOf` fetches the subject out of that, as far as the
 * reader shows one, so that a reader that gave up is noticed. `factor`: how many times quicker `detect` shall be.
 */
export async function loadReaders() {
  const detect = await loadDetect();
  return [
    {
      name: 'detect',
      version: '',
      does: 'verdict, evidence, route, authentication, reports, advice',
      read: (bytes) => detect(bytes.toString('latin1')),
      subjectOf: ({ fields }) => fields.find(({ name }) => name === 'Subject')?.value,
    },
    {
      name: 'split into lines',
      version: '',
      does: 'the floor: latin1 to text, cut at line ends',
      read: (bytes) => bytes.toString('latin1').split('\r\n'),
      subjectOf: (lines) => lines.find((line) => line.startsWith('Subject: '))?.slice(9),
    },
    {
      name: 'libmime',
      version: versionOf('libmime'),
      does: '`decodeHeaders`: fields, no value is parsed',
      read: (bytes) => libmime.decodeHeaders(bytes.toString('latin1')),
      subjectOf: ({ subject }) => subject[0],
    },
    {
      name: 'mailauth',
      version: versionOf('mailauth'),
      does: '`parseHeaders`, and `parseReceived` on each Received',
      read: readWithMailauth,
      subjectOf: ({ parsed }) => String(parsed.find(({ key }) => key === 'subject').line).slice(9),
    },
    {
      name: 'postal-mime',
      version: versionOf('postal-mime'),
      does: 'fields, addresses, subject, dates',
      factor: 3,
      read: (bytes) => PostalMime.parse(bytes),
      subjectOf: ({ headers }) => headers.find(({ key }) => key === 'subject')?.value,
    },
    {
      name: 'mailparser',
      version: versionOf('mailparser'),
      does: '`simpleParser`: fields, structured values, addresses, dates',
      factor: 10,
      read: (bytes) => simpleParser(bytes, quick),
      subjectOf: ({ subject }) => subject,
    },
  ];
}

/** The detection as it ships, built first where its sources are newer. */
export async function loadDetect() {
  freshBuild(['detection']);
  /** @type {typeof import('../../src/detection/index.ts')} */
  const { detect } = await import(pathToFileURL(join(root, 'dist/detection/index.js')).href);
  return detect;
}

function readWithMailauth(bytes) {
  const { parsed } = tools.parseHeaders(bytes);
  return { parsed, received: parsed.filter(({ key }) => key === 'received').map(({ line }) => parseReceived(line)) };
}

function versionOf(name) {
  const manifest = createRequire(join(root, 'package.json')).resolve(`${name}/package.json`);
  return JSON.parse(readFileSync(manifest, 'utf8')).version;
}
