import { shortened } from '../../explanation/words/printable.ts';
import type { Catalog } from '../../locales/catalog/catalog.ts';
import type { ListedHop } from './listed-hop.ts';

/** Longest clause that is shown, in characters; the whole of it stands in its header line. */
const longestClause = 260;

/** The clauses of a line beside its servers, as they are written: with, TLS, id, for; only those that there are. */
export function clauseRows({ clauses }: ListedHop, { look }: Catalog): { readonly name: string; readonly value: string }[] {
  const { columns, encrypted } = look.route;
  const rows: readonly (readonly [string, string | null])[] = [
    [columns.with, clauses.tls === null ? clauses.with : withoutComments(clauses.with)],
    [columns.tls, clauses.tls === 'stated' ? encrypted : (clauses.tls?.replace('TLS ', '') ?? null)],
    [columns.id, clauses.id],
    [columns.for, clauses.for],
  ];
  return rows.flatMap(([name, value]) =>
    value === null || value === '' ? [] : [{ name, value: shortened(value, longestClause) }],
  );
}

/** What stands in comments behind the protocol is the encryption, which has a row of its own. */
function withoutComments(text: string | null): string | null {
  return text === null ? null : (text.split('(', 1)[0] ?? '').trim();
}
