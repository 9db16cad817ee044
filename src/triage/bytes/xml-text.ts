import { SaxesParser } from 'saxes';

/** What a reader of XML wants to hear; names are without a prefix. Attributes are not read. */
export interface XmlListener {
  readonly open: (name: string) => void;
  readonly close: (name: string, text: string) => void;
}

/** Characters of one element's text that are kept. */
const longestText = 4 * 1024 * 1024;

/** Elements within one another; more is made to do harm. */
const deepest = 1000;

/**
 * Reads XML as it comes, well-formed or not: reports have elements that nobody closes, and stray signs. Entities of a document
 * type are not known to the reader, so that none can grow. Returns what takes the pieces; null at the end. `isTooDeep` says when
 * to stop.
 */
export function xmlReader({ open, close }: XmlListener): {
  readonly write: (piece: string | null) => void;
  readonly isTooDeep: () => boolean;
} {
  // with namespaces an unbound prefix would be an error; names are cut here instead
  const parser = new SaxesParser({ xmlns: false });
  let pieces: string[] = [];
  let length = 0;
  let depth = 0;
  // with a listener for errors the reader goes on after them
  parser.on('error', () => undefined);
  parser.on('text', (text) => {
    if (length < longestText) pieces.push(text);
    length += text.length;
  });
  parser.on('cdata', (text) => {
    if (length < longestText) pieces.push(text);
    length += text.length;
  });
  parser.on('opentag', ({ name }) => {
    depth += 1;
    pieces = [];
    length = 0;
    open(localName(name));
  });
  parser.on('closetag', ({ name }) => {
    depth -= 1;
    close(localName(name), pieces.join(''));
    pieces = [];
    length = 0;
  });
  return {
    write: (piece) => {
      if (piece === null) parser.close();
      else parser.write(piece);
    },
    isTooDeep: () => depth > deepest,
  };
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
