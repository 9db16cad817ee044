import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from '../../../src/cli/run.ts';
import type { CommandIo } from '../../../src/cli/command-io.ts';
import { junkBlock } from '../../support/junk-lines.ts';
import { languages } from '../../support/locales.ts';
import { zipOf } from '../../triage/containers-of.ts';
import { attachedTo, foreign, ordinary, relayed } from '../../triage/sample-messages.ts';
import { bytesOf, fakeTerminal } from '../fake-terminal.ts';

const folder = mkdtempSync(join(tmpdir(), 'relay-pool-triage-'));
const file = (name: string): string => join(folder, name);
afterAll(() => rmSync(folder, { recursive: true }));

beforeAll(() => {
  mkdirSync(file('clean'));
  writeFileSync(file('clean/a.eml'), ordinary);
  mkdirSync(file('mail/Junk Email'), { recursive: true });
  writeFileSync(file('mail/Junk Email/1.eml'), relayed);
  writeFileSync(file('mail/2.eml'), ordinary);
  writeFileSync(file('mail/3.eml'), foreign);
  writeFileSync(file('mail/picture.png'), new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 0]));
  mkdirSync(file('phishing'));
  writeFileSync(file('phishing/a.eml'), junkBlock({ report: 'CIP:40.95.53.73;SCL:8;SFV:SPM;CAT:HPHSH;DIR:INB;' }));
  mkdirSync(file('unknown'));
  writeFileSync(file('unknown/a.eml'), 'Received: what nobody can read\r\nSubject: x\r\n\r\n');
  mkdirSync(file('loop'));
  writeFileSync(file('loop/a.eml'), ordinary);
  symlinkSync(file('loop'), file('loop/again'), 'dir');
  writeFileSync(file('Items.zip'), zipOf({ 'Exchange/anna@corp.example/Inbox/1.eml': relayed }));
});

interface Ran {
  readonly exitCode: number;
  readonly output: string;
  readonly errors: string;
}

async function running(
  argv: readonly string[],
  machine: Partial<CommandIo> & { readonly input?: readonly Uint8Array[] } = {},
): Promise<Ran> {
  const { input = [], ...rest } = machine;
  const terminal = fakeTerminal({ input });
  const exitCode = await run(['triage', ...argv], { ...terminal, ...rest });
  return { exitCode, output: terminal.output(), errors: terminal.errors() };
}

const linesOf = (text: string): unknown[] =>
  text
    .trimEnd()
    .split('\n')
    .map((line): unknown => JSON.parse(line));

