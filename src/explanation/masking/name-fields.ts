/** Fields that hold mail addresses of somebody who takes part, with display names and comments beside them. In lower case. */
export const addressFields: ReadonlySet<string> = new Set([
  ...['from', 'sender', 'reply-to', 'to', 'cc', 'bcc', 'return-path', 'errors-to', 'disposition-notification-to'],
  ...['resent-from', 'resent-sender', 'resent-reply-to', 'resent-to', 'resent-cc', 'resent-bcc', 'return-receipt-to'],
  ...['x-sender', 'x-envelope-from', 'x-envelope-sender', 'x-original-from', 'x-google-original-from', 'x-authenticated-sender'],
  ...['delivered-to', 'x-original-to', 'x-delivered-to', 'x-envelope-to', 'envelope-to', 'x-apparently-to', 'apparently-to'],
  ...['x-forwarded-to', 'x-forwarded-for', 'x-receiver', 'x-rcpt-to', 'x-mailfrom', 'x-mail-from', 'x-failed-recipients'],
  ...['x-ms-exchange-forwardingloop', 'x-ms-exchange-inbox-rules-loop', 'x-ms-exchange-generated-message-source'],
  ...['original-recipient', 'final-recipient', 'x-original-sender', 'x-ms-exchange-parent-message-sender'],
]);

/** Fields of servers: an address follows one of their words, and what follows `id` is none. */
export const serverFields: ReadonlySet<string> = new Set([
  ...['received', 'x-received', 'received-spf', 'authentication-results', 'arc-authentication-results'],
  ...['authentication-results-original', 'x-ms-exchange-authentication-results', 'x-original-authentication-results'],
]);

/** Fields of which the last word is a login. */
export const loginFields: ReadonlySet<string> = new Set([
  ...['x-authenticated-user', 'x-authenticated-id', 'x-authuser', 'x-auth-user', 'x-auth-id', 'x-smtp-auth', 'x-sasl-user'],
  ...['x-get-message-sender-via', 'x-authentication-warning', 'x-source-args', 'x-webmail-user', 'x-sender-id', 'x-login'],
]);
