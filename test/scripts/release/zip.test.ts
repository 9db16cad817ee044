import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { checksumsOf } from '../../../scripts/release/checksums.js';
import { zipOf } from '../../../scripts/release/zip.js';

const files = ['b/page.html', 'a.txt', 'b/Z.js'].map((path) => ({ path, bytes: Buffer.from(`content of ${path}\n`) }));
const module_ = join(__dirname, '../../../scripts/release/zip.js');

test('holds the files, sorted by their paths', () => {
  const read = unzipSync(zipOf(files));
  expect(Object.keys(read)).toEqual(['a.txt', 'b/Z.js', 'b/page.html']);
  expect(Buffer.from(read['a.txt'] ?? []).toString()).toBe('content of a.txt\n');
});

test('the order in which the files come does not matter', () => {
  expect(Buffer.from(zipOf([...files].reverse())).equals(Buffer.from(zipOf(files)))).toBe(true);
});

test.each(['UTC', 'Asia/Tokyo', 'America/Los_Angeles'])('the time zone %s does not matter, and neither does the time', (zone) => {
  const script = `import(process.argv[1]).then(({ zipOf }) => process.stdout.write(zipOf([{ path: 'a', bytes: Buffer.from('a') }])))`;
  const { stdout } = spawnSync(process.execPath, ['-e', script, module_], { env: { ...process.env, TZ: zone } });
  expect(stdout.toString('hex')).toBe(Buffer.from(zipOf([{ path: 'a', bytes: Buffer.from('a') }])).toString('hex'));
  // a local file header has the time in bytes 10 to 13: midnight of 1 January 1980
  expect([...stdout.subarray(10, 14)]).toEqual([0, 0, 0x21, 0]);
});

test('refuses two files of one name', () => {
  expect(() => zipOf([...files, { path: 'a.txt', bytes: Buffer.from('') }])).toThrow('two files of one name');
});

test('the checksums are what sha256sum writes, sorted by path', () => {
  const empty = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';
  const abc = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad';
  const entries = [
    { path: 'b', bytes: Buffer.from('') },
    { path: 'a', bytes: Buffer.from('abc') },
  ];
  expect(checksumsOf(entries)).toBe(`${abc}  a\n${empty}  b\n`);
});
