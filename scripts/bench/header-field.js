const lineLength = 78;
const wordLength = 60;

/** A header field as Exchange folds it: at blanks, before column 78, with CRLF and one blank. */
export function field(name, value) {
  const lines = [];
  let line = `${name}:`;
  for (const word of value.split(' ')) {
    if (line.length + 1 + word.length > lineLength && line.trim() !== '') {
      lines.push(line);
      line = '';
    }
    line += ` ${word}`;
  }
  return `${[...lines, line].join('\r\n')}\r\n`;
}

/** A field of about `size` bytes whose value is opaque and written as encoded words (RFC 2047), one a line. */
export function encodedField(name, random, size) {
  const count = Math.max(1, Math.round((size - name.length - 3) / (wordLength + 15)));
  const words = Array.from({ length: count }, () => `=?utf-8?B?${random.base64(wordLength)}?=`);
  return `${name}:\r\n\t${words.join('\r\n ')}\r\n`;
}

/** A field of about `size` bytes whose value is one opaque line. */
export function opaqueField(name, random, size) {
  return `${name}:\r\n\t${random.base64(Math.max(60, size - name.length - 6))}\r\n`;
}

/** A field of about `size` bytes whose value is opaque and folded, as most programs fold base64. */
export function foldedField(name, random, size) {
  const count = Math.max(1, Math.round((size - name.length - 3) / 79));
  return `${name}: ${Array.from({ length: count }, () => random.base64(76)).join('\r\n ')}\r\n`;
}

/** A field of about `size` bytes that lists what `make` makes, at least once. */
export function listField(name, size, make, separator) {
  const items = [];
  for (let length = name.length; items.length === 0 || length < size;) {
    const item = make();
    items.push(item);
    length += item.length + separator.length;
  }
  return field(name, items.join(separator));
}
