import type { Role, roleOf } from './headings.ts';

/**
 * Whether a document has two properties that say who wrote, received or handed over a message, or which it is. Folders and
 * archives of mail hold settings and lists of other programs too, which have none.
 */
export function namesMail(text: string, roleIn: typeof roleOf): boolean {
  const held = new Set<Role>();
  for (const [, name = ''] of text.matchAll(/"([^"\\]{1,80})"\s{0,9}:/g)) {
    const role = roleIn(name);
    if (role !== null && ofMail.has(role)) held.add(role);
  }
  return held.size > 1;
}

const ofMail: ReadonlySet<Role> = new Set<Role>([
  ...(['message-id', 'network-id', 'trace-id', 'sender', 'recipient', 'recipients-with-status', 'related-recipient'] as const),
  ...(['address', 'from-address', 'address-six', 'client-address', 'original-client-address'] as const),
]);
