import type { Outcome } from '../../detection/index.ts';

/** What `check` looks for: an outcome of the verdict, or `danger`, what the reader's own filter calls dangerous. */
export type Sought = Outcome | 'danger';

/** Every word that `--fail-on` takes. */
export const soughtWords: readonly Sought[] = [
  'relay-pool',
  'high-risk-pool',
  'ordinary-pool',
  'consumer-pool',
  'other-microsoft365',
  'internal',
  'not-from-microsoft365',
  'undetermined',
  'danger',
];

/** When words are coloured: `auto` on a terminal alone. */
export type ColourChoice = 'auto' | 'always' | 'never';

/** Every word that `--color` takes. */
export const colourChoices: readonly ColourChoice[] = ['auto', 'always', 'never'];

/** What is asked of `check` beside its inputs. `failOn`: what gives exit code 1. `all`: no row of the table is left out. */
export interface CheckOptions {
  readonly json: boolean;
  readonly full: boolean;
  readonly all: boolean;
  readonly colour: ColourChoice;
  readonly failOn: readonly Sought[];
}

/** A word that is not among those that an option takes, with that option, or no word at all. */
export interface WrongChoice {
  readonly problem: 'missing-choice' | 'unknown-choice';
  readonly value: string;
  readonly option?: string;
  readonly choices: readonly string[];
}

/** Reads the values that `parseArgs` gives, or says which of them is wrong. */
export function readCheckOptions(values: Readonly<Record<string, unknown>>): CheckOptions | WrongChoice {
  const colour = chosen('color', values, colourChoices, ['auto']);
  if ('problem' in colour) return colour;
  const failOn = readFailOn(values);
  if ('problem' in failOn) return failOn;
  return {
    json: values.json === true,
    full: values.full === true,
    all: values.all === true,
    colour: colour.words[0] ?? 'auto',
    failOn: failOn.words,
  };
}

/** What `--fail-on` names, or says which of its words is wrong. Without it the relay pool is looked for. */
export function readFailOn(values: Readonly<Record<string, unknown>>): { readonly words: readonly Sought[] } | WrongChoice {
  return chosen('fail-on', values, soughtWords, ['relay-pool']);
}

/** The words of one option, which commas part; of `--color` the first counts. */
function chosen<T extends string>(
  name: string,
  values: Readonly<Record<string, unknown>>,
  choices: readonly T[],
  otherwise: readonly T[],
): { readonly words: readonly T[] } | WrongChoice {
  const value = values[name];
  if (value === undefined) return { words: otherwise };
  if (typeof value !== 'string') return { problem: 'missing-choice', value: `--${name}`, choices };
  const typed = value.split(',').map((word) => word.trim());
  const words = typed.flatMap((word) => choices.filter((choice) => choice === word));
  if (words.length === typed.length) return { words };
  const wrong = typed.find((word) => !choices.some((choice) => choice === word));
  return wrong === undefined || wrong === ''
    ? { problem: 'missing-choice', value: `--${name}`, choices }
    : { problem: 'unknown-choice', value: wrong, option: `--${name}`, choices };
}
