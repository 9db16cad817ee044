import type { HeadersAnswer } from './headers-answer.ts';

/** Milliseconds after which an unanswered call is given up: some clients never call back at all. */
export const headersTimeout = 10_000;

/** The result object that Office.js hands to a callback. */
interface AsyncResult {
  readonly status: unknown;
  readonly value?: unknown;
  readonly error?: { readonly code?: unknown } | null;
}

/** The one call this add-in makes on a message; `this` must stay the item. */
export interface HeaderSource {
  getAllInternetHeadersAsync(callback: (result: AsyncResult | null | undefined) => void): void;
}

/** Asks once for the header text. Answers exactly once and never rejects; what comes after the time limit is dropped. */
export function readHeaders(item: HeaderSource): Promise<HeadersAnswer> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve({ kind: 'timed-out' }), headersTimeout);
    const settle = (answer: HeadersAnswer): void => {
      clearTimeout(timer);
      resolve(answer);
    };
    try {
      item.getAllInternetHeadersAsync((result) => settle(answerOf(result)));
    } catch (error) {
      settle(failureOf(error));
    }
  });
}

/** What Office.js threw, as an answer. */
export function failureOf(error: unknown): HeadersAnswer {
  return { kind: 'failed', code: error instanceof Error ? error.name : 'unknown' };
}

/** Some clients call back with no result at all. */
function answerOf(result: AsyncResult | null | undefined): HeadersAnswer {
  if (result?.status !== 'succeeded') return { kind: 'failed', code: codeOf(result?.error?.code) };
  return { kind: 'headers', text: typeof result.value === 'string' ? result.value : '' };
}

function codeOf(code: unknown): string {
  return typeof code === 'number' || typeof code === 'string' ? String(code) : 'unknown';
}
