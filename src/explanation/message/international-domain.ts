// With the slash: without it Node takes its own outdated copy.
import { decode, encode } from 'punycode/';

/**
 * A domain as it stands in DNS, in lower case: a label with other letters as `xn--…` (RFC 5890, section 2.3.2.1). null when a
 * label is too long. Letters are brought to one form first (Unicode NFKC), which is what IDNA does with those that names have in
 * practice.
 */
export function asciiDomain(domain: string): string | null {
  if (!other.test(domain)) return domain.toLowerCase();
  const labels = domain.normalize('NFKC').toLowerCase().normalize('NFKC').split('.').map(asciiLabel);
  return labels.every((label) => label !== null) ? labels.join('.') : null;
}

/** The same domain as people read it; null where it holds no other letters, or one that can be taken for another. */
export function readableDomain(domain: string): string | null {
  const labels = domain.split('.').map(readableLabel);
  const readable = labels.every((label) => label !== null) ? labels.join('.') : domain;
  return readable !== domain && asciiDomain(readable) === domain ? readable : null;
}

/** Anything that a name in DNS does not have as it is. */
const other = /[^\0-\x7f]/;
const prefix = 'xn--';
/** Longest label of a name, in characters (RFC 1035, section 2.3.4). */
const labelLimit = 63;

function asciiLabel(label: string): string | null {
  if (!other.test(label)) return label;
  if (label.length > labelLimit) return null;
  const encoded = `${prefix}${encode(label)}`;
  return encoded.length > labelLimit ? null : encoded;
}

function readableLabel(label: string): string | null {
  if (!label.startsWith(prefix)) return label;
  const decoded = label.length > labelLimit ? null : lettersOf(label.slice(prefix.length));
  return decoded !== null && isUnmistakable(decoded) ? decoded : null;
}

/** What Punycode (RFC 3492) stands for; null where it encodes nothing, for which the library throws. */
function lettersOf(punycode: string): string | null {
  try {
    return decode(punycode);
  } catch {
    return null;
  }
}

/**
 * ASCII letters, digits and hyphens, and the Latin letters of European languages that nobody takes for others. Letters of any
 * other script, and the dotless i (U+0131), kra (U+0138), ŉ, ŀ and the long s, can look just like those of a well-known name.
 */
function isUnmistakable(label: string): boolean {
  return /^[a-z\d\u00df-\u00f6\u00f8-\u0130\u0132-\u0137\u0139-\u013e\u0141-\u0148\u014a-\u017e-]+$/.test(label);
}
