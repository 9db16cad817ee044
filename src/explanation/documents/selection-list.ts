import type { Detection } from '../../detection/detection.ts';
import type { Catalog } from '../../locales/catalog/catalog.ts';
import type { Block, FactRow, Text, TextDocument } from './document.ts';
import { documentInput } from './document-input.ts';
import type { Explanation } from '../explanation.ts';
import { knownNames } from '../masking/known-names.ts';
import { maskDocument } from '../masking/mask-document.ts';

/** Longest subject in the list, in characters. */
const subjectLimit = 200;

/** One message of the list; `answer` is why there is no result, where there is none. */
export type ListedMessage =
  | { readonly subject: string; readonly answer: string }
  | { readonly subject: string; readonly detection: Detection; readonly explanation: Explanation };

/** What stands above the list. */
interface ListHead {
  readonly title: string;
  readonly tally: string;
}

/** Several messages for the ticket of a help desk, each with its answer; the local parts of mail addresses are masked. */
export function selectionList({ title, tally }: ListHead, messages: readonly ListedMessage[], catalog: Catalog): TextDocument {
  const { language, messages: words } = catalog;
  const blocks: Block<Text>[] = [
    { kind: 'heading', level: 1, text: title },
    { kind: 'paragraph', text: tally },
    ...messages.flatMap((message, at): Block<Text>[] => [
      { kind: 'heading', level: 2, text: [`${String(at + 1)}. `, { value: message.subject, limit: subjectLimit }] },
      { kind: 'facts', rows: rowsOf(message, catalog) },
    ]),
  ];
  const fields = messages.flatMap((message) => ('detection' in message ? message.detection.fields : []));
  const known = knownNames(fields, catalog);
  return maskDocument({ language, subject: title, blocks, known, maskNote: words.ticket.masked, closing: [] }, 'masked');
}

function rowsOf(message: ListedMessage, catalog: Catalog): FactRow<Text>[] {
  const words = catalog.messages;
  const { result, certainty } = words.facts;
  if ('answer' in message) return [{ name: result, value: message.answer }];
  const { detection, explanation } = message;
  return [
    { name: result, value: explanation.headline },
    ...(explanation.certainty === null ? [] : [{ name: certainty, value: explanation.certainty }]),
    ...documentInput(detection, explanation, catalog).rows,
  ];
}
