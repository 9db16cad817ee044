import type { Inspected, RemoteReply } from '../../inspection/inspection.ts';
import type { PageCatalog } from '../../locales/catalog/catalog.ts';
import { fill } from '../words/fill.ts';

/**
 * What a refusing server's answer shows, in words; `quoted` is the answer itself, a stranger's text, or null when the report
 * quotes none.
 */
export interface ToldReply {
  readonly headline: string;
  readonly text: string;
  readonly quoted: string | null;
}

/** How the text of a message was come by: where it was found, what was repaired in it, and what was noticed and left. */
export function readingNotes(inspected: Inspected, { intake }: Pick<PageCatalog, 'intake'>): readonly string[] {
  const { read, repairs, doubts } = inspected;
  const origin = isFoundInside(read.origin) ? [intake.origins[read.origin]] : [];
  return [
    ...(isEmptyReport(inspected) ? [noHeadersIn(inspected, intake)] : origin),
    ...repairs.map((repair) => intake.repairs[repair]),
    ...doubts
      .filter((doubt) => doubt !== 'relay-server-named' || !isRelayNamedAlone(inspected))
      .map((doubt) => intake.doubts[doubt]),
  ];
}

/**
 * Says of a report that it gives no header line back; of one that was not read to its end, that none was found in what
 * was read.
 */
export function noHeadersIn({ doubts }: Inspected, { instead, reportWithoutHeaders }: PageCatalog['intake']): string {
  return doubts.includes('cut-short') ? instead.cutShort.headline : reportWithoutHeaders;
}

/** Whether a text without any header names the relay pool: the answer itself says so then. */
export function isRelayNamedAlone({ doubts, detection }: Inspected): boolean {
  return detection.verdict.missing === 'not-headers' && doubts.includes('relay-server-named');
}

/** Whether a report gives no header line of the message back: then nothing but the server's answer is known. */
export function isEmptyReport({ read, headerText }: Inspected): boolean {
  return read.origin === 'returned-message' && headerText === '';
}

/**
 * What the server that refused the message answered, in words: whose address it names, if it names one, and then who refused.
 * What else is known of such refusals is left out there, since it says that the answer alone shows no pool.
 */
export function toldReply({ text, finding }: RemoteReply, { intake, unstated }: PageCatalog): ToldReply {
  const words = intake.replies[finding.kind];
  if (!('isRelay' in finding)) return { ...words, quoted: text };
  const value = 'address' in finding ? { address: finding.address } : { server: finding.server };
  const said = fill(words.text, value, unstated);
  const refused = finding.refusal === 'silent' ? null : intake.replies[finding.refusal];
  return {
    headline: words.headline,
    text: refused === null ? said : `${said} ${refused.headline}`,
    quoted: text,
  };
}

/** `mail.eml, message 2 (attached message)`: which of the messages in an input it is. `input` is the name of the input. */
export function messageName({ read }: Inspected, input: string, { intake, pane, unstated }: PageCatalog): string {
  const { origin, ordinal, count } = read;
  const name = count === 1 ? input : fill(pane.page.within, { name: input, count: String(ordinal) }, unstated);
  return isFoundInside(origin) ? `${name} (${intake.originNames[origin]})` : name;
}

type Inside = 'attached-original' | 'returned-message';

function isFoundInside(origin: Inspected['read']['origin']): origin is Inside {
  return origin === 'attached-original' || origin === 'returned-message';
}
