import { gzipSync } from 'node:zlib';

/**
 * The address that opens advanced hunting with the query in it. Microsoft offers such links (*Share link*) and documents no form:
 * public tools write the text in UTF-16, packed by gzip, in base64 for addresses.
 */
export function huntingLink(query: string): string {
  return `https://security.microsoft.com/v2/advanced-hunting?query=${gzipSync(Buffer.from(query, 'utf16le')).toString('base64url')}`;
}
