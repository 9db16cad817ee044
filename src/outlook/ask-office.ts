/** The result object that Office.js hands to a callback; some clients hand over none. */
export type OfficeResult = { readonly status: unknown; readonly value?: unknown; readonly error?: unknown } | null | undefined;

/**
 * Outlook said no, or Office.js threw; `code` is Outlook's error code or the name of what was thrown, never a text of the
 * message; empty where that says nothing.
 */
export interface OfficeFailure {
  readonly kind: 'failed';
  readonly code: string;
}

/** What came of one call of Office.js. */
export type OfficeAnswer =
  { readonly kind: 'succeeded'; readonly value: unknown } | OfficeFailure | { readonly kind: 'timed-out' };

/** A call of Office.js that answers by callback; what it returns is of no use. */
type OfficeCall = (callback: (result: OfficeResult) => void) => unknown;

/** Characters of an error code that are kept: a number has four or five, and a pane is narrow. */
const longestCode = 40;

/**
 * Makes one call that answers by callback. Answers exactly once, never rejects, and throws nothing into Office.js. What comes
 * after the time limit (milliseconds) is dropped, since some clients never call back at all.
 */
export function askOffice(call: OfficeCall, timeLimit: number): Promise<OfficeAnswer> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve({ kind: 'timed-out' }), timeLimit);
    const settle = (find: () => OfficeAnswer): void => {
      clearTimeout(timer);
      resolve(attempted(find));
    };
    // a call that throws and one that promises something and breaks it fail alike
    const ask = async (): Promise<void> => {
      await call((result) => settle(() => answerOf(result)));
    };
    ask().catch((error: unknown) => settle(() => failureOf(error)));
  });
}

/** What a result says may be read by code of Office.js, which may throw whenever it runs. */
function attempted(find: () => OfficeAnswer): OfficeAnswer {
  try {
    return find();
  } catch (error) {
    return failureOf(error);
  }
}

/** What Office.js threw, as an answer. */
export function failureOf(error: unknown): OfficeFailure {
  return { kind: 'failed', code: error instanceof Error && error.name !== 'Error' ? codeOf(error.name) : '' };
}

function answerOf(result: OfficeResult): OfficeAnswer {
  if (result?.status === 'succeeded') return { kind: 'succeeded', value: result.value };
  return { kind: 'failed', code: codeOf(propertyOf(result?.error, 'code')) };
}

/** The property of an unknown value; undefined when there is none. May throw where Office.js does. */
export function propertyOf(value: unknown, name: string): unknown {
  if (typeof value !== 'object' || value === null) return undefined;
  const found: unknown = Reflect.get(value, name);
  return found;
}

function codeOf(code: unknown): string {
  return typeof code === 'number' || typeof code === 'string' ? String(code).slice(0, longestCode) : '';
}
