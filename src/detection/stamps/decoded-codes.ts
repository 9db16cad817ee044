import { decodeWhole } from '../../mail/encodings/encoded-words.ts';
import type { HeaderField } from '../../mail/headers/header-fields.ts';
import { byName } from '../../mail/headers/fields-by-name.ts';
import type { CodeId, CodeTable, CodeValue } from '../../microsoft365/codes.ts';
import { codeTables } from '../../microsoft365/codes.ts';
import { isDocumented } from '../../microsoft365/sources.ts';
import { propertyOf } from '../../mail/authentication/method-results.ts';
import type { AuthenticationRecord } from '../../mail/authentication/authentication-results.ts';
import { readPairs } from './pairs.ts';
import type { Trace } from '../route/trace.ts';

/**
 * One code in a field that Microsoft's filters write: `field` is the name as it stands in the message, `key` the key inside the
 * field (empty where the field is one value; in upper case in an antispam report), `code` what it stands for, null where that is
 * not known. `documented`: a page of Microsoft gives this value. Says nothing of who wrote the field.
 */
export interface DecodedCode {
  readonly at: number;
  readonly field: string;
  readonly key: string;
  readonly value: string;
  readonly code: CodeId | null;
  readonly documented: boolean;
}

/** A genuine message has about 60; a stranger can write any number. */
const codeLimit = 400;

/** What codes are decoded from: the fields of a detection, and what was read of them before. */
export interface CodedFields {
  readonly fields: readonly HeaderField[];
  readonly trace: Pick<Trace, 'authentication' | 'antispamReports'>;
}

/**
 * The codes that Microsoft's filters left in the fields of a detection, newest first, with what each stands for. A key that is in
 * no table is left out, an unknown value of a known key stays without a meaning. Total and linear. No part of the detection: no
 * verdict needs the codes, and decoding them would add a tenth to a fifth to the time of `detect`.
 */
export function decodeCodes({ fields, trace: { authentication, antispamReports } }: CodedFields): DecodedCode[] {
  const codes: DecodedCode[] = [];
  const nextResults = inOrder(authentication);
  const nextReport = inOrder(antispamReports);
  for (const { at, name, value } of fields) {
    const table = tableOf(name);
    if (table === undefined) continue;
    const entries = nextReport(at)?.entries ?? entriesOf(table.shape, decodeWhole(value), nextResults(at));
    for (const [key, raw] of entries) {
      if (codes.length === codeLimit) return codes;
      const facts = table.factsOf(key);
      if (facts === undefined) continue;
      const fact = factFor(table.shape === 'phrase' ? raw.toLowerCase() : raw, facts);
      codes.push({ at, field: name, key, value: raw, code: fact?.code ?? null, documented: fact?.documented ?? false });
    }
  }
  return codes;
}

/** Gives the one at a position, or undefined; asked from the top, it goes through the list once. */
function inOrder<T extends { readonly at: number }>(list: readonly T[]): (at: number) => T | undefined {
  let next = 0;
  return (at) => {
    while ((list[next]?.at ?? at) < at) next += 1;
    return list[next]?.at === at ? list[next] : undefined;
  };
}

interface Fact {
  readonly value: CodeValue;
  readonly code: CodeId | null;
  readonly documented: boolean;
}

interface Table {
  readonly shape: CodeTable['shape'];
  readonly factsOf: (key: string) => readonly Fact[] | undefined;
}

const tableOf = byName<Table>(
  codeTables.flatMap((table) => {
    const facts = new Map<string, Fact[]>();
    for (const [key, value, code, source] of table.rows) {
      const known = facts.get(key.toUpperCase()) ?? [];
      facts.set(key.toUpperCase(), [...known, { value, code, documented: isDocumented(source) }]);
    }
    const factsOf = byName<readonly Fact[]>(facts);
    return table.fields.map((field) => [field, { shape: table.shape, factsOf }] as const);
  }),
);

type Entry = readonly [key: string, value: string];

function entriesOf(shape: CodeTable['shape'], value: string, record: AuthenticationRecord | undefined): readonly Entry[] {
  switch (shape) {
    case 'pairs':
      return readPairs(value);
    case 'list':
      return value.split('|').flatMap((part): Entry[] => (part.trim() === '' ? [] : [['', part.trim()]]));
    case 'whole':
    case 'phrase':
      return value === '' ? [] : [['', value]];
    case 'results':
      return record === undefined ? [] : resultsOf(record);
  }
}

/**
 * Microsoft's own short form has no authserv-id (RFC 8601, section 2.2); `action` and `reason` mean something else in the fields
 * of others.
 */
function resultsOf({ authservId, results }: AuthenticationRecord): readonly Entry[] {
  if (authservId !== undefined) return [];
  const entries: Entry[] = [];
  for (const found of results) {
    const { method, result, reason } = found;
    entries.push([method, result]);
    const action = method === 'dmarc' ? propertyOf(found, 'action') : undefined;
    if (action !== undefined) entries.push(['action', action]);
    if (reason !== undefined && method === 'compauth') entries.push(['reason', reason]);
  }
  return entries;
}

/** The first fact that takes this value. */
function factFor(raw: string, facts: readonly Fact[]): Fact | undefined {
  for (const fact of facts) if (fits(raw, fact.value)) return fact;
  return undefined;
}

/** A range takes whole numbers of at most three digits, written without leading zeros. */
function fits(raw: string, value: CodeValue): boolean {
  if (value === null || typeof value === 'string') return value === null || raw === value;
  const [from, to] = value;
  return /^(?:0|[1-9]\d{0,2})$/.test(raw) && Number(raw) >= from && Number(raw) <= to;
}
