import { mostJson } from '../../limits.ts';

/** Names of lists that answers of Graph, Defender and event hubs hold; `value` may be one object. */
export const answerLists = ['value', 'results', 'Results', 'records'] as const;

/**
 * What can be read by itself of a long text of JSON, so that it need not be held as a whole: the objects of a list of the top, or
 * of a list in an answer; and behind them each document without these. Null for one that is longer than `mostJson`. What stands
 * between documents, and one that never ends, is given as it is. Linear.
 */
export async function* jsonUnits(
  pieces: AsyncIterable<string> | Iterable<string>,
): AsyncGenerator<string | null, void, undefined> {
  const around = held();
  const inside = held();
  let isInside = false;
  let depth = 0;
  /** how many open brackets there are right within the list at hand; 0 in none */
  let ofList = 0;
  let isQuoted = false;
  let isEscaped = false;
  let isBehindUnit = false;

  for await (const piece of pieces) {
    let start = 0;
    // blanks between the objects of a list say nothing, and there may be as many of them as of the rest
    const addAround = (end: number): void => {
      const text = piece.slice(start, end);
      if (ofList === 0 || depth !== ofList || isQuoted || text.trim() !== '') around.add(text);
    };
    for (let at = 0; at < piece.length; at += 1) {
      const code = piece.charCodeAt(at);
      if (isQuoted) {
        if (isEscaped) isEscaped = false;
        else if (code === backslash) isEscaped = true;
        else if (code === quote) isQuoted = false;
        continue;
      }
      if (code === quote) isQuoted = depth > 0;
      else if (code === brace || code === bracket) {
        if (isInside) {
          depth += 1;
          continue;
        }
        isInside = code === brace && ofList > 0 && depth === ofList;
        if (isInside || depth === 0) {
          addAround(at);
          start = at;
        }
        if (depth === 0) yield* around.taken();
        const before = around.tail() + piece.slice(Math.max(start, at - longestTail), at);
        if (code === bracket && ofList === 0 && (depth === 0 || holdsRows.test(before))) ofList = depth + 1;
        depth += 1;
      } else if ((code === brace + 2 || code === bracket + 2) && depth > 0) {
        depth -= 1;
        if (isInside && depth === ofList) {
          inside.add(piece.slice(start, at + 1));
          start = at + 1;
          yield* inside.taken();
          isInside = false;
          isBehindUnit = true;
        }
        if (depth < ofList) ofList = 0;
        if (depth > 0) continue;
        around.add(piece.slice(start, at + 1));
        start = at + 1;
        yield* around.taken();
      } else if (code === comma && isBehindUnit && !isInside && depth === ofList) {
        addAround(at);
        start = at + 1;
        isBehindUnit = false;
      }
    }
    if (isInside) inside.add(piece.slice(start));
    else addAround(piece.length);
  }
  // what was cut within an object of its list says no more than that the document was cut
  yield* around.taken();
}

/** The name of a list of answers, at the end of what stands before it. */
// eslint-disable-next-line no-restricted-syntax -- made of our own names, never of a message
const holdsRows = new RegExp(`"(?:${answerLists.join('|')})"\\s*:\\s*$`);

const quote = 0x22;
const backslash = 0x5c;
const comma = 0x2c;
const brace = 0x7b;
const bracket = 0x5b;

interface Held {
  readonly add: (text: string) => void;
  /** the last characters */
  readonly tail: () => string;
  /** all of it, and then holds nothing; nothing where there are only blanks, commas and marks */
  readonly taken: () => (string | null)[];
}

/** A text that comes piece by piece, of which no more than `mostJson` is kept. */
function held(): Held {
  let parts: string[] = [];
  let length = 0;
  let tail = '';
  return {
    add: (text) => {
      length += text.length;
      if (length <= mostJson) parts.push(text);
      tail = (tail + text.slice(-longestTail)).slice(-longestTail);
    },
    tail: () => tail,
    taken: () => {
      const text = length > mostJson ? null : parts.join('');
      parts = [];
      length = 0;
      return text === null || /[^\s,]/.test(text.replaceAll('\u001e', '')) ? [text] : [];
    },
  };
}

/** Characters that hold a name of `answerLists`, with what stands between it and its list. */
const longestTail = 64;
