/**
 * One piece of such a text: the sign in front of a text in quotes, a bracket, a sign between two values, or a word such as a
 * number, a name without quotes or what stands in front of a bracket.
 */
const piece = /\s*(?:(['"`])|([[{(])|([\]})])|(=>|[:=])|([,;])|([^\s'"`[\](){},;:=]+))/y;

/** Brackets within one another that are told apart. */
const deepest = 40;

/** A quote mark that ends a text, or a backslash in front of a sign that does not. */
const marks: Readonly<Record<string, RegExp>> = { "'": /['\\]/g, '"': /["\\]/g, '`': /[`\\]/g };

/** A text in quotes, another value, or a word: `Array`, `stdClass`, `4`, `None`, a name in front of a colon. */
type Pending =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'value'; readonly value: unknown }
  | { readonly kind: 'word'; readonly word: string };

/** What stands between two brackets, as far as it was read. */
interface Frame {
  readonly entries: [key: string | null, value: unknown][];
  key: string | null;
  pending: Pending | null;
}

/**
 * The value that a program printed in its own notation, as plain data: lists, pairs and dictionaries of Python, objects and maps
 * of Node, hashes of Ruby and Perl, `var_export` and `var_dump` of PHP (which says how many octets a text has). Words without
 * quotes are null. Of a text that ends within a value everything before it is read. Total, linear.
 */
export function printedValue(text: string): unknown {
  const frames: Frame[] = [emptyFrame()];
  let counts = true;
  let tooDeep = 0;
  piece.lastIndex = 0;
  for (let found = piece.exec(text); found !== null; found = piece.exec(text)) {
    const [, quote, open, close, sign, end, word] = found;
    const frame = frames.at(-1) ?? emptyFrame();
    if (quote !== undefined) {
      const start = piece.lastIndex;
      const octets = octetsBefore(text, start);
      let stop = octets === null ? endOfText(text, quote, start) : counts ? endOfOctets(text, start, octets) : start;
      if (octets !== null && text[stop] !== quote) {
        // where line ends were changed no count is true any more
        counts = false;
        stop = endOfEntry(text, start);
      }
      if (stop === -1) break;
      const inner = text.slice(start, stop);
      takeText(frame, octets === null ? unescaped(inner) : inner);
      piece.lastIndex = stop + 1;
    } else if (open !== undefined) {
      if (frames.length > deepest) tooDeep += 1;
      else {
        settle(frame);
        frames.push(emptyFrame());
      }
    } else if (close !== undefined) {
      if (tooDeep > 0) tooDeep -= 1;
      else closeFrame(frames);
    } else if (sign !== undefined) takeKey(frame);
    else if (end !== undefined) push(frame);
    else if (word !== undefined) takeWord(frame, word);
  }
  while (frames.length > 1) closeFrame(frames);
  const [top] = frames;
  if (top !== undefined) push(top);
  return top === undefined ? undefined : valueOf(top);
}

/** The octets of UTF-8 that `var_dump` of PHP says are in the text from there on: it writes a quote mark in it as it is. */
function octetsBefore(text: string, start: number): number | null {
  const said = /string\((\d{1,9})\) "$/.exec(text.slice(Math.max(0, start - 20), start))?.[1];
  return said === undefined ? null : Number(said);
}

function endOfOctets(text: string, from: number, octets: number): number {
  let at = from;
  for (let left = octets; left > 0 && at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    // a surrogate is half of a sign of four octets
    left -= code < 0x80 ? 1 : code < 0x8_00 || (code & 0xf8_00) === 0xd8_00 ? 2 : 3;
  }
  return at;
}

/** The quote mark at the end of a line, with another entry or the end of all below it; -1 where there is none. */
function endOfEntry(text: string, from: number): number {
  entryEnd.lastIndex = from;
  return entryEnd.exec(text)?.index ?? -1;
}

const entryEnd = /"(?=[\r\n]\s{0,200}[[}]|\s{0,200}$)/g;

/** Where a text in quotes ends, from the sign behind its first quote mark on; -1 where it does not. */
function endOfText(text: string, quote: string, from: number): number {
  const mark = marks[quote];
  if (mark === undefined) return -1;
  for (let at = from; ;) {
    mark.lastIndex = at;
    const found = mark.exec(text);
    if (found === null || found[0] === quote) return found?.index ?? -1;
    at = found.index + 2;
  }
}

function emptyFrame(): Frame {
  return { entries: [], key: null, pending: null };
}

/** Pieces of one text stand behind one another, with a plus sign or a full stop between them. */
function takeText(frame: Frame, text: string): void {
  const { pending } = frame;
  if (pending?.kind === 'text') frame.pending = { kind: 'text', text: pending.text + text };
  else {
    settle(frame);
    frame.pending = { kind: 'text', text };
  }
}

/** A sign that joins two pieces is none, nor is what stands in front of a text (`b'…'`), which that takes the place of. */
function takeWord(frame: Frame, word: string): void {
  if (word === '+' || word === '.') return;
  settle(frame);
  frame.pending = { kind: 'word', word };
}

/** What stood in front of a key's sign is the key. The colon in front of a symbol of Ruby has nothing in front of it. */
function takeKey(frame: Frame): void {
  const { pending } = frame;
  if (pending === null) return;
  frame.pending = null;
  if (pending.kind === 'text') frame.key = pending.text;
  else if (pending.kind === 'word') frame.key = isNumber.test(pending.word) ? null : pending.word;
  else frame.key = keyIn(pending.value);
}

/** PHP numbers the items of a list. */
const isNumber = /^\d+$/;

/** PHP puts a key into brackets. */
function keyIn(value: unknown): string | null {
  const only: unknown = Array.isArray(value) ? value[0] : null;
  return typeof only === 'string' ? only : null;
}

/**
 * Makes room for what follows without a comma: a value is whole then, while a word, or brackets with nothing or a number in them,
 * only tell of which kind it is.
 */
function settle(frame: Frame): void {
  const { pending } = frame;
  const isKind = pending?.kind === 'word' || (pending?.kind === 'value' && isCount(pending.value));
  if (isKind) frame.pending = null;
  else push(frame);
}

/** `array(3)`, `string(12)`, `[]string` */
function isCount(value: unknown): boolean {
  return Array.isArray(value) && value.every((item) => item === null);
}

function push(frame: Frame): void {
  const { pending } = frame;
  if (pending === null) return;
  frame.entries.push([frame.key, pending.kind === 'text' ? pending.text : pending.kind === 'value' ? pending.value : null]);
  frame.key = null;
  frame.pending = null;
}

/** What was in the brackets that end here is a value of what is around them; a bracket too many ends nothing. */
function closeFrame(frames: Frame[]): void {
  const inner = frames.at(-1);
  const outer = frames.at(-2);
  if (inner === undefined || outer === undefined) return;
  push(inner);
  frames.pop();
  outer.pending = { kind: 'value', value: valueOf(inner) };
}

/** A map where a value has a key, with all values of one key in a list; else a list. */
function valueOf({ entries }: Frame): unknown {
  if (entries.every(([key]) => key === null)) return entries.map(([, value]) => value);
  const values = new Map<string, unknown[]>();
  for (const [key, value] of entries) {
    if (key === null) continue;
    const own = values.get(key);
    if (own === undefined) values.set(key, [value]);
    else own.push(value);
  }
  return Object.fromEntries([...values].map(([key, own]) => [key, own.length === 1 ? own[0] : own]));
}

/** Breaks as a program writes them, a tab as a blank, and any other sign behind a backslash as it is. */
function unescaped(text: string): string {
  return text.replace(
    /\\(?:([rnt])|x([\dA-Fa-f]{2})|u([\dA-Fa-f]{4})|([^]))/g,
    (_, letter?: string, short?: string, long?: string, sign = '') => {
      const code = short ?? long;
      if (code !== undefined) return String.fromCharCode(Number.parseInt(code, 16));
      return letter === undefined ? String(sign) : letter === 'n' ? '\n' : letter === 'r' ? '\r' : ' ';
    },
  );
}
