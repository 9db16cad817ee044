import { parseArgs } from 'node:util';
import type { UsageProblem } from '../locales/command-line-words.ts';
import type { Language } from '../locales/language.ts';
import { languages } from '../locales/locales.ts';

/** What the words after `relay-pool` ask for. `language` is absent when none was asked for; `-` among the sources is standard input. */
export type Wish =
  | { readonly wanted: 'check'; readonly sources: readonly string[]; readonly json: boolean; readonly language?: Language }
  | { readonly wanted: 'help'; readonly language?: Language }
  | { readonly wanted: 'version'; readonly language?: Language }
  | { readonly wanted: 'usage'; readonly language?: Language }
  | { readonly wanted: 'correction'; readonly problem: UsageProblem; readonly value: string; readonly language?: Language };

const OPTIONS = {
  json: { type: 'boolean' },
  language: { type: 'string', short: 'l' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'V' },
} as const;

/**
 * Reads the arguments (without `node` and the script). Never throws: what is wrong with them is an answer too. `usage` means that
 * nothing was asked.
 */
export function readArguments(argv: readonly string[]): Wish {
  const { values, positionals, tokens } = parseArgs({
    args: [...argv],
    options: OPTIONS,
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  const language = languageNamed(values.language);
  const spoken = language === undefined ? {} : { language };

  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    if (!Object.hasOwn(OPTIONS, token.name)) return correction('unknown-option', token.rawName);
    if (token.name === 'language') {
      if (token.value === undefined) return correction('missing-language', token.rawName);
      if (languageNamed(token.value) === undefined) return correction('unknown-language', token.value);
    } else if (token.value !== undefined) return correction('unwanted-value', token.rawName);
  }
  if (values.help === true) return { wanted: 'help', ...spoken };
  if (values.version === true) return { wanted: 'version', ...spoken };

  const [command, ...sources] = positionals;
  if (command === undefined) return { wanted: 'usage', ...spoken };
  if (command !== 'check') return correction('unknown-command', command);
  if (sources.filter((source) => source === '-').length > 1) return correction('standard-input-twice', '-');
  return { wanted: 'check', sources, json: values.json === true, ...spoken };

  function correction(problem: UsageProblem, value: string): Wish {
    return { wanted: 'correction', problem, value, ...spoken };
  }
}

function languageNamed(name: unknown): Language | undefined {
  return languages.find((language) => language === name);
}
