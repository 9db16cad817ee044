import { fillSnippets } from '../../../src/explanation/remedies/fill-snippets.ts';
import { templates, type SnippetId } from '../../../src/explanation/facts/snippet-templates.ts';
import { catalogFor, languages } from '../../support/locales.ts';
import { cmdlets } from './cmdlets.ts';

/** Comparisons of PowerShell, which look like parameters and belong to no cmdlet. */
const operators = ['or', 'eq', 'match'];

/** A cmdlet and one of its parameters, as they stand in a block; `parameter` is null for the cmdlet itself. */
interface Use {
  readonly cmdlet: string | null;
  readonly parameter: string | null;
}

/** Reads a PowerShell block: which cmdlet stands at the head of each command, and which parameters follow it. */
function usesIn(text: string): Use[] {
  const bare = text
    .replace(/^#.*$/gm, '')
    .replace(/<[^<>]*>|'[^']*'/g, 'value')
    .replace(/[{}()|;\n]/g, ' $& ');
  const uses: Use[] = [];
  const outer: (string | null)[] = [];
  let cmdlet: string | null = null;
  let atHead = true;
  for (const token of bare.split(/ +/)) {
    if (token === '') continue;
    if (/^[|;\n]$/.test(token)) [cmdlet, atHead] = [null, true];
    else if (/^[{(]$/.test(token)) {
      outer.push(cmdlet);
      [cmdlet, atHead] = [null, true];
    } else if (/^[})]$/.test(token)) [cmdlet, atHead] = [outer.pop() ?? null, false];
    else {
      if (atHead && /^[A-Za-z]+-[A-Za-z]/.test(token)) {
        cmdlet = token;
        uses.push({ cmdlet, parameter: null });
      } else if (/^-[A-Za-z]/.test(token)) uses.push({ cmdlet, parameter: token.slice(1) });
      atHead = false;
    }
  }
  return uses;
}

/** What the dated list does not know. */
function faultsIn(text: string): string[] {
  return usesIn(text).flatMap(({ cmdlet, parameter }) => {
    if (cmdlet === null) return operators.includes(parameter ?? '') ? [] : [`-${parameter ?? ''} belongs to no cmdlet`];
    const known = Object.hasOwn(cmdlets, cmdlet) ? cmdlets[cmdlet] : undefined;
    if (known === undefined) return parameter === null ? [`${cmdlet} is not in the list`] : [];
    return parameter === null || known.includes(parameter) ? [] : [`${cmdlet} has no -${parameter}`];
  });
}

const ids = Object.keys(templates) as SnippetId[];
const blocksOf = (language: (typeof languages)[number]) =>
  fillSnippets(ids, {}, catalogFor(language)).filter(({ kind }) => kind === 'powershell');

test.each(languages)('in %s every cmdlet and parameter of the commands is in the dated list', (language) => {
  const blocks = blocksOf(language);
  expect(blocks.length).toBeGreaterThan(25);
  expect(blocks.flatMap(({ text }) => faultsIn(text))).toEqual([]);
});

test.each([
  ['Set-Mailbox -Identity a -ForwardingSmtpAdress $null', ['Set-Mailbox has no -ForwardingSmtpAdress']],
  ['Get-Mailboxes -Identity a', ['Get-Mailboxes is not in the list']],
  [
    'Get-Mailbox | ForEach-Object { Get-InboxRule -Mailbx $_.Id } | Format-List -Wide',
    ['Get-InboxRule has no -Mailbx', 'Format-List has no -Wide'],
  ],
  ['$a = @(Get-ArcConfig -Name b)\nSet-ArcConfig -Identity Default', ['Get-ArcConfig has no -Name']],
  ['Where-Object {$_.A -ore $_.B}', ['-ore belongs to no cmdlet']],
  ["Set-Mailbox -Identity '-Nonsense' -ForwardingAddress <a -Mailbx b>", []],
])('%j is read as it would run', (text, faults) => {
  expect(faultsIn(text)).toEqual(faults);
});

test('every cmdlet that words name is in the list, and the list holds nothing that is not used', () => {
  const words = languages.flatMap((language) => textsIn(catalogFor(language).remedies));
  const named = words.flatMap((text) => text.match(/\b(?:Get|Set|New|Start|Connect|Release)-[A-Z]\w+/g) ?? []);
  expect(named.length).toBeGreaterThan(5);
  expect(named.filter((name) => !Object.hasOwn(cmdlets, name))).toEqual([]);
  const uses = blocksOf('en').flatMap(({ text }) => usesIn(text));
  const used = new Set([...named, ...uses.flatMap(({ cmdlet }) => cmdlet ?? [])]);
  expect(Object.keys(cmdlets).filter((name) => !used.has(name))).toEqual([]);
  const parameters = new Set(uses.map(({ cmdlet, parameter }) => `${String(cmdlet)} ${String(parameter)}`));
  const unused = Object.entries(cmdlets).flatMap(([name, known]) =>
    known.filter((one) => !parameters.has(`${name} ${one}`) && !words.some((text) => text.includes(one))),
  );
  expect(unused).toEqual([]);
});

/** Every string in a value. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}
