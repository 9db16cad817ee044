import { decodePunycode, encodePunycode } from './punycode.ts';

/**
 * A domain as it stands in DNS, in small letters: a label with other letters as `xn--…` (RFC 5890, section 2.3.2.1). null when a label is too
 * long. Letters are brought to one form first (Unicode NFKC), which is what IDNA does with those that names have in practice.
 */
export function asciiDomain(domain: string): string | null {
  const labels = domain.normalize('NFKC').toLowerCase().normalize('NFKC').split('.').map(asciiLabel);
  return labels.every((label) => label !== null) ? labels.join('.') : null;
}

/** The same domain as people read it; null where it holds no other letters, or one that can be taken for another. */
export function readableDomain(domain: string): string | null {
  const labels = domain.split('.').map(readableLabel);
  const readable = labels.every((label) => label !== null) ? labels.join('.') : domain;
  return readable !== domain && asciiDomain(readable) === domain ? readable : null;
}

const prefix = 'xn--';

function asciiLabel(label: string): string | null {
  if (!/[^\0-\x7f]/.test(label)) return label;
  const encoded = encodePunycode(label);
  return encoded === null || encoded.length > 63 - prefix.length ? null : `${prefix}${encoded}`;
}

function readableLabel(label: string): string | null {
  if (!label.startsWith(prefix)) return label;
  const decoded = decodePunycode(label.slice(prefix.length));
  return decoded !== null && isUnmistakable(decoded) ? decoded : null;
}

/**
 * ASCII letters, digits and hyphens, and the Latin letters of European languages that nobody takes for others. Letters of any other script, and
 * the dotless i (U+0131), kra (U+0138), ŉ, ŀ and the long s, can look just like those of a well-known name.
 */
function isUnmistakable(label: string): boolean {
  return /^[a-z\d\u00df-\u00f6\u00f8-\u0130\u0132-\u0137\u0139-\u013e\u0141-\u0148\u014a-\u017e-]+$/.test(label);
}
