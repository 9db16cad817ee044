import packageFile from '../../package.json';
import type { Catalog } from '../locales/catalog.ts';
import { catalogFor } from '../locales/locales.ts';
import { readArguments, type Wish } from './arguments.ts';
import { checkSource } from './check-source.ts';
import type { CommandIo } from './command-io.ts';
import { complaint } from './complaint.ts';
import { environmentLanguage } from './environment-language.ts';
import { exitCodeOf, type ExitCode, type InputEnd } from './exit-code.ts';
import { STANDARD_INPUT } from './source-reading.ts';

/**
 * Runs `relay-pool` with the words behind its name; resolves to the exit code and never rejects. Answers go to standard output,
 * sentences about what went wrong to standard error.
 */
export async function run(argv: readonly string[], io: CommandIo): Promise<ExitCode> {
  const wish = readArguments(argv);
  const catalog = catalogFor(wish.language ?? environmentLanguage(io.environment));

  if (wish.wanted === 'help') return answer(`${catalog.commandLine.help}\n`, io);
  if (wish.wanted === 'version') return answer(`${packageFile.version}\n`, io);
  if (wish.wanted === 'correction') return correct(wish, catalog, io);
  if (wish.wanted === 'usage') return explainUsage(catalog, io);
  if (wish.sources.length === 0 && io.inputIsTerminal) return explainUsage(catalog, io);

  const sources = wish.sources.length === 0 ? [STANDARD_INPUT] : wish.sources;
  const ends: InputEnd[] = [];
  for (const source of sources) {
    ends.push(await checkSource(source, { json: wish.json, titled: sources.length > 1, catalog }, io));
  }
  return exitCodeOf(ends);
}

async function answer(text: string, io: CommandIo): Promise<ExitCode> {
  await io.writeOut(text);
  return 0;
}

async function correct(wish: Extract<Wish, { wanted: 'correction' }>, catalog: Catalog, io: CommandIo): Promise<ExitCode> {
  const { usage, seeHelp } = catalog.commandLine;
  await io.writeError(complaint(`${usage[wish.problem]} ${seeHelp}`, { value: wish.value }, catalog));
  return 2;
}

/** Nothing was checked, so neither 0 nor 1 would be true. */
async function explainUsage({ commandLine }: Catalog, io: CommandIo): Promise<ExitCode> {
  await io.writeError(`${commandLine.help}\n`);
  return 2;
}
