/** Properties that name the connecting address: RFC 8601 leaves them to the implementation; seen in public list archives. */
export const addressProperties: ReadonlySet<string> = new Set(['smtp.client-ip', 'smtp.remote-ip', 'client-ip']);

/** A value without the quotes around it, if it has them. */
export function unquoted(value: string): string {
  return value.length > 1 && value.startsWith('"') && value.endsWith('"') ? value.slice(1, -1) : value;
}
