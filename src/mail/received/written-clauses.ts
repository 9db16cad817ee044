import { nextToken, semicolon, tokensOf } from '../tokens.ts';

/**
 * The clauses of a `Received` field (RFC 5321, section 4.4) as they are written, comments and all; null where there is none.
 * `tls`: the version that stands in the line, `stated` where only the `with` clause says that TLS was used (RFC 3848), null where
 * nothing does. For people to read: nothing may be concluded from it, since a greeting can hold clauses of its own.
 */
export interface WrittenClauses {
  readonly from: string | null;
  readonly by: string | null;
  readonly with: string | null;
  readonly id: string | null;
  readonly for: string | null;
  readonly tls: string | null;
}

const names = ['from', 'by', 'via', 'with', 'id', 'for'] as const;
type Name = (typeof names)[number];

/** Cuts a `Received` value at its clause words; of two clauses of one name the first counts. One pass. */
export function writtenClauses(value: string): WrittenClauses {
  const found = new Map<Name, string>();
  let open: Name | null = null;
  let begun = 0;
  const close = (until: number): void => {
    if (open !== null && !found.has(open)) found.set(open, value.slice(begun, until).trim());
  };
  const tokens = tokensOf(value);
  while (nextToken(tokens)) {
    const { code, start, end } = tokens;
    if (code === semicolon) {
      close(start);
      open = null;
      break;
    }
    const word = end - start > longestName ? undefined : names.find((name) => name === value.slice(start, end).toLowerCase());
    if (word === undefined) continue;
    close(start);
    open = word;
    begun = end;
  }
  close(value.length);
  const get = (name: Name): string | null => found.get(name) ?? null;
  return { from: get('from'), by: get('by'), with: get('with'), id: get('id'), for: get('for'), tls: tlsOf(value, get('with')) };
}

/** Letters of the longest clause word. */
const longestName = 4;

function tlsOf(value: string, protocol: string | null): string | null {
  const version = /\bTLSv?_?1[._]([0-3])\b/i.exec(value)?.[1];
  if (version !== undefined) return `TLS 1.${version}`;
  return /^(?:UTF8)?(?:ESMTP|SMTP|LMTP)SA?\b/i.test(protocol ?? '') ? 'stated' : null;
}
