import type { AuthenticationRecord, MethodResult } from './authentication-results.ts';

/** Properties that name the connecting address: RFC 8601 leaves them to the implementation; seen in public list archives. */
export const addressProperties: ReadonlySet<string> = new Set(['smtp.client-ip', 'smtp.remote-ip', 'client-ip']);

/** A value without the quotes around it, if it has them. */
export function unquoted(value: string): string {
  return value.length > 1 && value.startsWith('"') && value.endsWith('"') ? value.slice(1, -1) : value;
}

/** The first result of a method that a server wrote. */
export function resultOf(record: AuthenticationRecord | null, method: string): MethodResult | undefined {
  for (const result of record?.results ?? []) if (result.method === method) return result;
  return undefined;
}

/** The first property of a result with one of the names. */
export function propertyOf(result: MethodResult | undefined, ...names: readonly string[]): string | undefined {
  for (const [name, value] of result?.properties ?? []) if (names.includes(name)) return value;
  return undefined;
}
