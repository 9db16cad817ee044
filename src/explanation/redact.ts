/**
 * Masks the local parts of mail addresses, since tickets travel: `jane.doe@example.com` becomes `j***@example.com`. Domains,
 * IP addresses and times stay. A quoted local part and the content of an encoded word (RFC 2047) are masked whole. Linear.
 */
export function redact(text: string): string {
  const plain = maskEncodedWords(text);
  let out = '';
  let kept = 0;
  let atom = 0;
  for (let i = 0; i < plain.length; i += 1) {
    const character = plain.charAt(i);
    if (character === '@' && startsDomain(plain, i + 1)) {
      const quoted = plain.charAt(i - 1) === '"';
      const start = quoted ? openingQuote(plain, i, kept) : atom + keyLength(plain.slice(atom, Math.min(i, atom + keyLimit)));
      if (start < i) {
        out += plain.slice(kept, start) + (quoted ? '"***"' : `${firstCharacter(plain, start)}***`);
        kept = i;
      }
      atom = i + 1;
    } else if (separators.includes(character)) {
      atom = i + 1;
    }
  }
  return out + plain.slice(kept);
}

/** What ends a local part to the left; `=` does not, since it stands inside rewritten senders (SRS, BATV). */
const separators = ' <>()[],;:"\\';

/** Where the quoted local part before the `@` begins; how quotes pair up further left does not matter. */
function openingQuote(text: string, at: number, kept: number): number {
  const start = at < 2 ? -1 : text.lastIndexOf('"', at - 2);
  return start < kept ? at - 1 : start;
}

/** Words before `=` that name a property and are no part of an address (RFC 8601, section 2.7; Received-SPF; Received of some servers). */
const keys = [
  'smtp.',
  'header.',
  'policy.',
  'envelope-from=',
  'envelope-sender=',
  'mailfrom=',
  'from=',
  'mfrom=',
  'for=',
  'sender=',
  'rcpt=',
];

/** The keys are shorter than this. */
const keyLimit = 40;

/** Length of `key=` at the beginning of a word, or 0. */
function keyLength(word: string): number {
  const lower = word.toLowerCase();
  return keys.some((key) => lower.startsWith(key)) ? word.indexOf('=') + 1 : 0;
}

function startsDomain(text: string, at: number): boolean {
  const character = text.charAt(at);
  return character === '[' || (character !== '' && !`${separators}.-@`.includes(character));
}

function firstCharacter(text: string, start: number): string {
  return String.fromCodePoint(text.codePointAt(start) ?? 0x2a);
}

/** `=?utf-8?B?c3Bm…?=` → `=?utf-8?B?***?=`: addresses inside cannot be told apart without decoding. */
function maskEncodedWords(text: string): string {
  return text.replace(/=\?([A-Za-z0-9*_-]{1,40})\?([BQbq])\?[^? ]*\?=/g, '=?$1?$2?***?=');
}
