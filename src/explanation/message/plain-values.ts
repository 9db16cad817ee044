import { isDashedGuid } from '../../mail/guid.ts';

/**
 * A mail address that means itself in any shell, zone file and message: letters, digits and `. _ + -`, beginning with a letter or
 * digit, before a plain host name. Anything else in a header may carry quotes, pipes or semicolons of a stranger's.
 */
export function plainMailAddress(text: string): string | null {
  const at = text.indexOf('@');
  const local = text.slice(0, Math.max(at, 0));
  return /^[a-z\d][a-z\d._+-]{0,63}$/i.test(local) && plainHostName(text.slice(at + 1)) !== null ? text : null;
}

/**
 * A host name of ASCII letters, digits and hyphens (RFC 1123, section 2.1; `xn--` for other letters), two labels at least, in
 * small letters.
 */
export function plainHostName(text: string): string | null {
  if (text.length > 253) return null;
  const labels = text.split('.');
  const plain = labels.length > 1 && labels.every((label) => /^[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?$/i.test(label));
  return plain && /[a-z]/i.test(labels.at(-1) ?? '') ? text.toLowerCase() : null;
}

/** An IPv4 or IPv6 address, or null. Only its characters are looked at: what is filled in was read as an address before. */
export function plainIpAddress(text: string): string | null {
  return /^(?:\d{1,3}(?:\.\d{1,3}){3}|[\da-f]{0,4}(?::[\da-f]{0,4}){2,7})$/i.test(text) ? text : null;
}

/** The number of a tenant, or null. */
export function plainTenantId(text: string): string | null {
  return isDashedGuid(text) ? text.toLowerCase() : null;
}

/**
 * A Message-ID (RFC 5322, section 3.6.4) in single quotes, so that a shell takes it for one word and expands nothing in it; null
 * where it holds anything but letters, digits and signs that mean nothing there. At most 200 characters.
 */
export function plainMessageId(text: string): string | null {
  const id = text.trim();
  return /^<[a-z\d!#$%&*+/=?^_{}~.-]{1,120}@[a-z\d.-]{1,76}>$/i.test(id) ? `'${id}'` : null;
}
