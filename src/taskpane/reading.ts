import type { Catalog } from '../locales/catalog.ts';
import type { PageEntry } from './page-entry.ts';

/** What a refusing server's answer shows, in words; `quoted` is the answer itself, a stranger's text, or null when the report quotes none. */
export interface ToldReply {
  readonly headline: string;
  readonly text: string;
  readonly quoted: string | null;
}

/** How the text of a message was come by: where it was found, what was repaired in it, and what was noticed and left. */
export function readingNotes({ message, repairWithheld }: PageEntry, { intake }: Catalog): readonly string[] {
  if (message === null) return [];
  const { origin, headerText, repairs, doubts } = message;
  const returned = origin === 'non-delivery-report';
  const found = returned && headerText === '' ? [intake.reportWithoutHeaders] : [];
  const source = found.length > 0 || (!returned && origin !== 'attached-original') ? [] : [intake.origins[origin]];
  const repaired = repairWithheld ? [intake.doubts['repair-withheld']] : repairs.map((repair) => intake.repairs[repair]);
  return [...found, ...source, ...repaired, ...doubts.map((doubt) => intake.doubts[doubt])];
}

/** What the server that refused the message answered; null where nothing was refused. */
export function toldReply({ message, reply }: PageEntry, { intake }: Catalog): ToldReply | null {
  if (reply === null) return null;
  const { headline, text } = intake.replies[reply.kind];
  const address = reply.kind === 'relay-address' ? reply.address : '';
  return { headline, text: text.split('{address}').join(address), quoted: message?.remoteReply ?? null };
}
