import { shortened } from './printable.ts';
import { redact } from './redact.ts';

export type Values = Readonly<Record<string, string>>;

/**
 * Longest value in a sentence, in characters; a host name has at most 253. A longer one is masked before it is cut, or the cut
 * could part an address from its `@`, and the report would no longer know it for one.
 */
const valueLimit = 260;

/**
 * Fills a template of the catalog. `{name}` takes a value, or `unstated` where there is none; `[…]` is left out when one of its
 * blanks has no value, and `[?name …]` unless that value is `yes`. A value is data: it is never read as template.
 */
export function fill(template: string, values: Values, unstated: string): string {
  let sentence = '';
  let rest = template;
  for (;;) {
    const open = rest.indexOf('[');
    const close = rest.indexOf(']', open);
    if (open === -1 || close === -1) return sentence + fillBlanks(rest, values, unstated);
    sentence += fillBlanks(rest.slice(0, open), values, unstated) + fillOption(rest.slice(open + 1, close), values);
    rest = rest.slice(close + 1);
  }
}

/** The names of the blanks of a template. */
export function blanksOf(template: string): string[] {
  return [...template.matchAll(/\{([a-z][a-z\d-]*)\}/g)].flatMap(([, name]) => name ?? []);
}

function fillOption(option: string, values: Values): string {
  const condition = /^\?([a-z][a-z\d-]*) /.exec(option);
  if (condition !== null && valueOf(values, condition[1] ?? '') !== 'yes') return '';
  const text = condition === null ? option : option.slice(condition[0].length);
  return blanksOf(text).every((name) => valueOf(values, name) !== null) ? fillBlanks(text, values, '') : '';
}

function fillBlanks(text: string, values: Values, unstated: string): string {
  return text.replace(/\{([a-z][a-z\d-]*)\}/g, (_, name: string) => valueOf(values, name) ?? unstated);
}

function valueOf(values: Values, name: string): string | null {
  const value = Object.hasOwn(values, name) ? values[name] : undefined;
  if (value === undefined || value.trim() === '') return null;
  return shortened(value.length > valueLimit ? redact(value) : value, valueLimit);
}
