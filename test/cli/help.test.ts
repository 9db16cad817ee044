import { soughtWords } from '../../src/cli/check/check-options.ts';
import { offers } from '../../src/cli/completion/offers.ts';
import { helpText } from '../../src/cli/help.ts';
import { languageCodes } from '../../src/cli/language-codes.ts';
import { loadCommandHelp } from '../../src/locales/load-command-help.ts';
import { houseWordsFor } from '../locales/house-words/house-words.ts';
import { catalogFor, languages } from '../support/locales.ts';

const pages = ['program', 'check', 'triage', 'hunt', 'trace', 'completion'] as const;

const shape = (text: string): readonly string[] => text.match(/--[a-z-]+/g) ?? [];

describe.each(languages)('the help (%s)', (language) => {
  test.each(pages)('%s names every language and fits 79 columns', async (page) => {
    const help = helpText((await loadCommandHelp(language))[page], catalogFor(language));
    expect(help).toContain(languageCodes(catalogFor(language)));
    expect(help).not.toContain('{');
    expect(help.split('\n').filter((line) => line.length > 79 || line !== line.trimEnd())).toEqual([]);
  });

  test('uses one word for one thing, as docs/terms.md records it', async () => {
    const { otherWords, masked } = houseWordsFor(language);
    const help = await loadCommandHelp(language);
    // files that a folder does not show are hidden; names of mailboxes are masked
    const said = pages.map((page) => help[page].replace(/Hidden files|Skjulte filer|Verborgen bestanden/, '')).join('\n');
    expect(otherWords.exec(said)?.[0]).toBeUndefined();
    expect(said).toMatch(masked);
  });

  test('names every command and what each exit code says', async () => {
    const { program, check } = await loadCommandHelp(language);
    for (const command of offers.commands) expect(program).toContain(`\n  ${command} `);
    for (const page of [program, check]) expect(page.match(/^ {2}\d {2}(?=\S)/gm)).toEqual(['  0  ', '  1  ', '  2  ', '  3  ']);
  });

  test('of check names every option, every outcome and every mark of the table', async () => {
    const { check } = await loadCommandHelp(language);
    for (const option of [...offers.check, '--language', '--help'])
      expect(check).toMatch(new RegExp(`^ {2,6}(?:-\\w, )?${option}`, 'm'));
    for (const word of [...soughtWords, 'NO_COLOR', 'FORCE_COLOR', 'auto', 'always', 'never']) expect(check).toContain(word);
    expect(check.match(/^ {2}[!^*?] {2}/gm)).toHaveLength(4);
  });

  test('of completion says how each shell loads it', async () => {
    const { completion } = await loadCommandHelp(language);
    for (const shell of offers.shells)
      expect(completion).toMatch(new RegExp(`^ {6}(?:source <\\()?relay-pool completion ${shell}\\b`, 'm'));
  });

  test.each(['triage', 'hunt', 'trace'] as const)(
    'of %s has the parts of that of check in its order, and examples',
    async (command) => {
      const partsOf = (text: string): readonly string[] => text.match(/^\p{Lu}[\p{Lu} ]+$/gmu) ?? [];
      const { check, [command]: help } = await loadCommandHelp(language);
      // only check shows a table
      const wanted = partsOf(check).filter((_, at) => at !== 4);
      expect(wanted).toHaveLength(6);
      expect(partsOf(help)).toEqual(wanted);
      const examples =
        help.slice(help.indexOf(wanted[4] ?? ''), help.indexOf(wanted[5] ?? '')).match(/^ {2}relay-pool (\w+)/gm) ?? [];
      expect(examples.length).toBeGreaterThan(1);
      expect(new Set(examples)).toEqual(new Set([`  relay-pool ${command}`]));
    },
  );

  test('has the same examples and options in the same order as English', async () => {
    const [english, own] = [await loadCommandHelp('en'), await loadCommandHelp(language)];
    for (const page of pages) expect(shape(own[page])).toEqual(shape(english[page]));
  });
});

test('the line that names the languages stands in its column, and goes on there when it is too long', () => {
  const catalog = catalogFor('en');
  const line = '  -l, --language CODE  {languages}; otherwise the environment of the terminal says which of them it is';
  const help = helpText(`Options:\n${line}\n  -h`, catalog);
  const codes = languageCodes(catalog);
  const [heading, first, second, last] = help.split('\n');
  expect([heading, last]).toEqual(['Options:', '  -h']);
  expect(first?.startsWith(`  -l, --language CODE  ${codes}; otherwise`)).toBe(true);
  expect(second).toMatch(/^ {23}\S/);
  for (const part of [first, second]) expect(part?.length).toBeLessThan(80);
});
