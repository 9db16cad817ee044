/**
 * What came of asking Outlook for the header text of the message on show.
 * `headers` carries the text as Outlook gave it, which may be empty or no header at all; `failed` carries Outlook's error code.
 */
export type HeadersAnswer =
  | { readonly kind: 'headers'; readonly text: string }
  | { readonly kind: 'no-item' }
  | { readonly kind: 'appointment' }
  | { readonly kind: 'draft' }
  | { readonly kind: 'api-missing' }
  | { readonly kind: 'failed'; readonly code: string }
  | { readonly kind: 'timed-out' };
