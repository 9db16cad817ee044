import type { AuthenticationRecord, MethodResult } from './authentication-results.ts';

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
