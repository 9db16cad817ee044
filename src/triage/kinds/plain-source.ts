import type { ByteSource } from '../bytes/byte-source.ts';
import { sourceOfChunks } from '../bytes/byte-source.ts';
import { pipedIn, unpiped } from '../exports/table/piped-table.ts';
import { quotedOnce, quotedTwice } from '../exports/table/quoted-twice.ts';
import { looksLikeTable } from '../exports/table/table-start.ts';
import { sniffed } from '../limits.ts';
import { linesOfPieces } from '../bytes/lines-of-pieces.ts';
import { isAnswered, unanswered, unansweredLines } from './answered.ts';
import type { InputKind } from './sniff.ts';
import { kindOf } from './sniff.ts';
import { encodingOf, textOf, textOfSource } from '../bytes/text-of-bytes.ts';
import { utf32In, utf32Pieces } from '../bytes/utf-32.ts';

/** What a source is, and its bytes as the reader of that kind needs them. */
interface Looked {
  readonly kind: InputKind;
  readonly plain: ByteSource;
}

/**
 * What a source is, by its first bytes, and its bytes as the reader of that kind needs them: Windows PowerShell writes mailbox
 * files as UTF-16, other programs tables as UTF-32, and old ones end lines with CR alone. Any other source is left as it is.
 */
export async function lookAt(source: ByteSource): Promise<Looked> {
  const head = await source.slice(0, sniffed);
  const order = utf32In(head);
  if (order !== null) return lookAt(sourceOfChunks(source.name, encoded(utf32Pieces(source.stream(), order))));
  const encoding = encodingOf(head.subarray(0, separatorBytes));
  const isMailbox = textOf(head.subarray(0, separatorBytes)).trimStart().startsWith('From ');
  const ofCr = !head.includes(0x0a) && (isMailbox || isTableOfCr(head));
  if (!ofCr && !(isMailbox && encoding.startsWith('utf-16'))) return unquoted(source, head);
  const plain = sourceOfChunks(source.name, encoded(ofCr ? withLineFeeds(textOfSource(source)) : textOfSource(source)));
  return { kind: await kindOfSource(plain), plain };
}

/**
 * The same of an export that somebody's answer quotes, of a table that was quoted twice, which is read as it was before, and of
 * one that a text shows in pipes.
 */
function unquoted(source: ByteSource, head: Uint8Array): Looked {
  const kind = kindOf(head);
  if (kind !== 'table' && kind !== 'other') return { kind, plain: source };
  const text = textOf(head);
  const lines = linesOfPieces(textOfSource(source));
  if (isAnswered(text)) {
    const inside = new TextEncoder().encode(unanswered(text));
    const answered = sourceOfChunks(source.name, encoded(unansweredLines(lines)));
    if (['json', 'table'].includes(kindOf(inside))) return unquoted(answered, inside);
  }
  const quoted = quotedTwice(text);
  const piped = kind === 'table' && quoted === null ? pipedIn(text) : null;
  if (quoted === null && piped === null) return { kind, plain: source };
  const pieces = piped === null ? quotedOnce(lines, quoted) : unpiped(lines, piped);
  return { kind: 'table', plain: sourceOfChunks(source.name, encoded(pieces)) };
}

/** A text as bytes. */
async function* encoded(pieces: AsyncIterable<string>): AsyncGenerator<Uint8Array, void, undefined> {
  const encoder = new TextEncoder();
  for await (const piece of pieces) yield encoder.encode(piece);
}

/** A text whose lines end with CR alone, with line feeds instead. */
async function* withLineFeeds(pieces: AsyncIterable<string>): AsyncGenerator<string, void, undefined> {
  for await (const piece of pieces) yield piece.replaceAll('\r', '\n');
}

/** Whether the lines of a table end with CR alone, as Excel for Mac saves them. With a title above it, all is one line. */
function isTableOfCr(head: Uint8Array): boolean {
  return head.includes(0x0d) && ['table', 'other'].includes(kindOf(head)) && looksLikeTable(textOf(head).replaceAll('\r', '\n'));
}

/** Bytes in which the first words of a mailbox file, and its encoding, show. */
const separatorBytes = 512;

/** What a source is, by its first bytes (`sniffed`) and never by its name. It rejects where the source cannot be read. */
export async function kindOfSource(source: ByteSource): Promise<InputKind> {
  return kindOf(await source.slice(0, sniffed));
}
