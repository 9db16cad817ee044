/**
 * `KEY:value;KEY:value;…`, as Microsoft's filters write it, or printed again with other marks between, in its order and letter
 * case. A part without a colon, key or value is left out. Keys are a stranger's text: never look them up as properties of an
 * object. Linear. `nameOf` gives each key the name it shall have.
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
  const parted = pairs.length < fewest ? value.replace(otherMarks, ';') : value;
  return parted === value ? pairs : readPairs(parted, nameOf);
}

/** Microsoft's filters write more entries than this into a field; the one that has but two holds no blank in front of a key. */
const fewest = 4;

/** What programs that print a field again put in front of a key and at the end: commas, bars, blanks and line ends. */
const otherMarks = /[,|\s]{1,9}(?=[A-Za-z]{1,6}:|$)/g;

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
