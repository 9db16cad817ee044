/**
 * `KEY:value;KEY:value;…`, as Microsoft's filters write it, in its order and letter case. A part without a colon, key or value is left out.
 * Keys are a stranger's text: never look them up as properties of an object. Linear.
 */
export function readPairs(value: string): (readonly [key: string, value: string])[] {
  const pairs: (readonly [key: string, value: string])[] = [];
  let colon = -1;
  for (let start = 0; start < value.length;) {
    // One colon may be looked for over many parts; it is not looked for again.
    if (colon < start) colon = indexOrEnd(value, ':', start);
    const end = indexOrEnd(value, ';', start);
    if (colon < end) {
      const key = value.slice(start, colon).trim();
      const text = value.slice(colon + 1, end).trim();
      if (key !== '' && text !== '') pairs.push([key, text]);
    }
    start = end + 1;
  }
  return pairs;
}

function indexOrEnd(value: string, mark: string, start: number): number {
  const index = value.indexOf(mark, start);
  return index === -1 ? value.length : index;
}
