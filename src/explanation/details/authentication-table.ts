import type { Detection } from '../../detection/detection.ts';
import type { AuthenticationRecord, MethodResult } from '../../mail/authentication/authentication-results.ts';
import type { Catalog } from '../../locales/catalog/catalog.ts';
import { alignmentOf } from '../../mail/addresses/domain.ts';
import { fill } from '../words/fill.ts';
import { domainOf, fromDomain } from '../message/from-domain.ts';
import { shortened } from '../words/printable.ts';

/** One result of a line: the check, what came of it, the domain it speaks of, and in words how that stands to From. */
export interface AuthenticationRow {
  readonly method: string;
  readonly result: string;
  readonly domain: string | null;
  /** null where there is no domain, and for DMARC, which is about From itself */
  readonly aligned: string | null;
}

/**
 * The results of one header line at `at`; `by` is the server that says so, null in Microsoft's short form; `comparedWith` in
 * words.
 */
export interface AuthenticationLine {
  readonly at: number;
  readonly name: string;
  readonly by: string | null;
  readonly comparedWith: string;
  readonly rows: readonly AuthenticationRow[];
}

/** Longest word of a stranger in the table, in characters. */
const wordLimit = 260;
/** A genuine line has about six results. */
const rowLimit = 40;

/** What each authentication line says of SPF, DKIM and the rest, newest first; whoever wrote a line wrote its results. */
export function describeAuthentication({ trace, fields }: Detection, catalog: Catalog): AuthenticationLine[] {
  const from = fromDomain(fields);
  return trace.authentication.flatMap((record) => {
    const field = fields[record.at];
    return field === undefined || record.results.length === 0
      ? []
      : [lineOf(record, field.name, fromOf(record) ?? from, catalog)];
  });
}

function lineOf(record: AuthenticationRecord, name: string, from: string | null, catalog: Catalog): AuthenticationLine {
  const words = catalog.pane.parts.details;
  return {
    at: record.at,
    name: shortened(name, wordLimit),
    by: record.authservId === undefined ? null : shortened(record.authservId, wordLimit),
    comparedWith: from === null ? words.noFrom : fill(words.comparedWith, { domain: from }, catalog.unstated),
    rows: record.results.slice(0, rowLimit).map((result) => rowOf(result, from, catalog)),
  };
}

/** The From domain as the server that wrote the line saw it: a forwarder may have rewritten the field since. */
function fromOf({ results }: AuthenticationRecord): string | null {
  const seen = results.flatMap(({ properties }) => properties.filter(([name]) => name === 'header.from'));
  return domainOf(seen[0]?.[1] ?? '');
}

function rowOf(found: MethodResult, from: string | null, catalog: Catalog): AuthenticationRow {
  const identity = identityOf(found);
  const domain = domainOf(identity);
  return {
    method: shortened(found.method, wordLimit),
    result: shortened(found.result, wordLimit),
    // Microsoft writes `header.d=none` where there is no signature
    domain: domain ?? (identity === '' || identity === 'none' ? null : shortened(identity, wordLimit)),
    aligned: domain === null || found.method === 'dmarc' ? null : alignedWords(domain, from, catalog),
  };
}

/** Which property names the domain that a method speaks of, the better first (RFC 8601, section 2.7). */
const identitiesOf: ReadonlyMap<string, readonly string[]> = new Map([
  ['spf', ['smtp.mailfrom', 'envelope-from', 'mailfrom', 'smtp.helo', 'helo']],
  ['dkim', ['header.d', 'header.i']],
  ['dmarc', ['header.from']],
]);

function identityOf({ method, properties }: MethodResult): string {
  for (const wanted of identitiesOf.get(method) ?? []) {
    const found = properties.find(([name]) => name === wanted);
    if (found !== undefined) return found[1];
  }
  return '';
}

function alignedWords(domain: string, from: string | null, { pane }: Catalog): string {
  return pane.parts.details.alignments[alignmentOf(domain, from ?? '')];
}
