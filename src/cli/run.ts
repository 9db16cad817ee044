import packageFile from '../../package.json';
import type { Values } from '../explanation/words/fill.ts';
import type { Catalog } from '../locales/catalog/catalog.ts';
import type { CommandHelpWords } from '../locales/catalog/command-line-words.ts';
import { loadCatalog } from '../locales/load-catalog.ts';
import { loadCommandHelp } from '../locales/load-command-help.ts';
import { loadHuntWords } from '../locales/load-hunt.ts';
import { loadTraceWords } from '../locales/load-trace.ts';
import { loadTriageWords } from '../locales/load-triage.ts';
import { readArguments, type ParsedArguments } from './arguments.ts';
import type { CommandIo } from './command-io.ts';
import type { Command } from './commands.ts';
import { complaint } from './complaint.ts';
import { completionFor } from './completion/completion.ts';
import { environmentLanguage } from './environment-language.ts';
import type { ExitCode } from './exit-code.ts';
import { helpText } from './help.ts';
import { STANDARD_INPUT } from './inputs/inspect-source.ts';
import { choiceOf, languageCodes } from './language-codes.ts';
import { runCheck } from './check/run-check.ts';

/**
 * Runs `relay-pool` with the words behind its name; resolves to the exit code and never rejects. Answers go to standard output,
 * sentences about what went wrong to standard error.
 */
export async function run(argv: readonly string[], io: CommandIo): Promise<ExitCode> {
  const parsed = readArguments(argv);
  const catalog = await loadCatalog(parsed.language ?? environmentLanguage(io.environment));
  const exitCode = await runParsed(parsed, catalog, io);
  const code = io.unwritten?.() ?? '';
  if (code === '') return exitCode;
  await io.writeError(complaint(catalog.commandLine.unwritten, { code }, catalog));
  return 3;
}

async function runParsed(parsed: ParsedArguments, catalog: Catalog, io: CommandIo): Promise<ExitCode> {
  if (parsed.wanted === 'help') return answer(await help(parsed.command ?? 'program', catalog), io);
  if (parsed.wanted === 'version') return answer(`${packageFile.version}\n`, io);
  if (parsed.wanted === 'completion') return answer(completionFor(parsed.shell), io);
  if (parsed.wanted === 'triage') return triage(parsed, catalog, io);
  if (parsed.wanted === 'hunt') return hunt(parsed, catalog, io);
  if (parsed.wanted === 'trace') return trace(parsed, catalog, io);
  if (parsed.wanted === 'correction') return correct(parsed, catalog, io);
  if (parsed.wanted === 'usage') return explainUsage('program', catalog, io);
  if (parsed.sources.length === 0 && io.inputIsTerminal) return explainUsage('check', catalog, io);

  const sources = parsed.sources.length === 0 ? [STANDARD_INPUT] : parsed.sources;
  return runCheck(sources, parsed.options, catalog, io);
}

async function help(page: keyof CommandHelpWords, catalog: Catalog): Promise<string> {
  const words = await loadCommandHelp(catalog.language);
  return `${helpText(words[page], catalog)}\n`;
}

/** The words and readers of many messages are loaded when they are asked for: nobody else waits for them. */
async function triage(
  parsed: Extract<ParsedArguments, { wanted: 'triage' }>,
  catalog: Catalog,
  io: CommandIo,
): Promise<ExitCode> {
  const words = await loadTriageWords(catalog.language);
  const { request } = parsed;
  if ('problem' in request) {
    const { problem, value, option = '' } = request;
    return sayWhatIsWrong({ sentence: words.usage[problem], values: { value, option }, command: 'triage' }, catalog, io);
  }
  const [{ inlineLess }, { runTriage }] = await Promise.all([import('./triage/v8-flags.ts'), import('./triage/run-triage.ts')]);
  inlineLess();
  return runTriage(request, words, catalog, io);
}

/** Prints a query; the queries and their words are loaded when they are asked for. */
async function hunt(parsed: Extract<ParsedArguments, { wanted: 'hunt' }>, catalog: Catalog, io: CommandIo): Promise<ExitCode> {
  const words = await loadHuntWords(catalog.language);
  const { huntAnswer } = await import('./hunt/hunt-answer.ts');
  const found = await huntAnswer(parsed.request, words);
  if ('text' in found) return answer(found.text, io);
  return sayWhatIsWrong({ sentence: words.usage[found.problem], values: { value: found.value }, command: 'hunt' }, catalog, io);
}

/** Prints the commands of a message trace. */
async function trace(parsed: Extract<ParsedArguments, { wanted: 'trace' }>, catalog: Catalog, io: CommandIo): Promise<ExitCode> {
  const words = await loadTraceWords(catalog.language);
  const { request } = parsed;
  if ('problem' in request) {
    const { problem, value } = request;
    return sayWhatIsWrong({ sentence: words.usage[problem], values: { value }, command: 'trace' }, catalog, io);
  }
  const { traceAnswer } = await import('./trace/trace-answer.ts');
  return answer(traceAnswer(request, words, new Date()), io);
}

async function answer(text: string, io: CommandIo): Promise<ExitCode> {
  await io.writeOut(text);
  return 0;
}

async function correct(
  parsed: Extract<ParsedArguments, { wanted: 'correction' }>,
  catalog: Catalog,
  io: CommandIo,
): Promise<ExitCode> {
  const { usage } = catalog.commandLine;
  const { command, value, option = '', choices = [] } = parsed;
  const values = { value, option, languages: languageCodes(catalog), choices: choiceOf(choices, catalog) };
  return sayWhatIsWrong({ sentence: usage[parsed.problem], values, command }, catalog, io);
}

/** Wrong usage: what is wrong, as a template with its values, and the command that was asked for; null where none was. */
interface Misuse {
  readonly sentence: string;
  readonly values: Values;
  readonly command: Command | null;
}

/** One sentence about wrong usage and where the help is. Each command has its own help, and only that one lists its options. */
async function sayWhatIsWrong({ sentence, values, command }: Misuse, catalog: Catalog, io: CommandIo): Promise<ExitCode> {
  const help = ['relay-pool', ...(command === null ? [] : [command]), '--help'].join(' ');
  await io.writeError(complaint(`${sentence} ${catalog.commandLine.seeHelp}`, { ...values, help }, catalog));
  return 2;
}

/** Nothing was checked, so neither 0 nor 1 would be true. */
async function explainUsage(page: keyof CommandHelpWords, catalog: Catalog, io: CommandIo): Promise<ExitCode> {
  await io.writeError(await help(page, catalog));
  return 2;
}
