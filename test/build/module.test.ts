import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ts from 'typescript';
import { samples } from '../support/samples.ts';

const root = join(__dirname, '..', '..');

// a program of somebody else, with this package among its node_modules
let program: string;

beforeAll(() => {
  program = mkdtempSync(join(tmpdir(), 'consumer-'));
  mkdirSync(join(program, 'node_modules'));
  symlinkSync(root, join(program, 'node_modules', 'relay-pool-inspector'), 'dir');
  writeFileSync(join(program, 'package.json'), '{ "type": "module" }');
});

afterAll(() => rmSync(program, { recursive: true, force: true }));

test('another program can import the module by the name of the package', () => {
  const sample = samples.find(({ id }) => id === 'relay-delivery');
  const source = `
    import { readFileSync } from 'node:fs';
    import { detect } from 'relay-pool-inspector';
    console.log(detect(readFileSync(0, 'utf8')).verdict.outcome);`;
  writeFileSync(join(program, 'run.js'), source);
  const output = execFileSync(process.execPath, ['run.js'], { cwd: program, input: sample?.headerText, encoding: 'utf8' });
  expect(output).toBe('relay-pool\n');
});

test('bytes in place of text are refused with a sentence that says what to give', () => {
  const source = `
    import { detect } from 'relay-pool-inspector';
    const said = [Buffer.from('From: a@example.com'), undefined, null, 1, {}].map((given) => {
      try {
        return detect(given).verdict.outcome;
      } catch (error) {
        return error.name + ': ' + error.message;
      }
    });
    console.log(JSON.stringify([...new Set(said)]), detect('').verdict.outcome);`;
  writeFileSync(join(program, 'refused.js'), source);
  const output = execFileSync(process.execPath, ['refused.js'], { cwd: program, encoding: 'utf8' });
  expect(output).toBe(
    '["TypeError: detect needs the headers as a string; decode bytes first, for example with buffer.toString()"] undetermined\n',
  );
});

test('the types of the module are those of the sources, for a strict program under NodeNext', () => {
  const right = `
    import { detect, type Detection, type Outcome } from 'relay-pool-inspector';
    const detection: Detection = detect('text');
    export const outcome: Outcome = detection.verdict.outcome;
    export const rules: readonly string[] = detection.evidence.map((evidence) => evidence.rule);`;
  const wrong = `
    import { detect } from 'relay-pool-inspector';
    export const outcome: 'no such outcome' = detect('text').verdict.outcome;
    detect(1);`;
  expect(complaintsAbout('right.ts', right)).toEqual([]);
  expect(complaintsAbout('wrong.ts', wrong)).toEqual([2322, 2345]);
});

function complaintsAbout(name: string, source: string): number[] {
  const file = join(program, name);
  writeFileSync(file, source);
  const compiled = ts.createProgram([file], {
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    target: ts.ScriptTarget.ES2022,
    lib: ['lib.es2022.d.ts'],
    types: [],
    strict: true,
    noEmit: true,
  });
  return ts.getPreEmitDiagnostics(compiled).map(({ code }) => code);
}

test('the example of the README runs as it stands there, and prints what is said beside it', () => {
  const shown = /```js\n([\s\S]*?)```/.exec(readFileSync(join(root, 'README.md'), 'utf8'))?.[1] ?? '';
  const [, said] = /console\.log\(.*\); \/\/ (.+)$/m.exec(shown) ?? [];
  expect(shown).toContain("from 'relay-pool-inspector'");
  writeFileSync(join(program, 'readme.js'), shown);
  symlinkSync(join(root, 'test'), join(program, 'test'), 'dir');
  const output = execFileSync(process.execPath, ['readme.js'], { cwd: program, encoding: 'utf8' });
  expect(output).toBe(`${said ?? 'nothing is said'}\n`);
});

test('the triage of many messages runs as its documentation shows', () => {
  const shown = /```js\n([\s\S]*?)```/.exec(readFileSync(join(root, 'docs', 'triage.md'), 'utf8'))?.[1] ?? '';
  expect(shown).toContain("from 'relay-pool-inspector/triage'");
  writeFileSync(join(program, 'triage.js'), shown);
  const sample = samples.find(({ id }) => id === 'relay-delivery');
  const mailbox = `From - Mon, 05 Jan 2026 10:00:00 GMT\n${sample?.headerText.trim() ?? ''}\n\nHello\n\n`;
  writeFileSync(join(program, 'Junk'), mailbox.repeat(2));
  const output = execFileSync(process.execPath, ['triage.js', 'Junk'], { cwd: program, encoding: 'utf8' });
  expect(output.trim().split('\n')).toEqual([
    'Junk 1 relay-pool',
    'Junk 2 relay-pool',
    '1 of 1 by the relay pool, 1 copies, complete: true',
  ]);
});
