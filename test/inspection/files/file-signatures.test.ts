import { signatureOf } from '../../../src/inspection/files/file-signatures.ts';
import { refusalOf } from '../../../src/inspection/files/refusal.ts';
import { kindOf } from '../../../src/triage/kinds/sniff.ts';

const bytesOf = (letters: string): Uint8Array => Uint8Array.from([...letters].map((letter) => letter.charCodeAt(0)));

test.each([
  ['an Outlook item', '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', 'outlook-msg', 'outlook-item'],
  ['an Outlook data file', '!BDN', 'outlook-pst', 'outlook-data'],
  ['zip', 'PK\x03\x04\x14', 'archive', 'zip'],
  ['an empty zip', 'PK\x05\x06\0', 'archive', 'zip'],
  ['zip in several parts', 'PK\x07\x08\0', 'archive', 'zip'],
  ['gzip', '\x1f\x8b\x08\0', 'archive', 'gzip'],
  ['7-Zip', '7z\xbc\xaf\x27\x1c', 'archive', 'packed'],
  ['xz', '\xfd7zXZ\0', 'archive', 'packed'],
  ['bzip2', 'BZh91AY&SY', 'archive', 'packed'],
  ['RAR', 'Rar!\x1a\x07\x01\0', 'archive', 'packed'],
  ['Zstandard', '\x28\xb5\x2f\xfd\x04', 'archive', 'packed'],
  ['LZ4', '\x04\x22\x4d\x18d', 'archive', 'packed'],
  ['lzip', 'LZIP\x01\x0c', 'archive', 'packed'],
  ['compress', '\x1f\x9d\x90', 'archive', 'packed'],
  ['PDF', '%PDF-1.7', 'binary', 'other'],
] as const)('%s is known by its first bytes, for one message and for many', (_, start, refusal, kind) => {
  const file = bytesOf(start.padEnd(600, 'x'));
  expect([refusalOf(file), kindOf(file)]).toEqual([refusal, kind]);
});

test.each(['*mbx*\r\n', '\x01\x01\x01\x01\n'])('a mailbox between %j is text for one message', (start) => {
  expect(refusalOf(bytesOf(`${start}Received: x`))).toBeNull();
});

test.each(['', 'P', 'PK', 'BZhang wrote:', 'Rar! said the lion', 'Received: from a by b', '!BD', '7z'])(
  'the text %j has no signature',
  (text) => {
    expect(signatureOf(bytesOf(text))).toBeNull();
  },
);