describe('the summary', () => {
  test('of a folder: the first sentence, and 1 since something crossed', async () => {
    const { exitCode, output, errors } = await running([file('mail')]);
    expect(exitCode).toBe(1);
    expect(output.split('\n')[0]).toBe('1 of 3 messages perhaps came through the relay pool and is in Junk Email.');
    expect(errors).toBe('');
    expect(output).not.toContain('\u001b');
  });

  test.each([
    [
      'en',
      'The one message that was read came through the relay pool and is in Junk Email.',
      'To stop – 1 message: according to what was read, the recipient’s own filter calls it phishing. ',
      'Cause not known – 1 message: nothing shows why it took this way, or what does may be forged. Open it with its full headers.',
      /\bmessages\b|\bthese\b|\bthem\b|\bthey\b/,
    ],
    [
      'da',
      'Den ene mail, der blev læst, kom gennem relaypuljen og ligger i Uønsket mail.',
      'Skal stoppes – 1 mail: ifølge det, der er læst, kalder modtagerens eget filter den phishing. ',
      'Ukendt årsag – 1 mail: intet viser, hvorfor den tog den vej, eller det, der viser det, kan være forfalsket. Åbn den med alle headere.',
      /\bmails af\b|\baf \d+ mails\b|\bdem\b|\bde\b/i,
    ],
    [
      'nl',
      'Het ene bericht dat is gelezen, kwam via de relaypool en staat in Ongewenste e-mail.',
      'Te stoppen – 1 bericht: volgens wat is gelezen, noemt het eigen filter van de ontvanger het phishing. ',
      'Oorzaak onbekend – 1 bericht: niets laat zien waarom het die weg nam, of wat dat wel laat zien, kan vervalst zijn. Open het met alle headers.',
      /\bvan \d+ berichten\b|\bdeze\b|\bze\b|\bkwamen\b/,
    ],
  ])('speaks of one message as of one in %s', async (language, first, toStop, unknown, plural) => {
    const { output } = await running([file('phishing'), '-l', language]);
    const [sentence, ...rest] = output.split('\n');
    expect(sentence).toBe(first);
    expect(rest.find((line) => line.startsWith(toStop.slice(0, 5)))).toContain(toStop);
    // nothing but the address of the relay pool
    writeFileSync(file('one.eml'), relayed);
    const other = (await running([file('one.eml'), '-l', language])).output;
    expect(other.split('\n')).toContain(unknown);
    // headings may speak of all messages there are
    const sentences = `${output}\n${other}`.split('\n').filter((line) => line.endsWith('.'));
    expect(sentences.filter((line) => plural.test(line))).toEqual([]);
  });

  test.each(languages)('names whom to ask in full in %s', async (language) => {
    const party = `${'long-name-'.repeat(4)}tenant.onmicrosoft.com`;
    const text = readFileSync('test/corpus/junk/authentication-spoofing.txt', 'utf8');
    writeFileSync(file('asked.eml'), text.replaceAll('northwindexample.onmicrosoft.com', party));
    const { output } = await running([file('asked.eml'), '-l', language]);
    const lines = output.split('\n');
    const whom = lines[lines.findIndex((line) => line.startsWith('  1. ')) + 1] ?? '';
    expect(whom).toContain(party);
    expect(whom.length).toBeLessThanOrEqual(80);
  });

  test('of ordinary mail gives 0', async () => {
    const { exitCode, output } = await running([file('clean')]);
    expect(exitCode).toBe(0);
    expect(output.split('\n')[0]).toBe('The one message that was read is not known to have come through the relay pool.');
  });

  test.each(languages)('fits 40 lines in %s, whatever was read', async (language) => {
    const many = Array.from({ length: 30 }, (_, at) =>
      relayed
        .replaceAll('partner.example', `sender${String(at)}.example`)
        .replaceAll('3 Mar 2026', `${String((at % 28) + 1)} Mar 2026`),
    );
    writeFileSync(file('many.mbox'), many.map((text) => `From -\n${text}\n`).join(''));
    const missing = Array.from({ length: 20 }, (_, at) => file(`missing-${String(at)}`));
    const { output } = await running([file('many.mbox'), ...missing, '--language', language]);
    expect(output.trimEnd().split('\n').length).toBeLessThanOrEqual(40);
    expect(output).toContain('30');
    expect(output).toContain('missing-4');
    expect(output).not.toMatch(/[{}]/);
  });

  test('has colours on a terminal, and none where NO_COLOR is set', async () => {
    expect((await running([file('mail')], { outputIsTerminal: true })).output).toContain('\u001b[1m');
    expect((await running([file('mail')], { outputIsTerminal: true, environment: { NO_COLOR: '1' } })).output).not.toContain(
      '\u001b',
    );
  });

  test.each([
    [{ FORCE_COLOR: '1' }, false, true],
    [{ FORCE_COLOR: '1', NO_COLOR: '1' }, false, true],
    [{ FORCE_COLOR: '0' }, true, false],
    [{ TERM: 'dumb' }, true, false],
    [{}, false, false],
  ] as const)('takes %j as check does, where a terminal is %s', async (environment, outputIsTerminal, hasColour) => {
    const { output } = await running([file('mail')], { outputIsTerminal, environment });
    expect(output.includes('\u001b')).toBe(hasColour);
  });

  test.each(languages)(
    'breaks sentences where a narrow terminal ends, and cuts no name of whom to ask, in %s',
    async (language) => {
      const { output } = await running([file('mail'), file('none'), '-l', language], {
        outputIsTerminal: true,
        columns: 40,
        environment: { NO_COLOR: '1' },
      });
      // a count stays on its line: a name that has its number below it is harder to read than one that the terminal breaks
      expect(output.split('\n').filter((line) => line.length > 40 && !/^ {2}\S.*\d/.test(line))).toEqual([]);
      expect(output.replaceAll('\n', ' ')).toContain((await running([file('mail'), '-l', language])).output.split('\n')[0]);
      expect(output).not.toContain('…');
    },
  );

  test('names organisations before what is not known, shows few groups rather than one line of each, and says where more is', async () => {
    const box = Array.from({ length: 12 }, (_, at) => relayed.replaceAll('partner.example', `sender${String(at)}.example`));
    const named = readFileSync('test/corpus/junk/authentication-spoofing.txt', 'utf8');
    writeFileSync(file('groups.mbox'), [...box, named].map((text) => `From -\n${text}\n`).join(''));
    const missing = Array.from({ length: 6 }, (_, at) => file(`absent-${String(at)}`));
    const lines = (await running([file('groups.mbox'), ...missing])).output.trimEnd().split('\n');
    expect(lines.length).toBeLessThanOrEqual(40);
    const organisations = lines.indexOf('By relaying organisation');
    expect(lines[organisations + 1]).toContain('northwindexample.onmicrosoft.com');
    expect(lines[organisations + 2]).toMatch(/^ {2}not known: 12/);
    const domains = lines.indexOf('By sender domain');
    expect(lines.slice(domains + 1, domains + 4).every((line) => line.startsWith('  '))).toBe(true);
    expect(lines.at(-1)).toBe('More: --html FILE (a report for the browser), --csv, --json.');
  });

  test('says of what to fix first how many of them it explains, and where the texts to send are', async () => {
    writeFileSync(file('one.eml'), readFileSync('test/corpus/junk/authentication-spoofing.txt'));
    const lines = (await running([file('one.eml')])).output.split('\n');
    const fixes = lines.indexOf('What to fix first');
    expect(lines[fixes + 1]).toMatch(/^ {2}1\. [^.]+\. Explains the one message \(1 in Junk Email\)\.$/);
    expect(lines).toContain('  The texts to send are in the report: --html FILE.');
    expect((await running([file('one.eml'), '--html', file('one.html')])).output).not.toContain('The texts to send');
  });

  test('days that were asked for are said, with the messages that have none', async () => {
    writeFileSync(file('undated.eml'), 'Received: what nobody can read\nSubject: x\n\n');
    const said = async (...argv: readonly string[]): Promise<string | undefined> =>
      (await running([file('mail'), ...argv])).output.split('\n').find((line) => line.includes('(UTC)'));
    expect(await said()).toBeUndefined();
    expect(await said('--since', '2026-03-03')).toBe('Only messages of 2026-03-03 – … (UTC) are counted.');
    expect(await said(file('undated.eml'), '--since', '2026-03-01', '--until', '2026-03-03')).toBe(
      'Only messages of 2026-03-01 – 2026-03-03 (UTC) are counted, and 1 without a date.',
    );
  });

  test.each([
    ['en', 'DMARC reports (counted apart), messages from addresses of the relay pool: 7 of 7.'],
    ['da', 'DMARC-rapporter (tælles for sig), mails fra adresser i relaypuljen: 7 af 7.'],
    ['nl', 'DMARC-rapporten (apart geteld), berichten van adressen van de relaypool: 7 van 7.'],
  ])('of reports alone, they come first, and it is not said that nothing was found: %s', async (language, first) => {
    writeFileSync(
      file('report.xml'),
      '<feedback><record><row><source_ip>52.103.139.11</source_ip><count>7</count></row></record></feedback>',
    );
    const { exitCode, output } = await running([file('report.xml'), '-l', language]);
    expect([exitCode, output]).toEqual([1, `${first}\n`]);
  });

  test('an empty file is called that', async () => {
    writeFileSync(file('mail/empty.eml'), '');
    const { output } = await running([file('mail')]);
    rmSync(file('mail/empty.eml'));
    expect(output).toContain(`${file('mail/empty.eml')}: empty.`);
  });

  test('what an attacker writes into a name is shown and not obeyed', async () => {
    const { output } = await running([file('mail'), file('\u001b[31mred')]);
    expect(output).not.toContain('\u001b');
  });
});

