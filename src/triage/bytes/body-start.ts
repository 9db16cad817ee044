const lineFeed = 0x0a;
const carriageReturn = 0x0d;

/**
 * Where the body of a message begins: behind the first empty line whose predecessor ends at or after `start` and before `end`; -1
 * where there is none.
 */
export function bodyStart(bytes: Uint8Array, start = 0, end = bytes.length): number {
  for (let feed = bytes.indexOf(lineFeed, start); feed !== -1 && feed < end; feed = bytes.indexOf(lineFeed, feed + 1)) {
    const next = bytes[feed + 1] === carriageReturn ? feed + 2 : feed + 1;
    if (bytes[next] === lineFeed) return next + 1;
  }
  return -1;
}
