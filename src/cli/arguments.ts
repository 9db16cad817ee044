import { parseArgs } from 'node:util';
import type { UsageProblem } from '../locales/catalog/command-line-words.ts';
import type { Language } from '../locales/language.ts';
import { languages } from '../locales/language.ts';
import type { CheckOptions } from './check/check-options.ts';
import { readCheckOptions, readFailOn } from './check/check-options.ts';
import type { Command } from './commands.ts';
import { commands } from './commands.ts';
import type { Shell } from './completion/shells.ts';
import { shells } from './completion/shells.ts';
import type { HuntMistake, HuntRequest } from './hunt/hunt-arguments.ts';
import { huntOptions, huntValues, readHuntRequest } from './hunt/hunt-arguments.ts';
import type { TraceMistake, TraceRequest } from './trace/trace-arguments.ts';
import { readTraceRequest, traceOptions, traceValues } from './trace/trace-arguments.ts';
import type { TriageMistake, TriageRequest } from './triage/triage-arguments.ts';
import { readTriageRequest, triageOptions } from './triage/triage-arguments.ts';

/**
 * What the words after `relay-pool` ask for. `language` is absent when none was asked for; `-` among the sources is standard
 * input. A correction may name the words that were possible.
 */
export type ParsedArguments =
  | {
      readonly wanted: 'check';
      readonly sources: readonly string[];
      readonly options: CheckOptions;
      readonly language?: Language;
    }
  | { readonly wanted: 'completion'; readonly shell: Shell; readonly language?: Language }
  | { readonly wanted: 'triage'; readonly request: TriageRequest | TriageMistake; readonly language?: Language }
  | { readonly wanted: 'hunt'; readonly request: HuntRequest | HuntMistake; readonly language?: Language }
  | { readonly wanted: 'trace'; readonly request: TraceRequest | TraceMistake; readonly language?: Language }
  | { readonly wanted: 'help'; readonly command: Command | null; readonly language?: Language }
  | { readonly wanted: 'version'; readonly language?: Language }
  | { readonly wanted: 'usage'; readonly language?: Language }
  | {
      readonly wanted: 'correction';
      /** whose help says more */
      readonly command: Command | null;
      readonly problem: UsageProblem;
      readonly value: string;
      readonly option?: string;
      readonly choices?: readonly string[];
      readonly language?: Language;
    };

const OPTIONS = {
  ...triageOptions,
  ...huntOptions,
  ...traceOptions,
  json: { type: 'boolean' },
  full: { type: 'boolean' },
  all: { type: 'boolean' },
  color: { type: 'string' },
  language: { type: 'string', short: 'l' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'V' },
} as const;

/** Options of every command. */
const common: readonly string[] = ['language', 'help', 'version'];

/** Options of one command. */
const own: Readonly<Record<Command, readonly string[]>> = {
  check: ['json', 'full', 'all', 'fail-on', 'color'],
  triage: ['json', ...Object.keys(triageOptions)],
  hunt: Object.keys(huntOptions),
  trace: Object.keys(traceOptions),
  completion: [],
};

/** Options whose value is looked at by the command. */
const valued: readonly string[] = ['fail-on', 'color', 'since', 'until', 'only', 'jobs', 'html', ...huntValues, ...traceValues];

/**
 * Reads the arguments (without `node` and the script). Never throws: what is wrong with them is an answer too. `usage` means that
 * nothing was asked.
 */
export function readArguments(argv: readonly string[]): ParsedArguments {
  const { values, positionals, tokens } = parseArgs({
    args: [...argv],
    options: OPTIONS,
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  const language = languageNamed(values.language);
  const spoken = language === undefined ? {} : { language };
  const [command, ...sources] = positionals;
  const named = commandNamed(command);

  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    if (!isOptionOf(command, token.name)) return correction('unknown-option', token.rawName);
    if (token.name === 'language') {
      if (token.value === undefined) return correction('missing-language', token.rawName);
      if (languageNamed(token.value) === undefined) return correction('unknown-language', token.value);
    } else if (token.value !== undefined && !valued.includes(token.name)) return correction('unwanted-value', token.rawName);
  }
  if (values.help === true) return { wanted: 'help', command: named, ...spoken };
  if (values.version === true) return { wanted: 'version', ...spoken };

  // a variable without a value leaves an empty word
  if (command === undefined || command.trim() === '') return { wanted: 'usage', ...spoken };
  if (command === 'completion') return completion(sources);
  if (command === 'hunt') return { wanted: 'hunt', request: readHuntRequest(sources, values), ...spoken };
  if (command === 'trace') return { wanted: 'trace', request: readTraceRequest(sources, values), ...spoken };
  if (command !== 'check' && command !== 'triage') return correction('unknown-command', command);
  if (sources.filter((source) => source === '-').length > 1) return correction('standard-input-twice', '-');
  if (command === 'triage') {
    const failOn = readFailOn(values);
    if ('problem' in failOn) return { wanted: 'correction', command: named, ...failOn, ...spoken };
    return { wanted: 'triage', request: readTriageRequest(sources, values, failOn.words), ...spoken };
  }
  const options = readCheckOptions(values);
  if ('problem' in options) return { wanted: 'correction', command: named, ...options, ...spoken };
  return { wanted: 'check', sources, options, ...spoken };

  function completion(words: readonly string[]): ParsedArguments {
    const shell = shells.find((one) => one === words.join(' '));
    if (shell !== undefined) return { wanted: 'completion', shell, ...spoken };
    return words.length === 0
      ? correction('missing-choice', 'completion', shells)
      : correction('unknown-choice', words.join(' '), shells);
  }

  function correction(problem: UsageProblem, value: string, choices?: readonly string[]): ParsedArguments {
    return { wanted: 'correction', command: named, problem, value, ...(choices === undefined ? {} : { choices }), ...spoken };
  }
}

function isOptionOf(command: string | undefined, name: string): boolean {
  if (!Object.hasOwn(OPTIONS, name)) return false;
  const named = commandNamed(command);
  // where the command is missing or wrong, that is what has to be said
  return named === null || common.includes(name) || own[named].includes(name);
}

function commandNamed(name: string | undefined): Command | null {
  return commands.find((command) => command === name) ?? null;
}

function languageNamed(name: unknown): Language | undefined {
  return languages.find((language) => language === name);
}