describe('what could not be read', () => {
  test('is named with its reason right below the first sentence, stops nothing, and gives 3', async () => {
    const { exitCode, output } = await running([file('none'), file('mail')]);
    expect(exitCode).toBe(3);
    expect(output).toContain('1 of 3 messages');
    expect(output.split('\n').slice(1, 3)).toEqual([
      `${file('none')}: there is no such file.`,
      'Not everything could be read; the counts are of what was read.',
    ]);
    expect(output.split(file('none'))).toHaveLength(2);
  });

  test.each([
    ['en', 'there is no such file', 'No message was found.'],
    ['da', 'filen findes ikke', 'Der blev ikke fundet nogen mail.'],
    ['nl', 'het bestand bestaat niet', 'Er is geen bericht gevonden.'],
  ])('comes before all else where nothing was found, %s', async (language, reason, nothing) => {
    const { exitCode, output } = await running([file('none'), '-l', language]);
    expect(exitCode).toBe(3);
    expect(output).toBe(`${file('none')}: ${reason}.\n${nothing}\n`);
  });

  test.each([
    ['en', 'an address, which is not fetched: save it as a file and name that'],
    ['da', 'en adresse, som ikke hentes: gem den som en fil, og angiv filen'],
    ['nl', 'een adres, dat niet wordt opgehaald: sla het op als bestand en geef dat op'],
  ])('an address is told as one, %s', async (language, reason) => {
    const { exitCode, output } = await running(['https://outlook.example/mail/id/A?x=1', '-l', language]);
    expect([exitCode, output.split('\n')[0]]).toEqual([3, `https://outlook.example/mail/id/A?x=1: ${reason}.`]);
  });

  test.each([
    ['en', 'standard input: is not a message.'],
    ['da', 'standardinput: er ikke en mail.'],
    ['nl', 'standaardinvoer: is geen bericht.'],
  ])('standard input is named in words, %s', async (language, told) => {
    const input = [bytesOf('hello\n')];
    const { output } = await running(['-', '-l', language], { input });
    expect(output.split('\n')[0]).toBe(told);
    const { output: json, errors } = await running(['-', '--json', '-l', language], { input });
    expect(JSON.parse(json)).toMatchObject({ completeness: { shortfalls: [{ source: '-' }] } });
    expect(errors).toBe(`relay-pool: ${told.replace(/\.$/, '')}\n`);
  });

  test('what is empty, or has no name, is told all the same', async () => {
    expect((await running(['-'], { input: [] })).output).toMatch(/^standard input: empty\.\n/);
    expect((await running([''], { input: [] })).output).toMatch(/^"": there is no such file\.\n/);
  });

  test('so is what is packed in it, and not a folder of that name', async () => {
    const { errors, output } = await running(['-', '--ndjson'], {
      input: [zipOf({ 'a.eml': relayed, 'b.csv': 'a,b,c\n1,2,3\n' })],
    });
    expect(linesOf(output)).toMatchObject([{ source: '-/a.eml' }]);
    expect(errors).toMatch(/^relay-pool: standard input\/b\.csv: /);
  });

  test('names two at the top, and all of more at the end', async () => {
    const gone = ['1', '2', '3'].map((name) => file(`gone-${name}`));
    const { output } = await running([file('mail'), ...gone]);
    const lines = output.trimEnd().split('\n');
    expect(lines.slice(1, 4)).toEqual([
      `${gone[0] ?? ''}: there is no such file.`,
      `${gone[1] ?? ''}: there is no such file.`,
      'Not everything could be read (1 more, see below); the counts are of what was read.',
    ]);
    expect(lines.slice(-4, -1)).toEqual(gone.map((name) => `  ${name}: there is no such file`));
  });

  test('goes before what was found, as with check', async () => {
    expect((await running([file('none'), file('mail'), '--fail-on', 'relay-pool'])).exitCode).toBe(3);
    expect((await running([file('none'), file('clean'), '--fail-on', 'relay-pool'])).exitCode).toBe(3);
  });

  test('of a Maildir, what is still being delivered is left, and any other folder of that name is read', async () => {
    for (const name of ['cur', 'new', 'tmp']) {
      mkdirSync(file(`maildir/${name}`), { recursive: true });
      writeFileSync(file(`maildir/${name}/1772532901.M1P1.mx`), ordinary);
    }
    const read = async () => {
      const { output } = await running([file('maildir'), '--ndjson', '--unmasked']);
      return [...output.matchAll(/maildir\/(\w+)/g)].map(([, name]) => name);
    };
    expect(await read()).toEqual(['cur', 'new']);
    // one of the two alone is no Maildir
    rmSync(file('maildir/new'), { recursive: true });
    expect(await read()).toEqual(['cur', 'tmp']);
  });

  test('a pipe in a folder is stepped over', async () => {
    mkdirSync(file('pipes'));
    writeFileSync(join(file('pipes'), 'a.eml'), bytesOf(relayed));
    expect(spawnSync('sh', ['-c', 'mkfifo "$1"', 'sh', join(file('pipes'), 'b.eml')]).status).toBe(0);
    expect(linesOf((await running([file('pipes'), '--ndjson'])).output)).toHaveLength(1);
  });

  test('a folder that was named twice, or lies in one that was, is read once, and nothing is missing', async () => {
    for (const again of ['mail', 'mail/Junk Email', 'mail/../mail']) {
      const { output, errors, exitCode } = await running([file('mail'), file(again), '--ndjson']);
      expect([linesOf(output).length, errors, exitCode]).toEqual([3, '', 1]);
    }
  });

  test('an export whose rows name no message, named twice, counts once', async () => {
    const table = 'Date,Sender,Recipient,Sender IP\n2026-03-03 10:15:01,b@partner.example,anna@corp.example,52.103.139.11\n';
    writeFileSync(file('rows.csv'), table);
    writeFileSync(file('others.csv'), table);
    for (const [again, count] of [
      ['rows.csv', 1],
      ['mail/../rows.csv', 1],
      ['others.csv', 2],
    ] as const)
      expect(linesOf((await running([file('rows.csv'), file(again), '--ndjson'])).output)).toHaveLength(count);
  });

  test('nor once more in its folder, before or after, whatever way leads there', async () => {
    mkdirSync(file('exports'));
    const row = '2026-03-03 10:15:01,b@partner.example,anna@corp.example,52.103.139.11\n';
    for (const name of ['one.csv', 'two.csv']) writeFileSync(file(`exports/${name}`), `Date,Sender,Recipient,Sender IP\n${row}`);
    symlinkSync(file('exports'), file('way'));
    const orders = [
      ['exports', 'exports/one.csv'],
      ['exports/one.csv', 'exports'],
      ['way/one.csv', 'exports', 'exports/one.csv'],
      ['way', 'mail/../exports/one.csv', 'exports/two.csv'],
    ];
    for (const names of orders) expect(linesOf((await running([...names.map(file), '--ndjson'])).output)).toHaveLength(2);
  });

  describe('keeps the place that any path to it gives', () => {
    beforeAll(() => {
      mkdirSync(file('plain'));
      writeFileSync(file('plain/1.eml'), relayed);
      mkdirSync(file('ways'));
      symlinkSync(file('plain'), file('ways/Junk Email'));
      symlinkSync(file('plain/1.eml'), file('ways/Spam'));
      symlinkSync(file('mail/Junk Email/1.eml'), file('ways/one.eml'));
    });

    test.each([
      ['the folder behind it', ['plain/1.eml', 'ways/Junk Email'], 'ways/Junk Email/1.eml', 'junk'],
      ['the folder before it', ['ways/Junk Email', 'plain/1.eml'], 'ways/Junk Email/1.eml', 'junk'],
      ['another name of it', ['plain/1.eml', 'ways/Spam'], 'ways/Spam', 'junk'],
      ['a folder two above it', ['ways/one.eml', 'mail/Junk Email', 'mail'], 'mail/Junk Email/1.eml', 'junk'],
      ['no path at all', ['plain/1.eml', 'plain'], 'plain/1.eml', null],
    ])('%s', async (_what, names, source, placed) => {
      const read = linesOf((await running([...names.map(file), '--ndjson'])).output);
      expect(read).toMatchObject(
        names.includes('mail') ? [{ source: file(source), placed }, {}, {}] : [{ source: file(source), placed }],
      );
    });
  });

  test.each([
    ['a link back to a folder above', ['loop']],
    ['a folder that is named twice', ['loop', 'loop']],
    ['a folder within one that is named', ['loop/again', 'loop']],
  ])('nothing is missing with %s: all of it was read', async (_what, names) => {
    const { exitCode, output, errors } = await running([...names.map(file), '--json']);
    expect({ exitCode, errors }).toEqual({ exitCode: 0, errors: '' });
    expect(JSON.parse(output)).toMatchObject({ messages: 1, completeness: { isComplete: true, shortfalls: [] } });
  });

  test('a link that leads to itself is told', async () => {
    mkdirSync(file('circle'));
    symlinkSync(file('circle/self'), file('circle/self'));
    const { exitCode, output } = await running([file('circle'), '--json']);
    expect(exitCode).toBe(3);
    expect(JSON.parse(output)).toMatchObject({ completeness: { shortfalls: [{ shortfalls: [{ reason: 'loop' }] }] } });
  });

  test('folders are looked into 64 deep, and what lies deeper is told', async () => {
    const deep = join(file('deep'), ...Array.from({ length: 66 }, () => 'd'));
    mkdirSync(deep, { recursive: true });
    writeFileSync(join(deep, 'a.eml'), ordinary);
    const { exitCode, output } = await running([file('deep'), '--json']);
    expect(exitCode).toBe(3);
    expect(JSON.parse(output)).toMatchObject({
      messages: 0,
      completeness: { shortfalls: [{ shortfalls: [{ reason: 'loop' }] }] },
    });
  });
});

