import type { Detection } from '../../detection/detection.ts';
import type { MessageWords } from '../../locales/message-words.ts';
import type { FactRow } from '../blocks.ts';
import type { Command, Explanation } from '../explanation.ts';
import { factValues } from '../facts/fact-values.ts';
import { fill, type Values } from '../fill.ts';
import { messageValues, relayHandover } from '../message-values.ts';
import { maskedMessageId, messageId } from './message-id.ts';
import { printable, shortened } from '../printable.ts';
import { redact } from '../redact.ts';
import { quote } from '../reasons.ts';

/** Longest header value and name that is quoted, in characters. */
const quoteLimit = 700;
const nameLimit = 80;

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
    [facts.messageId, redacted ? maskedMessageId(detection) : messageId(detection)],
    [facts.time, values['time']],
    [facts.deliveredBy, joined(values['poolname'], values['pooladdress'])],
    [facts.organisation, joined(values['tenant'], values['tenantid'])],
    [facts.source, joined(values['sourcename'], values['source'])],
    [facts.from, joined(values['fromdomain'], values['readabledomain'])],
    [facts.spf, resultOf('arrival-spf', detection)],
    [facts.dkim, resultOf('arrival-dkim', detection)],
  ];
  return rows.flatMap(([name, value]) =>
    value === undefined || value === '' ? [] : [{ name, value: printable(value), literal: true }],
  );
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
