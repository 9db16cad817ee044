import type { Halves } from '../../mail/lines.ts';
import { isBlankLine, isFold, lowerNameOf, opensReceived } from '../../mail/lines.ts';
import { opensMailField } from '../repairs/mail-names.ts';
import type { TextDoubt } from '../inspection.ts';
import { namesRelayServer } from './pool-servers.ts';

/**
 * What is known of a text beside its header section. `cutShort`: more of it exists than was read. `given`: its lines before any
 * repair, since a repair may take the headings of a table for text above the headers.
 */
export interface TextAround {
  readonly cutShort: boolean;
  readonly given?: readonly string[];
}

/** What a reader should know about a text before they believe the answer. */
export function doubtsOf({ head, below }: Halves, { cutShort, given = head }: TextAround): TextDoubt[] {
  const found: TextDoubt[] = [];
  const received = head.some(opensReceived);
  if (!received && (head.some(isQuotedReceived) || below.some(isQuotedReceived))) found.push('partly-quoted');
  if (opensWithRoute(below)) found.push('more-below');
  if (hasEach(head, 2)) found.push('several-messages');
  if (!received && head.filter(isTableRow).length > 1) found.push('analyser-table');
  // an analyser has some of the same names, and triage reads none of it
  else if (!received && namesColumns(given)) found.push('export');
  // an address or a line of a server's log, by itself or in somebody's words; what a letter is about is not how it came
  if (!received && found.length === 0 && namesRelayServer((hasEach(head, 1) ? head : given).join('\n')))
    found.push('relay-server-named');
  return cutShort ? [...found, 'cut-short'] : found;
}

/** Whether somebody drew a line, without words; a list has one sign in front of each line. */
export function isRuled(line: string): boolean {
  return /^([=_*#-])\1\1+\s*$/.test(line);
}

/** Whether a line can be the title of a message: it is short, and has a number, a colon at its end or signs in front. */
function isTitle(line: string): boolean {
  return line.length <= longestTitle && /\d|:\s*$|^[=_*#-]/.test(line);
}

/** Lines of a title: below the first one may stand who sent the message. After a colon follows what it announces. */
const mostTitles = 2;

/** Characters of a line that may be a title. */
const longestTitle = 100;

/** A field that a server wrote who judged or signed the message. */
const ofServer = /^(?:x-(?:ms-exchange|forefront-antispam|microsoft-antispam)|arc-|authentication-results)[\w-]*:/i;

/**
 * Whether a route, or what a server found, stands right below, behind a ruled line or a title, alone or behind other fields. A
 * body may be a form (`Name: Jane`, `Received: yes`), a list or indented: what no mail system writes ends the search.
 */
function opensWithRoute(below: readonly string[]): boolean {
  let isInField = false;
  let left = mostTitles;
  for (const line of below) {
    if (isInField && isFold(line)) continue;
    isInField = opensMailField(line);
    if (isInField && (opensReceived(line) || ofServer.test(line))) return true;
    if (isInField || isBlankLine(line) || isRuled(line)) continue;
    if (left === 0 || (left === mostTitles ? !isTitle(line) : !/^\p{L}[^:]{0,99}$/u.test(line))) return false;
    left = /:\s*$/.test(line) ? 0 : left - 1;
  }
  return false;
}

/** Fields that a message has once at most (RFC 5322, section 3.6). */
const once = ['from', 'date', 'message-id'];

/** Whether each of these fields stands so many times at least. */
function hasEach(head: readonly string[], times: number): boolean {
  return once.every((name) => head.filter((line) => lowerNameOf(line) === name).length >= times);
}

function isQuotedReceived(line: string): boolean {
  return /^[ \t]?[>|]/.test(line) && opensReceived(line.replace(/^[ \t>|]{1,40}/, ''));
}

/**
 * Columns that exports of message trace, tracking logs, Defender, Sentinel and gateways have, and elements that DMARC reports
 * have, and no mail has as fields. `/src/triage` reads such exports; here they are told apart from mail alone.
 */
const columns =
  /(?:\b|(?<=\dm))(?:received(?=\W{1,40}sender)|sender[ _]?ip(?:v[46]|_address)?|ip address(?=["']?[,;])|from[ _]?ip|client[ _-]ip|(?:message[ _]?trace|(?:network|internet)[ _]?message|message)[ _]?id|(?:sender|recipient)(?:[ _]?email)?[ _-]?address|recipient[ _-]status|header_from|from \((?:envelope|header)(?=\)["']?[,;])|report_metadata|policy_(?:published|evaluated))\b/gi;

/** Characters in which the names of the columns stand. */
const longestHeadings = 4000;

/**
 * Whether a text without a route begins with the columns of an export: three names at least, or the properties in a trace detail,
 * whose own names are plain words. HTML has them in its table.
 */
function namesColumns(lines: readonly string[]): boolean {
  const table = Math.max(
    0,
    lines.findIndex((line) => /<tr/i.test(line)),
  );
  const start = lines
    .slice(table, table + 60)
    .join('\n')
    .slice(0, longestHeadings);
  return new Set(start.match(columns)?.map((name) => name.toLowerCase())).size > 2 || /<MEP /.test(start);
}

/** `1<tab>server<tab>server<tab>time …`, as a header analyser shows the route and a browser copies it, or with bars. */
function isTableRow(line: string): boolean {
  return /^(?:\| {0,9})?\d{1,3} {0,9}[\t|]/.test(line) && line.split(/[\t|]/, 5).length > 4;
}
