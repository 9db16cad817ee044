import { fillTemplate } from './fill-template.ts';
import { shortened } from './printable.ts';
import { redact } from '../masking/redact.ts';

export { blanksOf } from './fill-template.ts';

/** Values by the name of their blank, as texts. */
export type Values = Readonly<Record<string, string>>;

/** What may stand in the blanks of a template: what a rule found, as it found it, or values that are text already. */
export type BlankValues = Readonly<Record<string, string | number | boolean | null | undefined>>;

/**
 * Longest value in a sentence, in characters; a host name has at most 253. A longer one is masked before it is cut, or the cut
 * could part an address from its `@`, and the report would no longer know it for one.
 */
const valueLimit = 260;

/**
 * Fills a template of the catalog with values of a message, each made fit for a line; one that is blank counts as not given. The
 * condition of `[?name …]` is met by a fact that is true.
 */
export function fill(template: string, values: BlankValues, unstated: string): string {
  return fillTemplate(
    template,
    (name) => valueOf(values, name),
    unstated,
    (name) => ownValue(values, name) === true,
  );
}

/** The text for a blank. A fact that is there or not has no words of its own: it can only be a condition. */
function valueOf(values: BlankValues, name: string): string | null {
  const given = ownValue(values, name);
  const value = typeof given === 'number' ? String(given) : given;
  if (typeof value !== 'string' || value.trim() === '') return null;
  return shortened(value.length > valueLimit ? redact(value) : value, valueLimit);
}

function ownValue(values: BlankValues, name: string): BlankValues[string] {
  return Object.hasOwn(values, name) ? values[name] : undefined;
}
