/**
 * What the mailbox does when the pane asks for the internet headers (dispatch id 168).
 * `held` waits for `release`; `never` is the known fault where no answer comes at all.
 */
export type HeadersAnswer =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'failure'; readonly errorCode: number }
  | { readonly kind: 'held' }
  | { readonly kind: 'never' };

/** The mailbox answers with this text, which may be empty. */
export function answering(text: string): HeadersAnswer {
  return { kind: 'text', text };
}

/** The mailbox answers with an Office error code, such as 9020 GenericResponseError. */
export function failing(errorCode: number): HeadersAnswer {
  return { kind: 'failure', errorCode };
}

/** The record that carries an answer back, or null when nothing is to be sent. */
export function answerRecord(answer: HeadersAnswer): Readonly<Record<string, unknown>> | null {
  switch (answer.kind) {
    case 'text':
      return { error: false, errorCode: 0, wasSuccessful: true, data: answer.text };
    case 'failure':
      return { error: true, errorCode: answer.errorCode, wasSuccessful: false };
    case 'held':
    case 'never':
      return null;
  }
}