describe('the other forms', () => {
  test('--ndjson: one line a message in the order of the input, only those that are wanted', async () => {
    const all = await running([file('mail'), '--ndjson']);
    expect(linesOf(all.output)).toMatchObject([
      { outcome: 'ordinary-pool' },
      { outcome: 'not-from-microsoft365' },
      { outcome: 'relay-pool', placed: 'junk' },
    ]);
    const only = await running([file('mail'), '--ndjson', '--only', 'relay-pool']);
    expect(linesOf(only.output)).toMatchObject([{ outcome: 'relay-pool' }]);
  });

  test('--csv: a heading and one row a message', async () => {
    const [headings, ...rows] = (await running([file('mail'), '--csv'])).output.trimEnd().split('\n');
    expect(headings?.startsWith('source,item,within,')).toBe(true);
    expect(rows.length).toBe(3);
  });

  test('--json: the picture', async () => {
    const [picture] = linesOf((await running([file('mail'), '--json'])).output);
    expect(picture).toMatchObject({
      schemaVersion: 1,
      messages: 3,
      relayPool: 1,
      relayPoolInJunk: 1,
      completeness: { isComplete: true, passedOver: 1 },
    });
  });

  test('names of mailboxes in paths are masked unless asked', async () => {
    expect((await running([file('Items.zip'), '--ndjson'])).output).not.toContain('anna@corp.example');
    expect((await running([file('Items.zip'), '--ndjson', '--unmasked'])).output).toContain('anna@corp.example');
    mkdirSync(file('imap'));
    writeFileSync(file('imap/anna%40corp.example.eml'), relayed);
    expect((await running([file('imap'), '--csv'])).output).not.toMatch(/anna(?:%40|@)/);
    expect((await running([file('imap'), '--csv', '--unmasked'])).output).toContain('anna%40corp.example');
  });

  test('standard input holds anything, too', async () => {
    const { output } = await running(['-', '--ndjson'], { input: [bytesOf(attachedTo(relayed))] });
    expect(linesOf(output)).toMatchObject([
      { item: 1, carries: 1 },
      { item: 2, within: 1, outcome: 'relay-pool' },
    ]);
  });

  test('days: both are within', async () => {
    const count = async (...argv: readonly string[]): Promise<number> =>
      (await running([file('mail'), '--csv', ...argv])).output.trimEnd().split('\n').length - 1;
    expect(await count('--since', '2026-03-03', '--until', '2026-03-03')).toBe(3);
    expect(await count('--since', '2026-03-04')).toBe(0);
    expect(await count('--until', '2026-03-02')).toBe(0);
  });

  test('messages that are all of other days are read, and none of them is found', async () => {
    writeFileSync(file('headings.csv'), 'MessageId,RecipientAddress,FromIP,Received\n');
    const exitCode = async (name: string, ...argv: readonly string[]): Promise<number> =>
      (await running([file(name), ...argv])).exitCode;
    expect(await exitCode('mail', '--since', '2026-03-04')).toBe(0);
    expect(await exitCode('mail', '--since', '2026-03-03')).toBe(1);
    expect(await exitCode('headings.csv', '--since', '2026-03-04')).toBe(3);
  });
});

