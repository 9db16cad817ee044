import { addressFields, loginFields } from './name-fields.ts';
import { namesNobody } from './phrases.ts';
import { redact } from './redact.ts';

/**
 * Masks the value of a header field by what such a field holds: beside the addresses, which are masked anywhere, display names,
 * comments and single words of a field of addresses, the login in a field of logins, and the copied fields in a DKIM signature
 * (`z=`; RFC 6376, section 3.5). Linear.
 */
export function maskField(field: string, value: string): string {
  const name = field.toLowerCase();
  if (addressFields.has(name)) return maskPhrases(redact(value));
  const masked = maskRemarks(redact(value));
  if (loginFields.has(name)) return maskLast(masked.trimEnd());
  // `from jane by mx.example.org with local`: an account on the machine itself; `(mailbox jane)`: elsewhere a state of one
  if (name === 'received')
    return masked.replace(
      /^(\s*from\s+)[^\s()@.]{1,64}(?=\s[^;]{0,400}\swith\s+local)|(\((?:to )?mailbox:? )[^\s()]+/gi,
      '$1$2***',
    );
  return name === 'dkim-signature' ? masked.replace(/(^|[;\s])z=[^;]*/i, '$1z=***') : masked;
}

/** A comment of words beside an address says whose it is, in whatever field: `x***@example.com (Jane Doe)`, `(jane) x***@…`. */
function maskRemarks(value: string): string {
  const behind = value.replace(/(\*\*\*@[\w.-]+>?[ \t]*\()([^()<>=:[\]@]*)\)/g, (whole, opening: string, remark: string) =>
    namesNobody(remark.trim()) ? whole : `${opening}***)`,
  );
  return behind.replace(/\(([^()<>=:[\]@]{1,64})\)(?=[ \t]{0,8}[<"]{0,2}[^\s<>"@]{0,2}\*\*\*"?@)/g, (whole, remark: string) =>
    namesNobody(remark.trim()) ? whole : '(***)',
  );
}

function maskLast(value: string): string {
  const last = value.split(/[\s:=;,/]/).at(-1) ?? '';
  return last === '' || last.includes('***') ? value : `${value.slice(0, -last.length)}***`;
}

/** Addresses stay as they are masked; all that stands between them goes, but for signs and numbers. */
function maskPhrases(value: string): string {
  return value.replace(/<[^<>]*>|"(?:[^"\\]|\\.)*"?|[^\s<>"(),;:]+/g, (piece) => {
    if (piece.startsWith('<')) return piece.includes('@') || namesNobody(piece) ? piece : maskPiece(piece);
    return piece.includes('***') || isAddress(piece) || namesNobody(piece) ? piece : maskPiece(piece);
  });
}

/** A domain with nothing before its `@`: the rest of an address with a quoted local part. */
function isAddress(piece: string): boolean {
  return /^[@\uff20\ufe6b]/.test(piece);
}

function maskPiece(piece: string): string {
  if (piece.startsWith('"')) return '"***"';
  return piece.startsWith('<') ? '<***>' : '***';
}
