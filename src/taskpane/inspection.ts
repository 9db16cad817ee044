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
  | { readonly state: 'verdict' | ThinState; readonly detection: Detection };

/** Inspects header text, wherever it came from. */
export function inspectText(headerText: string): Inspection {
  const detection = detect(headerText);
  return { state: stateOf(detection), detection };
}

/**
 * Inspects what Outlook answered. Some versions answer with the subject alone (OfficeDev/office-js issue 4109), and a subject is a
 * stranger's text: one that reads like a `Received` line must not be taken for one. Real headers have more than one line.
 */
export function inspectAnswer(answer: HeadersAnswer): Inspection {
  if (answer.kind === 'headers') return inspectText(isSubjectAlone(answer.text) ? noFields : answer.text);
  if (answer.kind === 'failed') return { state: 'failed', code: answer.code };
  return { state: answer.kind };
}

/** Text in which detection finds no header field, whatever the subject said. */
const noFields = '-';

function isSubjectAlone(text: string): boolean {
  const line = text.trim();
  return line !== '' && !/[\r\n]/.test(line);
}

function stateOf({ verdict }: Detection): 'verdict' | ThinState {
  if (verdict.missing === 'empty' || verdict.missing === 'no-received') return verdict.missing;
  return verdict.missing === 'not-headers' ? 'subject-only' : 'verdict';
}