describe('--html', () => {
  const template = (): string => {
    writeFileSync(file('template.html'), '<!doctype html><!-- Relay Pool Inspector: report -->"the data"');
    return file('template.html');
  };
  const dataOf = (name: string): unknown => JSON.parse(readFileSync(file(name), 'utf8').replace(/^<!.*?-->/, ''));

  test('writes a report beside the answer, and over a report of before', async () => {
    for (const form of ['--json', '--csv']) {
      const { exitCode, output } = await running([file('mail'), form, '--html', file('r.html')], { reportFile: template() });
      expect([exitCode, output.includes('relay-pool') || output.includes('relayPool')]).toEqual([1, true]);
      expect(dataOf('r.html')).toMatchObject({
        language: 'en',
        isMasked: true,
        picture: { messages: 3, relayPool: 1 },
        rows: [
          { outcome: 'relay-pool', placed: 'junk' },
          { outcome: 'ordinary-pool', cause: null },
          { outcome: 'not-from-microsoft365' },
        ],
        left: 0,
        languages: { da: { locale: 'da-DK' }, nl: {} },
      });
    }
  });

  test('holds a text to send in each language, masked as the rest unless asked', async () => {
    const forwarded = relayed.replace(
      'From: Billing',
      'X-MS-Exchange-AntiSpam-Relay: 1\nX-MS-Exchange-Inbox-Rules-Loop: anna@corp.example\nFrom: Billing',
    );
    mkdirSync(file('Exchange/anna@corp.example'), { recursive: true });
    writeFileSync(file('Exchange/anna@corp.example/1.eml'), forwarded);
    await running([file('Exchange'), '--html', file('m.html')], { reportFile: template() });
    expect(JSON.stringify(dataOf('m.html'))).not.toContain('anna@');
    expect(dataOf('m.html')).toMatchObject({
      languages: Object.fromEntries(languages.map((language) => [language, { fixes: [{ letter: { language } }] }])),
    });
    await running([file('Exchange'), '--unmasked', '--html', file('m.html')], { reportFile: template() });
    expect(JSON.stringify(dataOf('m.html'))).toContain('anna@corp.example');
  });

  test('overwrites nothing that is no report: it may be the mailbox itself', async () => {
    const argv = [file('mail'), '--html', file('mail/2.eml')];
    const { exitCode, output, errors } = await running(argv, { reportFile: template() });
    expect([exitCode, output, errors.includes('is not a report')]).toEqual([2, '', true]);
    expect(readFileSync(file('mail/2.eml'), 'utf8')).toBe(ordinary);
  });

  test('says before it reads that it cannot be written, or that the build is not whole', async () => {
    const nowhere = await running([file('mail'), '--html', file('no/such/folder.html')], { reportFile: template() });
    expect([nowhere.exitCode, nowhere.output, nowhere.errors.includes('cannot be written')]).toEqual([2, '', true]);
    const without = await running([file('mail'), '--html', file('n.html')], { reportFile: file('none.html') });
    expect([without.exitCode, without.errors.includes('is missing')]).toEqual([2, true]);
    expect(existsSync(file('n.html'))).toBe(false);
  });
});

