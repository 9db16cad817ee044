import { printable } from './printable.ts';

/** The value for a blank, or null where there is none. */
export type ValueOf = (name: string) => string | null;

/** Whether a fact that a template asks for is so. */
export type IsTrue = (name: string) => boolean;

const noFacts: IsTrue = () => false;

/**
 * Fills a template. `{name}` takes a value, or `unstated` where there is none; `[…]` is left out when one of its blanks has no
 * value, and `[?name …]` unless that fact is true. A value is data: it is never read as template.
 */
export function fillTemplate(template: string, valueOf: ValueOf, unstated: string, isTrue: IsTrue = noFacts): string {
  let sentence = '';
  let rest = template;
  for (;;) {
    const open = rest.indexOf('[');
    const close = rest.indexOf(']', open);
    if (open === -1 || close === -1) return sentence + fillBlanks(rest, valueOf, unstated);
    sentence += fillBlanks(rest.slice(0, open), valueOf, unstated) + fillOption(rest.slice(open + 1, close), valueOf, isTrue);
    rest = rest.slice(close + 1);
  }
}

/**
 * The same with values of the program's own, or names of files and domains and codes of Outlook: each is made fit for a line,
 * and none is cut.
 */
export function fillPlain(template: string, values: Readonly<Record<string, string | number>>): string {
  return fillTemplate(
    template,
    (name) => (Object.hasOwn(values, name) && values[name] !== '' ? printable(String(values[name])) : null),
    '',
  );
}

/** The names of the blanks of a template. */
export function blanksOf(template: string): string[] {
  return [...template.matchAll(/\{([a-z][a-z\d-]*)\}/g)].flatMap(([, name]) => name ?? []);
}

function fillOption(option: string, valueOf: ValueOf, isTrue: IsTrue): string {
  const condition = /^\?([a-z][a-z\d-]*) /.exec(option);
  if (condition !== null && !isTrue(condition[1] ?? '')) return '';
  const text = condition === null ? option : option.slice(condition[0].length);
  return blanksOf(text).every((name) => valueOf(name) !== null) ? fillBlanks(text, valueOf, '') : '';
}

function fillBlanks(text: string, valueOf: ValueOf, unstated: string): string {
  return text.replace(/\{([a-z][a-z\d-]*)\}/g, (_, name: string) => valueOf(name) ?? unstated);
}
