/**
 * `KEY:value;KEY:value;…`, as Microsoft's filters write it, in its order and letter case. A part without a colon, key or value is left out.
 * Keys are a stranger's text: never look them up as properties of an object. Linear.
 */
export function readPairs(value: string): (readonly [key: string, value: string])[] {
  return value.split(';').flatMap((part) => {
    const colon = part.indexOf(':');
    const pair = colon === -1 ? null : ([part.slice(0, colon).trim(), part.slice(colon + 1).trim()] as const);
    return pair === null || pair[0] === '' || pair[1] === '' ? [] : [pair];
  });
}
