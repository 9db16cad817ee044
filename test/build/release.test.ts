import { execFileSync, execSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { archiveFiles } from '../../scripts/release/archive-files.js';
import { packedPackage } from '../../scripts/release/package-folder.js';
import { zipOf } from '../../scripts/release/zip.js';
import { samples } from '../support/samples.ts';

const root = join(__dirname, '..', '..');
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
const sample = samples.find(({ id }) => id === 'relay-delivery')?.headerText ?? '';
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'release-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the archive for administrators', () => {
  const files = async () =>
    (await archiveFiles(version)).map(({ path, bytes }) => ({ path: path.replace(/^[^/]+\//, ''), bytes }));

  test('has the site, the manifests, four hosts, pages to read, licences, a bill of materials and checksums', async () => {
    const paths = (await files()).map(({ path }) => path);
    expect(paths.filter((path) => !path.startsWith('site/'))).toEqual([
      'hosts/nginx/relay-pool.conf',
      'hosts/apache/.htaccess',
      'hosts/iis/web.config',
      'hosts/azure-static-web-apps/staticwebapp.config.json',
      'manifest-templates/manifest.xml',
      'manifest-templates/manifest.helpdesk.xml',
      'LICENSE',
      'CHANGELOG.md',
      'sbom.cdx.json',
      'third-party-notices.txt',
      'INSTALL.html',
      'PRIVACY.html',
      'SUPPORT.html',
      'manifest-writer.html',
      'SHA256SUMS',
    ]);
    expect(paths).toEqual(
      expect.arrayContaining(
        ['taskpane.html', 'commands.html', 'index.html', 'check.html', 'offline.js', 'assets/icon-16.png'].map(
          (path) => `site/${path}`,
        ),
      ),
    );
    expect(paths.filter((path) => /site\/(?:(?:cli|detection|triage)\/|manifest|sbom)/.test(path))).toEqual([]);
    expect((await archiveFiles(version)).every(({ path }) => path.startsWith(`relay-pool-inspector-${version}/`))).toBe(true);
  });

  test('its checksums are those of its files', async () => {
    const all = await files();
    const lines = Buffer.from(all.find(({ path }) => path === 'SHA256SUMS')?.bytes ?? [])
      .toString()
      .trimEnd()
      .split('\n');
    const expected = all
      .filter(({ path }) => path !== 'SHA256SUMS')
      .map(({ path, bytes }) => `${createHash('sha256').update(bytes).digest('hex')}  ${path}`);
    expect(lines.sort()).toEqual(expected.sort());
  });

  test('the same build gives the same bytes', async () => {
    const [one, other] = [zipOf(await archiveFiles(version)), zipOf(await archiveFiles(version))];
    expect(Buffer.from(one).equals(other)).toBe(true);
  });

  test('the bill of materials knows every package of the notices of every product', () => {
    const bill = JSON.parse(readFileSync(join(root, 'dist/sbom.cdx.json'), 'utf8')) as { components: { name: string }[] };
    const names = bill.components.map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(['react', 'ipaddr.js', 'papaparse', 'saxes', 'pst-extractor']));
  });
});

describe('the package with the command and the modules', () => {
  let file: string;

  beforeAll(() => {
    file = join(folder, `relay-pool-${version}.tgz`);
    writeFileSync(file, packedPackage(join(folder, 'one')));
  });

  test('packed in two folders it is the same', () => {
    expect(Buffer.from(packedPackage(join(folder, 'two'))).equals(readFileSync(file))).toBe(true);
  });

  test('installs alone into an empty folder, and its command and both modules run there', () => {
    const empty = join(folder, 'empty');
    mkdirSync(empty);
    writeFileSync(join(empty, 'package.json'), '{ "type": "module" }');
    execSync(`npm install --offline --no-audit --no-fund "${file}"`, { cwd: empty, stdio: 'pipe' });
    const { packages } = JSON.parse(readFileSync(join(empty, 'node_modules/.package-lock.json'), 'utf8')) as { packages: object };
    expect(Object.keys(packages)).toEqual(['node_modules/relay-pool-inspector']);
    writeFileSync(join(empty, 'message.eml'), sample);
    expect(execSync('npx --offline relay-pool --version', { cwd: empty, encoding: 'utf8' })).toBe(`${version}\n`);
    const program = `
      import { readFileSync } from 'node:fs';
      import { detect } from 'relay-pool-inspector';
      import { sourceOfBytes, triage } from 'relay-pool-inspector/triage';
      console.log(detect(readFileSync('message.eml', 'utf8')).verdict.outcome);
      for await (const { outcome } of triage([sourceOfBytes('message.eml', readFileSync('message.eml'))])) console.log(outcome);`;
    writeFileSync(join(empty, 'run.js'), program);
    expect(execFileSync(process.execPath, ['run.js'], { cwd: empty, encoding: 'utf8' })).toBe('relay-pool\nrelay-pool\n');
  });

  test('npx runs the command from the file', () => {
    const elsewhere = join(folder, 'elsewhere');
    mkdirSync(elsewhere);
    writeFileSync(join(elsewhere, 'message.eml'), sample);
    copyFileSync(file, join(elsewhere, 'command.tgz'));
    const cache = join(folder, 'npm-cache');
    const { status, stdout } = spawnSync('npx --yes --offline ./command.tgz check --json message.eml', {
      cwd: elsewhere,
      shell: true,
      encoding: 'utf8',
      env: { ...process.env, npm_config_cache: cache },
    });
    expect(JSON.parse(stdout)).toMatchObject({ verdict: { outcome: 'relay-pool' } });
    // 1: something was found
    expect(status).toBe(1);
  });
});
