import { languages } from '../../locales/language.ts';
import { commands } from '../commands.ts';
import { colourChoices, soughtWords } from '../check/check-options.ts';
import { huntOptions } from '../hunt/hunt-arguments.ts';
import { traceOptions } from '../trace/trace-arguments.ts';
import { triageOptions } from '../triage/triage-arguments.ts';
import { shells } from './shells.ts';

/** The words that each shell offers, the same in all of them. None holds a sign that a shell would take for its own. */
export const offers = {
  commands,
  shells,
  /** options of `check`, without those of every command */
  check: ['--full', '--json', '--all', '--fail-on', '--color'],
  triage: ['--json', ...Object.keys(triageOptions).map((name) => `--${name}`)],
  hunt: Object.keys(huntOptions).map((name) => `--${name}`),
  trace: Object.keys(traceOptions).map((name) => `--${name}`),
  /** options of every command */
  common: ['--language', '--help', '--version'],
  sought: soughtWords,
  colours: colourChoices,
  languages,
} as const;
