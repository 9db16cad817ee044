import { engineNames, mostDaysOf } from '../../hunting/engines.ts';
import type { Engine } from '../../hunting/hunting-query.ts';
import type { HuntProblem } from '../../locales/catalog/hunt-words.ts';

/** What the words behind `relay-pool hunt` ask for; `query` is null where the list is wanted. None is judged by the query yet. */
export interface HuntRequest {
  readonly query: string | null;
  readonly engine: Engine | null;
  readonly days: number | null;
  readonly domain: string | null;
  /** a file with the accepted domains */
  readonly acceptedDomains: string | null;
  /** whether the link is wanted in place of the text */
  readonly link: boolean;
}

/** What is wrong with the request, and the word that is. */
export interface HuntMistake {
  readonly problem: HuntProblem;
  readonly value: string;
}

/** The options of this command. */
export const huntOptions = {
  engine: { type: 'string' },
  days: { type: 'string' },
  domain: { type: 'string' },
  'accepted-domains': { type: 'string' },
  link: { type: 'boolean' },
} as const;

/** The options of this command that take a value. */
export const huntValues: readonly string[] = ['engine', 'days', 'domain', 'accepted-domains'];

const mostDays = Math.max(...engineNames.map(mostDaysOf));

/** Reads the request, or says what is wrong with it. */
export function readHuntRequest(words: readonly string[], values: Readonly<Record<string, unknown>>): HuntRequest | HuntMistake {
  for (const name of huntValues) {
    if (values[name] === true || values[name] === '') return { problem: 'missing-value', value: `--${name}` };
  }
  const [wanted, days, domain] = [textOf(values.engine), textOf(values.days), textOf(values.domain)];
  const engine = engineNames.find((name) => name === wanted) ?? null;
  if (wanted !== null && engine === null) return { problem: 'bad-engine', value: wanted };
  if (days !== null && !isCount(days)) return { problem: 'bad-days', value: days };
  if (domain !== null && !isDomain(domain)) return { problem: 'bad-domain', value: domain };
  if (words.length > 1) return { problem: 'unknown-query', value: words.join(' ') };
  return {
    query: words[0] ?? null,
    engine,
    days: days === null ? null : Number(days),
    domain: domain === null ? null : domain.toLowerCase(),
    acceptedDomains: textOf(values['accepted-domains']),
    link: values.link === true,
  };
}

function isCount(text: string): boolean {
  return /^[1-9]\d{0,3}$/.test(text) && Number(text) <= mostDays;
}

/** Letters, digits and hyphens of ASCII between dots (RFC 1035), as the domain of an address is recorded. */
export function isDomain(text: string): boolean {
  const labels = text.split('.');
  const isLabel = (label: string): boolean => /^[a-z\d-]{1,63}$/i.test(label) && !label.startsWith('-') && !label.endsWith('-');
  return text.length <= 253 && labels.length > 1 && labels.every(isLabel);
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}
