/**
 * A word that equal texts share and different ones do not, for all that occurs: 53 bits (cyrb53, public domain). Blanks do not
 * count, nor where one of the texts ends; nothing can be read from it. No protection against somebody who makes collisions on
 * purpose: they could only hide their own copy.
 */
export function mark(kind: string, ...texts: readonly string[]): string {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (const text of texts) {
    for (let at = 0; at < text.length; at += 1) {
      const code = text.charCodeAt(at);
      // folded here and unfolded there, it is the same line
      if (code <= 0x20) continue;
      high = Math.imul(high ^ code, 2654435761);
      low = Math.imul(low ^ code, 1597334677);
    }
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return kind + inDigits(4294967296 * (2097151 & low) + (high >>> 0));
}

/** Five digits to the base of 36. */
const half = 36 ** 5;

/** As `toString(36)`, in two parts that are small numbers to the machine: a third of the time. */
function inDigits(value: number): string {
  if (value < half) return value.toString(36);
  const top = Math.floor(value / half);
  return top.toString(36) + (value - top * half).toString(36).padStart(5, '0');
}

/** A mark as a number, which takes a fifth of the memory; marks of different kinds stay apart. */
export function numberOfMark(word: string): number {
  let value = 0;
  for (let at = 1; at < word.length; at += 1) {
    const code = word.charCodeAt(at);
    value = value * 36 + (code < letterA ? code - zero : code - letterA + 10);
  }
  return value * (1 + word.charCodeAt(0) / 256);
}

const zero = 0x30;
const letterA = 0x61;

/** A Message-ID as it is compared: without angle brackets and blanks. */
export function plainMessageId(text: string): string | null {
  const id = text.trim();
  let start = 0;
  let end = id.length;
  while (id.charAt(start) === '<') start += 1;
  while (end > start && id.charAt(end - 1) === '>') end -= 1;
  const plain = id.slice(start, end).trim();
  return plain === '' ? null : plain;
}