test('Ctrl-C ends with what was read so far', async () => {
  const { exitCode, output } = await running([file('mail'), file('clean')], { onInterrupt: (stop) => stop() });
  expect(exitCode).toBe(3);
  expect(output.split('\n')[0]).toBe('Stopped before the end: this is what was read so far.');
});

test.each([
  [['--since', 'soon', 'x'], '--since: “soon” is not a day.'],
  [['--jobs', '0', 'x'], '--jobs: “0” is not a number from 1 to 64.'],
  [['--since', '2026-02-30', 'x'], '--since: “2026-02-30” is not a day.'],
  [['--since', '2026-03-02', '--until', '2026-03-01', 'x'], '--until 2026-03-01 is before --since 2026-03-02.'],
  [['--only', 'spam', 'x'], '--only: “spam” is not possible here.'],
  [['--only', 'relay-pool', 'x'], '--only is for --csv and --ndjson; the summary counts all messages.'],
  [['--only', 'relay-pool', 'x', '--json'], 'relay-pool triage --help shows how it is used.'],
  [['--fail-on', 'spam', 'x'], '--fail-on: “spam” is not possible here'],
  [['--json', '--csv', 'x'], 'Choose one of'],
  [['x', '--html'], 'The option --html needs a value.'],
  [[], 'Name at least one file'],
])('mistakes are told: %j', async (argv, sentence) => {
  const { exitCode, errors } = await running(argv);
  expect([exitCode, errors.includes(sentence)]).toEqual([2, true]);
});

