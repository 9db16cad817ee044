import type { roleOf } from '../headings.ts';
import type { Role } from '../roles.ts';
import { speaking } from '../row.ts';

/**
 * Whether a document has a property that only messages have, or two that say who wrote, received or handed over something.
 * Folders and archives of mail hold settings and lists of other programs too, which have none.
 */
export function namesMail(text: string, roleIn: typeof roleOf): boolean {
  const held = new Set<Role | null>();
  for (const [, name = ''] of text.matchAll(/"([^"\\]{1,80})"\s{0,9}:/g)) held.add(roleIn(name));
  return speaking.some((role) => held.has(role)) || ofAnybody.filter((role) => held.has(role)).length > 1;
}

const ofAnybody = ['sender', 'recipient', 'related-recipient', 'address', 'client-address'] as const;
