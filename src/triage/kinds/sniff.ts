import type { FileSignature } from '../../inspection/files/file-signatures.ts';
import { signatureOf } from '../../inspection/files/file-signatures.ts';
import { opensMailField } from '../../inspection/repairs/mail-names.ts';
import { linesOf, opensReceived } from '../../mail/lines.ts';
import { holdsFencedJson } from '../exports/json/code-fences.ts';
import { looksLikeColumns } from '../exports/printed/column-lines.ts';
import { outsideRows, showsList, showsTable } from '../exports/table/html-rows.ts';
import { listFormOf } from '../exports/printed/property-lines.ts';
import { looksLikeTable, opensTable } from '../exports/table/table-start.ts';
import { looksLikeXmlList, looksLikeYaml, withoutCdata } from '../exports/printed/yaml.ts';
import { looksLikeServerLog } from './server-log.ts';
import { isSeparator } from '../containers/mbox/mbox-separator.ts';
import { hasRightSum } from '../containers/archives/tar.ts';
import { sniffed } from '../limits.ts';
import { textOf } from '../bytes/text-of-bytes.ts';

/** What an input is, told by its first bytes and never by its name. */
export type InputKind =
  | 'empty'
  | 'outlook-item'
  | 'outlook-data'
  | 'zip'
  | 'gzip'
  | 'tar'
  /** an archive of another kind, which is not read */
  | 'packed'
  /** a table that is to be saved otherwise: a workbook in one document of XML, what PowerShell keeps objects in */
  | 'workbook'
  /** a list of deliveries in YAML or XML, which is to be exported otherwise */
  | 'yaml'
  /** the log of a server, in which no message can be told */
  | 'server-log'
  | 'mbox'
  /** a mailbox file whose messages stand between lines of four control signs */
  | 'mmdf'
  | 'emlx'
  | 'dmarc'
  | 'json'
  | 'table'
  | 'html-table'
  | 'html-list'
  | 'property-list'
  | 'message'
  | 'other';

const kinds: Readonly<Record<FileSignature, InputKind>> = {
  'compound-file': 'outlook-item',
  'outlook-data': 'outlook-data',
  zip: 'zip',
  gzip: 'gzip',
  packed: 'packed',
  'imap-mailbox': 'packed',
  mmdf: 'mmdf',
  pdf: 'other',
};

/** Place of the mark in a tar header (POSIX.1-1988 and GNU). */
const tarMark = 257;

/** Tells what an input is. */
export function kindOf(head: Uint8Array): InputKind {
  // a disk that lost a file gives zeros, and behind many blank bytes anything may follow: neither is an empty file
  if (head.length < sniffed && head.every(isBlank)) return 'empty';
  const signature = signatureOf(head);
  if (signature !== null) return kinds[signature];
  // older archives have no mark, but the sum of their first header is right
  if (lettersOf(head, tarMark).startsWith('ustar') || hasRightSum(head)) return 'tar';
  // most inputs are messages, and their first lines say so
  if (beginsMessage(textOf(head.subarray(0, opening)).trimStart())) return 'message';
  const text = textOf(head).replace(/^\ufeff/, '');
  // before each text of JSON that comes after others (RFC 7464)
  return kindOfText(head, text.startsWith('\u001e') ? text.slice(1) : text);
}

/** Blank, tab, line ends and page feeds. */
function isBlank(byte: number): boolean {
  return byte === 0x20 || (byte >= 0x09 && byte <= 0x0d);
}

function kindOfText(head: Uint8Array, text: string): InputKind {
  const start = text.trimStart();
  if (start.startsWith('From ') && isSeparator(head, head.indexOf(0x46), head.length) !== false) return 'mbox';
  if (/^\d{1,12}[ \t]*\r?\n/.test(start) && isEmlx(head, start)) return 'emlx';
  if (/^<\D/.test(start)) return markedUp(start);
  const isJson = opensJson.test(start);
  if (!isJson && (isList(text) || looksLikeColumns(text))) return opensTable(start, isList) ? 'table' : 'property-list';
  if (looksLikeServerLog(start)) return 'server-log';
  if (isJson) return 'json';
  if (looksLikeTable(start)) return 'table';
  if (text.slice(0, 256).includes('\0')) return 'other';
  if (linesOf(start).some(opensReceived)) return 'message';
  if (holdsFencedJson(start)) return 'json';
  return looksLikeYaml(start) ? 'yaml' : opensMail(start) ? 'message' : 'other';
}

/**
 * An object, or a list of objects, lists or texts. A bracket alone opens many a file that is no JSON: settings of Windows
 * (`[.ShellClassInfo]`), logs, rich text, style sheets.
 */
const opensJson = /^(?:\{\s{0,1000}["}]|\[\s{0,1000}[{["\]])/;

/** A message right after the number, or the property list of Apple Mail where the number says. */
function isEmlx(head: Uint8Array, start: string): boolean {
  const next = start.indexOf('\n') + 1;
  return opensMail(start.slice(next)) || lettersOf(head, next + Number.parseInt(start, 10)).startsWith('<?xml');
}

/** A document of elements. What its values hold, a stranger may have written: a list of deliveries is told by its names first. */
function markedUp(start: string): InputKind {
  const elements = withoutCdata(start);
  if (!showsTable(elements) && looksLikeXmlList(elements)) return 'yaml';
  return /<(?:\w{1,20}:)?feedback[\s>]/i.test(start) ? 'dmarc' : htmlOrOther(start);
}

/** A page that somebody saved may show header lines; it is read as text where it does. */
function htmlOrOther(start: string): InputKind {
  if (workbooks.test(start)) return 'workbook';
  const hasTable = showsTable(start);
  // a cell of a table of deliveries may hold anything
  if (linesOf(hasTable ? outsideRows(start) : start).some(opensReceived)) return 'message';
  if (hasTable) return 'html-table';
  return showsList(start) ? 'html-list' : 'other';
}

const workbooks =
  /^.{0,1000}(?:progid="Excel\.Sheet"|opendocument\.spreadsheet"|office:spreadsheet"|schemas\.microsoft\.com\/powershell\/)/s;

/** Bytes in which the first field of a message begins. */
const opening = 2000;

/**
 * A field of mail with the colon right after its name, as no list of PowerShell has it, and no table below titles that look like
 * fields.
 */
function beginsMessage(start: string): boolean {
  if (!/^[\w-]+:/.test(start) || !opensMail(start) || start.slice(0, 256).includes('\0')) return false;
  return linesOf(start).some(opensReceived) || !(looksLikeTable(start) || looksLikeYaml(start) || isList(start));
}

/** A list of objects, one property a line. What may be YAML too is named and not read. */
function isList(text: string): boolean {
  const form = listFormOf(text);
  return form === 'padded' || (form === 'loose' && !looksLikeYaml(text.trimStart()));
}

function opensMail(text: string): boolean {
  return opensMailField(linesOf(text.slice(0, 2000)).find((line) => line.trim() !== '') ?? '');
}

/** A few bytes as characters. */
function lettersOf(bytes: Uint8Array, at: number): string {
  return String.fromCharCode(...bytes.subarray(at, at + 8));
}
