import { detect } from '../detection/index.ts';
import type { Detection } from '../detection/detection.ts';
import type { Refusal } from '../intake/refusal.ts';
import type { SilentState, ThinState } from '../locales/pane-words.ts';
import type { HeadersAnswer } from '../outlook/headers-answer.ts';

/**
 * What the pane shows: nothing asked yet (the page alone), still asking, nothing to judge, or a detection. `refused` is a file
 * that holds no header text. A thin state never looks like an all-clear.
 */
export type Inspection =
  | { readonly state: 'waiting' | 'checking' }
  | { readonly state: 'refused'; readonly refusal: Refusal; readonly fileName: string }
  | { readonly state: Exclude<SilentState, 'failed'> }
  | { readonly state: 'failed'; readonly code: string }
  | Inspected;

/** A detection, and whether there was enough to judge. */
export interface Inspected {
  readonly state: 'verdict' | ThinState;
  readonly detection: Detection;
}

/** Inspects header text, wherever it came from. */
export function inspectText(headerText: string): Inspected {
  const detection = detect(headerText);
  return { state: stateOf(detection), detection };
}

/**
 * Inspects what Outlook answered. Some versions answer with the subject alone (OfficeDev/office-js issue 4109), and a subject is a
 * stranger's text: one that reads like a `Received` line must not be taken for one. `subject`: that of the message on show.
 */
export function inspectAnswer(answer: HeadersAnswer, subject = ''): Inspection {
  if (answer.kind === 'failed') return { state: 'failed', code: answer.code };
  if (answer.kind !== 'headers') return { state: answer.kind };
  const text = collapsed(answer.text);
  if (text !== '' && text === collapsed(subject)) return inspectText(noFields);
  const inspection = inspectText(answer.text);
  return text !== '' && isSubjectAlone(inspection.detection) ? inspectText(noFields) : inspection;
}

/** Text in which detection finds no header field, whatever the subject said. */
const noFields = '-';

function collapsed(text: string): string {
  return text.split(/\s+/).join(' ').trim();
}

/** Real headers hold at least one of From, Date, Message-ID and the like beside `Received`. */
function isSubjectAlone({ fields }: Detection): boolean {
  return new Set(fields.map(({ name }) => name.toLowerCase())).size < 2;
}

function stateOf({ verdict }: Detection): 'verdict' | ThinState {
  if (verdict.missing === 'empty' || verdict.missing === 'no-received') return verdict.missing;
  return verdict.missing === 'not-headers' ? 'subject-only' : 'verdict';
}
