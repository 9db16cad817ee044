/**
 * `KEY:value;KEY:value;…`, as Microsoft's filters write it, in its order and letter case. A part without a colon, key or
 * value is left out. Keys are a stranger's text: never look them up as properties of an object. Linear. `nameOf` gives each
 * key the name it shall have.
 */
export function readPairs(value: string, nameOf: (key: string) => string = asWritten): (readonly [key: string, value: string])[] {
  const pairs: (readonly [key: string, value: string])[] = [];
  for (let start = 0; start < value.length;) {
    let end = start;
    let code = value.charCodeAt(end);
    while (code !== colon && code !== semicolon && end < value.length) code = value.charCodeAt((end += 1));
    if (code === colon) {
      const key = trimmed(value, start, end);
      start = end + 1;
      end = value.indexOf(';', start);
      if (end === -1) end = value.length;
      const text = trimmed(value, start, end);
      if (key !== '' && text !== '') pairs.push([nameOf(key), text]);
    }
    start = end + 1;
  }
  return pairs;
}

function asWritten(key: string): string {
  return key;
}

/** A part without the blanks around it; where its outer characters are plain ones there are none. */
function trimmed(value: string, start: number, end: number): string {
  const part = value.slice(start, end);
  return isPlain(value.charCodeAt(start)) && isPlain(value.charCodeAt(end - 1)) ? part : part.trim();
}

function isPlain(code: number): boolean {
  return code > 0x20 && code < 0x7f;
}

const colon = 0x3a;
const semicolon = 0x3b;