// the words and the codes of `check`: one table in docs/json.md holds for both
test.each([
  [['mail'], 'relay-pool', 1],
  [['mail'], 'ordinary-pool', 1],
  [['mail'], 'high-risk-pool,not-from-microsoft365', 1],
  [['mail'], 'high-risk-pool', 0],
  [['mail'], 'danger', 0],
  [['phishing'], 'danger', 1],
  [['phishing'], 'high-risk-pool', 0],
  [['unknown'], 'relay-pool', 3],
  [['unknown'], 'undetermined', 1],
  [['unknown', 'mail'], 'relay-pool', 3],
])('triage of %j with --fail-on %s ends as check does', async (names, outcomes, code) => {
  const paths = names.map(file);
  expect((await running([...paths, '--fail-on', outcomes])).exitCode).toBe(code);
  expect(await run(['check', ...paths, '--fail-on', outcomes], fakeTerminal())).toBe(code);
});

test.each(languages)('--help (%s) fits a terminal and names every option', async (language) => {
  const { exitCode, output } = await running(['--help', '--language', language]);
  expect(exitCode).toBe(0);
  for (const option of ['--json', '--ndjson', '--csv', '--since', '--until', '--only', '--fail-on', '--jobs', '--unmasked'])
    expect(output).toContain(option);
  expect(Math.max(...output.split('\n').map((line) => line.length))).toBeLessThanOrEqual(79);
});
