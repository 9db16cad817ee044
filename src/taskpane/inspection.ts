import { detect } from '../detection/index.ts';
import type { Detection } from '../detection/detection.ts';
import type { Refusal } from '../intake/refusal.ts';
import type { SilentState, ThinState } from '../locales/pane-words.ts';
import type { HeadersAnswer } from '../outlook/headers-answer.ts';
import { isSubjectAlone } from '../outlook/subject-alone.ts';

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

/** A detection, the text it was made from, and whether there was enough to judge. */
export interface Inspected {
  readonly state: 'verdict' | ThinState;
  readonly detection: Detection;
  readonly headerText: string;
}

/** Inspects header text, wherever it came from. */
export function inspectText(headerText: string): Inspected {
  return inspectedAs(detect(headerText), headerText);
}

/** What is shown for a detection of this text. */
export function inspectedAs(detection: Detection, headerText: string): Inspected {
  return { state: stateOf(detection), detection, headerText };
}

/** Inspects what Outlook answered. `subject`: that of the message on show; an answer that is no more than that is not judged. */
export function inspectAnswer(answer: HeadersAnswer, subject = ''): Inspection {
  if (answer.kind === 'failed') return { state: 'failed', code: answer.code };
  if (answer.kind !== 'headers') return { state: answer.kind };
  const inspection = inspectText(answer.text);
  const names = inspection.detection.fields.map(({ name }) => name);
  return isSubjectAlone(answer.text, subject, names) ? inspectText(noFields) : inspection;
}

/** Text in which detection finds no header field, whatever the subject said. */
const noFields = '-';

function stateOf({ verdict }: Detection): 'verdict' | ThinState {
  if (verdict.missing === 'empty' || verdict.missing === 'no-received') return verdict.missing;
  return verdict.missing === 'not-headers' ? 'subject-only' : 'verdict';
}
