import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(__dirname, '..', '..');

describe.each([
  ['manifest.xml', 'taskpane.html'],
  ['manifest.helpdesk.xml', 'taskpane.html?edition=help-desk'],
])('%s', (name, page) => {
  test.each([
    ['https://addins.example.com', 'https://addins.example.com'],
    ['https://Example.org:8443/relay-pool/', 'https://example.org:8443/relay-pool'],
  ])('is written for %s', (host, address) => {
    expect(runWith(['--host', host]).status).toBe(0);
    const written = readFileSync(join(root, 'dist', name), 'utf8');
    const template = readFileSync(join(root, name), 'utf8');
    expect(written).toContain(`<SourceLocation DefaultValue="${address}/${page}" />`);
    expect(written).not.toContain('localhost');
    expect(written.replaceAll(address, 'https://localhost:3000')).toBe(template);
  });
});

test.each([[[]], [['--host', 'http://example.com']], [['--host', 'example.com']], [['--host', 'https://example.com/?a=1']]])(
  'refuses %j with a sentence',
  (args) => {
    const { status, stderr } = runWith(args);
    expect(status).toBe(2);
    expect(stderr).toContain('npm run manifest -- --host https://');
  },
);

function runWith(args: readonly string[]): { readonly status: number | null; readonly stderr: string } {
  return spawnSync(process.execPath, [join(root, 'scripts', 'manifest', 'manifest.js'), ...args], { encoding: 'utf8' });
}
