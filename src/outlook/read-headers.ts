import { askOffice } from './ask-office.ts';
import type { OfficeResult } from './ask-office.ts';
import type { HeadersAnswer } from './headers-answer.ts';

/** Milliseconds after which an unanswered call is given up: some clients never call back at all. */
export const headersTimeout = 10_000;

/** The call for the headers of a message; `this` must stay the item. */
export interface HeaderSource {
  getAllInternetHeadersAsync(callback: (result: OfficeResult) => void): void;
}

/** Asks once for the header text. Answers exactly once and never rejects; what comes after the time limit is dropped. */
export async function readHeaders(item: HeaderSource): Promise<HeadersAnswer> {
  const answer = await askOffice((callback) => item.getAllInternetHeadersAsync(callback), headersTimeout);
  if (answer.kind !== 'succeeded') return answer;
  return { kind: 'headers', text: typeof answer.value === 'string' ? answer.value : '' };
}
