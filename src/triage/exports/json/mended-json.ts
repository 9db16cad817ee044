import { parsed } from './parsed-json.ts';

/** What JSON says that is none as it stands, and whether something is missing. */
interface Mended {
  readonly value: unknown;
  readonly isCut: boolean;
}

/**
 * Reads what programs write that paste JSON together, with a comma behind the last of a list, and what is left of a document that
 * was cut or damaged: the whole elements of its outermost list, or of the rows of a table. What is not whole, an element or an
 * object around the list, is left out, for what it says by itself may be less than the truth. Null where nothing can be read.
 * Linear.
 */
export function mendedJson(text: string): Mended | null {
  const plain = withoutLooseCommas(text);
  const value = parsed(plain);
  if (value !== undefined) return { value, isCut: false };
  const whole = wholeElements(plain);
  const left = whole === null ? undefined : parsed(whole);
  return left === undefined ? null : { value: left, isCut: true };
}

function withoutLooseCommas(text: string): string {
  const kept: string[] = [];
  let start = 0;
  let comma = -1;
  eachSign(text, (code, at) => {
    if (comma !== -1 && isClosing(code)) {
      kept.push(text.slice(start, comma));
      start = comma + 1;
    }
    comma = code === commaSign ? at : -1;
  });
  return kept.length === 0 ? text : [...kept, text.slice(start)].join('');
}

/** The outermost list of a document without those elements that cannot be read; of a table, its columns with the rows. */
function wholeElements(text: string): string | null {
  let depth = 0;
  let ofList = 0;
  let ofColumns = 0;
  let start = 0;
  let columns = '';
  let isOver = false;
  const whole: string[] = [];
  eachSign(text, (code, at) => {
    if (code === brace || code === bracket) {
      if (ofColumns === 0 && depth === ofList) start = at;
      depth += 1;
      if (code === brace || ofList + ofColumns > 0) return;
      const [, tables, names] = notRows.exec(text.slice(Math.max(0, at - longestName), at)) ?? [];
      if (names !== undefined) [ofColumns, start] = [depth, at];
      else if (tables === undefined) ofList = depth;
    } else if (isClosing(code)) {
      depth -= 1;
      const one = text.slice(start, at + 1);
      if (ofColumns > depth) [ofColumns, columns] = [0, one];
      if (ofList > depth) isOver = true;
      if (ofList > 0 && depth === ofList && !isOver && parsed(one) !== undefined) whole.push(one);
    }
  });
  const list = `[${whole.join(',')}]`;
  return whole.length === 0 ? null : columns === '' ? list : `{"columns":${columns},"rows":${list}}`;
}

/** The name of a list whose elements are tables, or the names of columns, at the end of what stands before it (Kusto). */
const notRows = /"(?:(tables)|(columns|fields))"\s*:\s*$/i;

/** Characters that hold such a name, with what stands between it and its list. */
const longestName = 64;

/** Calls for each character that is no blank and no part of a text, and for the end of each text. */
function eachSign(text: string, take: (code: number, at: number) => void): void {
  let isQuoted = false;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (isQuoted && code === backslash) at += 1;
    else if (code === quote) isQuoted = !isQuoted;
    if (!isQuoted && code > space) take(code, at);
  }
}

function isClosing(code: number): boolean {
  return code === brace + 2 || code === bracket + 2;
}

const space = 0x20;
const quote = 0x22;
const backslash = 0x5c;
const commaSign = 0x2c;
const brace = 0x7b;
const bracket = 0x5b;
