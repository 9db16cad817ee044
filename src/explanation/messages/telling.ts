import type { Detection } from '../../detection/detection.ts';
import type { MessageWords } from '../../locales/message-words.ts';
import type { FactRow } from '../blocks.ts';
import type { Command, Explanation } from '../explanation.ts';
import { factValues } from '../facts/fact-values.ts';
import { fill, type Values } from '../fill.ts';
import { messageValues, onlyField, relayHandover } from '../message-values.ts';
import { printable, shortened } from '../printable.ts';
import { redact } from '../redact.ts';
import { quote } from '../reasons.ts';

/** Longest header value and name that is quoted, in characters. */
const quoteLimit = 700;
const nameLimit = 80;
/** Longest Message-ID, in characters; RFC 5322 asks for lines of at most 998. */
const idLimit = 300;

/** Everything a ready-made text is told from. `say` fills a template; `clean` masks what has to be masked in any other text. */
export interface Telling {
  readonly detection: Detection;
  readonly explanation: Explanation;
  readonly words: MessageWords;
  readonly redacted: boolean;
  readonly say: (template: string) => string;
  readonly clean: (text: string) => string;
  readonly quoteLine: (at: number) => string;
  readonly command: (command: Command) => string;
  readonly rows: readonly FactRow[];
}

/** Readies the words and values of one message. */
export function telling(detection: Detection, explanation: Explanation, words: MessageWords, redacted: boolean): Telling {
  const clean = (text: string): string => printable(redacted ? redact(text) : text);
  const values: Values = { ...factValues(words), ...messageValues(detection), ...timeOf(detection, words) };
  return {
    detection,
    explanation,
    words,
    redacted,
    clean,
    say: (template) => clean(fill(template, values, words.unstated)),
    quoteLine: (at) => {
      const [line] = quote([at], detection.fields);
      if (line === undefined) return '';
      const place = fill(words.line, { line: String(at + 1) }, words.unstated);
      const masked = redacted ? redact(line.value) : line.value;
      return `${place}: ${shortened(clean(line.name), nameLimit)}: ${shortened(masked, quoteLimit)}`;
    },
    command: ({ text, masked }) => (redacted ? masked : text),
    rows: rowsOf(detection, words, values, redacted),
  };
}

/** Names beside values; what the headers do not give is left out. */
function rowsOf(detection: Detection, { facts }: MessageWords, values: Values, redacted: boolean): FactRow[] {
  const rows: readonly (readonly [name: string, value: string | undefined])[] = [
    [facts.messageId, messageIdOf(detection, redacted)],
    [facts.time, values['time']],
    [facts.deliveredBy, joined(values['poolname'], values['pooladdress'])],
    [facts.organisation, joined(values['tenant'], values['tenantid'])],
    [facts.source, joined(values['sourcename'], values['source'])],
    [facts.from, values['fromdomain']],
    [facts.spf, resultOf('arrival-spf', detection)],
    [facts.dkim, resultOf('arrival-dkim', detection)],
  ];
  return rows.flatMap(([name, value]) => (value === undefined || value === '' ? [] : [{ name, value: printable(value) }]));
}

/** `name [detail]`, or the one that is there. */
function joined(name: string | undefined, detail: string | undefined): string | undefined {
  return name === undefined ? detail : detail === undefined ? name : `${name} [${detail}]`;
}

/** The result, and the domain it was given for if that is a domain and no address. */
function resultOf(rule: 'arrival-spf' | 'arrival-dkim', { evidence }: Detection): string | undefined {
  const values = evidence.find((item) => item.rule === rule)?.values;
  const { result, domain = '' } = values ?? {};
  return result === undefined || domain === '' || domain.includes('@') ? result : `${result} (${domain})`;
}

function timeOf(detection: Detection, { locale }: MessageWords): { readonly time?: string } {
  const time = relayHandover(detection)?.hop.time;
  const moment = time === undefined ? Number.NaN : Date.parse(time);
  if (Number.isNaN(moment)) return {};
  const format = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'medium', timeZone: 'UTC' });
  return { time: `${format.format(moment)} UTC` };
}

/**
 * A trace needs the Message-ID whole, and its left part is no mailbox; so it stays, unless it holds the local part of an
 * address of the message, as some programs put it there.
 */
function messageIdOf({ fields }: Detection, redacted: boolean): string | undefined {
  const id = onlyField(fields, 'message-id')?.value.trim();
  if (id === undefined || id === '') return undefined;
  const telltale = redacted && localParts(fields).some((local) => id.toLowerCase().includes(local));
  return shortened(telltale ? redact(id) : id, idLimit);
}

/** Local parts of three characters or more in From, To and Return-Path. */
function localParts(fields: Detection['fields']): string[] {
  const named = fields.filter(({ name }) => ['from', 'to', 'return-path', 'delivered-to'].includes(name.toLowerCase()));
  return named
    .slice(0, 8)
    .flatMap(({ value }) =>
      [...value.slice(0, 2000).matchAll(/([^\s<>"@,;:()]{3,64})@/g)].map(([, local]) => (local ?? '').toLowerCase()),
    );
}
