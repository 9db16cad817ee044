import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const root = join(__dirname, '..', '..', '..');

function ranges(...files: string[]): { readonly status: number | null; readonly lines: string[]; readonly stderr: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, 'scripts', 'ranges', 'ranges.js'), ...files], {
    encoding: 'utf8',
  });
  return { status, lines: stdout.trimEnd().split('\n'), stderr };
}

test('against the file that the facts were read from nothing is new, gone or moved', () => {
  const { status, lines } = ranges(join(root, 'test', 'microsoft365', 'service-tags-376.json'));
  expect(lines).toEqual([
    'Service tags, change 376: 1330 blocks of mail servers, 1330 in the facts.',
    'Nothing new, gone or moved.',
  ]);
  expect(status).toBe(0);
});

describe('a later file', () => {
  const { status, lines } = ranges(join(__dirname, 'service-tags.json'));

  test('says what it is and that something differs', () => {
    expect(lines[0]).toBe('Service tags, change 400: 8 blocks of mail servers, 1330 in the facts.');
    expect(status).toBe(1);
  });

  test('new and moved blocks come with their region and pool, gone ones too; the rest of Azure is left out', () => {
    expect(lines.filter((line) => /^(new|moved) /.test(line))).toEqual([
      'new    40.94.7.0/24  atlantis  (no pool known)',
      'moved  52.103.172.0/24  South Africa North -> Japan East  (relay)',
      'moved  52.103.180.0/24  Norway West -> Norway East  (relay)',
      'moved  52.103.181.0/24  Poland Central -> Norway East  (relay)',
      'new    2a01:111:f403:e416::/64  atlantis  (relay)',
      'new    2a01:111:f403:e417::/64  atlantis  (relay)',
    ]);
    const gone = lines.filter((line) => line.startsWith('gone '));
    expect(gone).toHaveLength(1325);
    expect(gone).toContain('gone   52.103.43.0/24  Japan East  (consumer)');
  });

  test('rows to paste: the new region, the blocks, and published ranges that no row holds', () => {
    const from = lines.findIndex((line) => line.startsWith('Add to regionRows'));
    expect(lines.slice(from)).toEqual([
      'Add to regionRows in src/microsoft365/region-names.ts, with the name that Microsoft shows:',
      "  ['7', 'atlantis'],",
      '',
      'Put in place of the rows of regionBlocks in src/microsoft365/regions.ts:',
      "  ['40.94.7.0/24', '7'],",
      "  ['52.103.171.0/24', 'bb-------ii'],",
      "  ['2a01:111:f403:e405::/64', 'b----------------77'],",
      '',
      'Published for the mail service and in no range; add to unassignedRanges in src/microsoft365/pools.ts:',
      "  { range: '40.91.128.0/17', source: 'service-tags' },",
      "  { range: '2a01:111:f404::/48', source: 'service-tags' },",
    ]);
  });
});

test.each([
  ['no file', []],
  ['a file that is not there', ['nowhere.json']],
  ['another file', [join(root, 'package.json')]],
])('%s: says what is wanted', (_case, files) => {
  const { status, stderr } = ranges(...files);
  expect(stderr).toMatch(/^Usage: npm run ranges -- FILE/);
  expect(status).toBe(2);
});
