import { namesRelayServer } from '../../inspection/doubts/pool-servers.ts';
import type { ByteSource } from '../bytes/byte-source.ts';
import { areRead } from '../exports/dmarc/dmarc-headings.ts';
import { findTable } from '../exports/table/table-start.ts';
import { textOfSource } from '../bytes/text-of-bytes.ts';

/** Lines that are looked at: a server may write a good deal before the first mail of the day. */
const mostLines = 500;

/** What each line of a log opens with: a time, perhaps behind a priority (RFC 5424), a bracket or the name of a service. */
const timed = /^.{0,60}?(?<!\d)\d\d:\d\d:\d\d/;

/**
 * What programs that move mail write: their names with the number of the process (Postfix, sendmail), whom a message is from and
 * to, the arrows of Exim, and the words of SMTP.
 */
const ofMail = [
  /(?:postfix|sendmail|sm-mta|exim\d?|opensmtpd|smtpd?|haraka|amavis)[\w/.-]{0,40}(?:\[\d+\])?:/i,
  /(?:^|[\s,;:[(])(?:from|to|client|relay)=[<\w]/i,
  / (?:<=|=>|->|\*\*|==) \S+@/,
  /\b(?:MAIL FROM|RCPT TO):|\b(?:EHLO|HELO) [\w.[]/i,
] as const;

/** The first line of a log that `journalctl` writes as JSON. */
const ofSystemd = /^\{[^{]{0,4000}"SYSLOG_IDENTIFIER"\s?:\s?"(?:postfix|exim|sendmail|sm-mta)/;

/**
 * Whether a text is the log of a server that moves mail: in the W3C extended format (Exchange, IIS), in that of systemd, or lines
 * with a time. It has no headers, and which of its lines are one message it does not say in one way. A log of Exchange whose
 * headings name messages is an export, and read as one.
 */
export function looksLikeServerLog(text: string): boolean {
  const lines = text.split('\n', mostLines).filter((line) => line.trim() !== '');
  if (/^(?:\{|\[\s*[{"[])/.test(text)) return ofSystemd.test(text);
  if (areRead(findTable(text)?.headings ?? [])) return false;
  if (lines.slice(0, 10).some((line) => /^#Fields:/i.test(line))) return /smtp|microsoft exchange/i.test(text);
  const withTime = lines.filter((line) => timed.test(line));
  if (withTime.length * 2 < lines.length || !timed.test(lines[0] ?? '')) return false;
  const saysMail = withTime.some((line) => ofMail.some((sign) => sign.test(line)));
  // header lines behind the times of a log are a message that can be read; single ones that Postfix was told to log are none
  return saysMail && !lines.some((line) => /(?<!\bheader )\breceived:\s*(?:from|by)\s/i.test(line));
}

/** Whether a log names a server of the relay pool, by its name or its address. Linear. */
export async function logNamesRelay(source: ByteSource): Promise<boolean> {
  let rest = '';
  for await (const piece of textOfSource(source)) {
    const text = rest + piece;
    // a name or an address that is cut at the end of a piece waits for the rest of it
    const end = lastWord(text);
    if (namesRelayServer(text.slice(0, end))) return true;
    rest = text.slice(end);
  }
  return namesRelayServer(rest);
}

/** Where the last word of a text begins: a server in it may go on after the end. A longer one than names are has none. */
function lastWord(text: string): number {
  let at = text.length;
  while (at > 0 && inWord.test(text.charAt(at - 1))) at -= 1;
  return text.length - at > longestWord ? text.length : at;
}

/** What stands in names and addresses, and what those who made them unclickable put there (`[.]`). */
const inWord = /[\w.:[\](){}-]/;

/** Characters of a name (RFC 1035, section 2.3.4), with room for signs that make it unclickable. */
const longestWord = 1024;
