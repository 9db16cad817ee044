/** Whether a text is a GUID (RFC 9562, section 4) with its hyphens and no braces, in any letter case: so tenants are numbered. */
export function isDashedGuid(text: string): boolean {
  return /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i.test(text);
}
