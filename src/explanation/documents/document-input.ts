import type { Detection } from '../../detection/detection.ts';
import type { Catalog } from '../../locales/catalog/catalog.ts';
import type { LetterCatalog } from '../../locales/catalog/letter-words.ts';
import type { Block, FactRow, Span, Text } from './document.ts';
import type { Explanation } from '../explanation.ts';
import { factValues } from '../facts/fact-values.ts';
import { fill, type Values } from '../words/fill.ts';
import { firstClaim } from '../reasons/first-claim.ts';
import { knownNames, type KnownNames } from '../masking/known-names.ts';
import { messageValues } from '../message/message-values.ts';
import { maskedMessageId, messageId } from './message-id.ts';
import { quote } from '../reasons/quotes.ts';
import { utcTime } from '../words/utc-time.ts';

/** Longest header value and name that is quoted, in characters. */
const quoteLimit = 700;
const nameLimit = 80;

/**
 * Everything a ready-made text is built from, as it stands in the message. `known`: the mailboxes that it names. `say` fills a
 * template, `quoteLine` quotes a header field.
 */
export interface DocumentInput {
  readonly detection: Detection;
  readonly explanation: Explanation;
  readonly words: LetterCatalog;
  readonly known: KnownNames;
  readonly say: (template: string) => string;
  readonly quoteLine: (at: number) => readonly Block<Text>[];
  readonly rows: readonly FactRow<Text>[];
}

/** Readies the words and values of one message. */
export function documentInput(detection: Detection, explanation: Explanation, catalog: Catalog): DocumentInput {
  const { messages: words } = catalog;
  const values: Values = { ...factValues(words), ...messageValues(detection), ...timeOf(detection, words) };
  return {
    detection,
    explanation,
    words,
    known: knownNames(detection.fields, catalog),
    say: (template) => fill(template, values, words.unstated),
    quoteLine: (at) =>
      quote([at], detection.fields).map(({ name, value }) => {
        const place = fill(words.line, { line: String(at + 1) }, words.unstated);
        const spans = [`${place}: `, { value: name, limit: nameLimit }, ': ', { value, limit: quoteLimit, field: name }];
        return { kind: 'quote', text: spans };
      }),
    rows: rowsOf(detection, words, values),
  };
}

/**
 * A value that stays in a masked text: times, names and addresses of servers, domains. `messageValues` gives none but plain ones.
 */
export function kept(value: string): Span {
  return { value, masked: value };
}

/**
 * Names beside values; what the headers do not give is left out. A result and its domain are text of the message, and masked as
 * such.
 */
function rowsOf(detection: Detection, { facts }: LetterCatalog, values: Values): FactRow<Text>[] {
  const rows: readonly (readonly [name: string, value: Span])[] = [
    [facts.messageId, { value: messageId(detection) ?? '', masked: maskedMessageId(detection) ?? '' }],
    [facts.time, kept(values['time'] ?? '')],
    [facts.deliveredBy, kept(joined(values['poolname'], values['pooladdress']))],
    [facts.organisation, kept(joined(values['tenant'], values['tenantid']))],
    [facts.source, kept(joined(values['sourcename'], values['source']))],
    [facts.from, kept(joined(values['fromdomain'], values['readabledomain']))],
    [facts.spf, resultOf('arrival-spf', detection)],
    [facts.dkim, resultOf('arrival-dkim', detection)],
  ];
  return rows.flatMap(([name, value]) => (isEmpty(value) ? [] : [{ name, value: [value], literal: true }]));
}

function isEmpty(span: Span): boolean {
  return (typeof span === 'string' ? span : span.value) === '';
}

/** `name [detail]`, or the one that is there. */
function joined(name: string | undefined, detail: string | undefined): string {
  if (name === undefined || detail === undefined) return name ?? detail ?? '';
  return `${name} [${detail}]`;
}

/** The result, and the domain it was given for if that is a domain and no address. */
function resultOf(rule: 'arrival-spf' | 'arrival-dkim', { evidence }: Detection): string {
  const values = firstClaim(rule, evidence)?.values;
  const result = values?.result ?? '';
  const domain = values?.domain ?? '';
  return result === '' || domain === '' || domain.includes('@') ? result : `${result} (${domain})`;
}

function timeOf(detection: Detection, { locale }: LetterCatalog): { readonly time?: string } {
  const time = utcTime(detection.trace.judged?.hop.time, locale, 'letter');
  return time === null ? {} : { time };
}
