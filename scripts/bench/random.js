const base64Alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const opaqueLength = 65_536;

/** As `drawsFrom`, with long opaque text: making that costs milliseconds. */
export function randomSource(seed) {
  const draws = drawsFrom(seed);
  const opaque = draws.text(2 * opaqueLength, base64Alphabet);
  return {
    ...draws,
    /** at most 64 KiB, cut out of one long random text: a block has thousands of such characters */
    base64: (length) => {
      const start = draws.between(0, opaqueLength);
      return opaque.slice(start, start + length);
    },
  };
}

/** A repeatable source of random things (mulberry32): the same seed, the same bytes on every machine. */
export function drawsFrom(seed) {
  let state = seed >>> 0;
  const fraction = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const between = (low, high) => low + Math.floor(fraction() * (high - low + 1));
  const pick = (list) => list[between(0, list.length - 1)];
  const text = (length, alphabet) => Array.from({ length }, () => pick(alphabet)).join('');
  return {
    fraction,
    /** a whole number, both ends included */
    between,
    pick,
    chance: (share) => fraction() < share,
    shuffle: (list) => {
      const shuffled = [...list];
      for (let i = shuffled.length - 1; i > 0; i -= 1) {
        const other = between(0, i);
        [shuffled[i], shuffled[other]] = [shuffled[other], shuffled[i]];
      }
      return shuffled;
    },
    hex: (length) => text(length, '0123456789abcdef'),
    digits: (length) => text(length, '0123456789'),
    text,
    guid: () => [8, 4, 4, 4, 12].map((length) => text(length, '0123456789abcdef')).join('-'),
  };
}
