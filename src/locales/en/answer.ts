import type { AnswerCatalog } from '../catalog/catalog.ts';
import { card } from './card.ts';

export const answer: AnswerCatalog = {
  language: 'en',
  locale: 'en-GB',
  unstated: 'not stated',
  card,
  missing: {
    empty: {
      headline: 'There are no headers to read, so the pool is unknown.',
      summary: 'Drafts and sent messages have none. Open the copy that the recipient received, or paste its full headers.',
    },
    'not-headers': {
      headline: 'This text has no message headers, so the pool is unknown.',
      summary: 'Open the message source, copy everything from its first line, and paste it unchanged.',
    },
    'no-received': {
      headline: 'There is no Received header, so the pool is unknown.',
      summary: 'Received headers show the route. Copy all headers from the copy that the recipient received.',
    },
    'border-unreadable': {
      headline: 'The header where your mail system received the message is unreadable, so the pool is unknown.',
      summary: 'Copy the headers again, complete and unchanged. If that does not help, ask your help desk.',
    },
    'address-hidden': {
      headline: 'The sending server calls itself Microsoft 365, but its address was replaced on the way, so the pool is unknown.',
      summary:
        'A router, proxy or load balancer in your network put in its own address. Ask your help desk for the real one from its log.',
    },
    'report-ends-inside': {
      headline: 'The report shows the route only up to Microsoft 365, so the pool is unknown.',
      summary: 'Ask the sending organisation’s administrator for a message trace: it shows the rest.',
    },
    'refused-inside': {
      headline: 'According to the report, Microsoft 365 itself refused this message, so it was not passed on.',
      summary: 'Nothing in the report shows a pool. The response in it says why the message was refused.',
    },
    'route-broken': {
      headline: 'The headers from your own mail system do not fit together, so the pool is unknown.',
      summary: 'Some are missing, out of order or changed. Copy all headers from the received message and check again.',
    },
    'route-cut': {
      headline: 'The header where your mail system received the message is missing, so the pool is unknown.',
      summary: 'Copy all headers from the received message and check again.',
    },
    'unknown-pool': {
      headline: 'A Microsoft 365 server sent this message, but its pool is unknown.',
      summary: 'It may have been the relay pool or not. The sending organisation may find out in its message trace.',
    },
    'sovereign-cloud': {
      headline: 'This message came from a national or government Microsoft cloud, where no relay pool is known.',
      summary: 'Whether one exists there is unknown. The sending organisation may find out in its message trace.',
    },
    'hop-unreadable': {
      headline: 'A header further down is unreadable and may be from Microsoft 365, so the relay pool cannot be ruled out.',
      summary: 'Copy the headers again, complete and unchanged. If that does not help, ask your help desk.',
    },
  },
  pane: {
    checking: 'Reading the headers …',
    slow: 'Outlook is slow to start. You can wait, try again, or paste the headers into the page below.',
    message: 'Message',
    noSubject: '(no subject)',
    noSender: '(no sender)',
    headings: {
      remedies: 'What to do, and who can do it',
      route: 'The route, newest step first',
      caution: 'What this does not show',
    },
    line: 'Header {line}',
    from: 'from',
    by: 'to',
    more: 'Show {count} more',
    copy: 'Copy ticket',
    copyReport: 'Copy full report',
    copied: 'It is on the clipboard. Mailbox names are masked.',
    facts: { copy: 'Copy: {name}', copied: '{name} is on the clipboard.', missing: 'not in the headers' },
    copyByHand: 'Your browser blocks the clipboard. Select the text here and copy it:',
    retry: 'Try again',
    openPage: 'Open the page for pasted headers',
    partMissing: 'This part could not be loaded. Close this and open it again.',
    desk: {
      earlierShown: 'This is an earlier result, not the message that is open now.',
      back: 'Back to the open message',
    },
    states: {
      'no-item': {
        title: 'No message is selected',
        text: 'Select one message; the check starts by itself. Outlook runs no add-ins on non-delivery reports (NDRs), attached messages or message files, or in group mailboxes, archives and public folders. Use the page below for those.',
      },
      appointment: {
        title: 'This is an appointment',
        text: 'Appointments have no headers. Select a mail message.',
      },
      draft: {
        title: 'This message has not been sent yet',
        text: 'A draft has no route yet. Select a message that you received.',
      },
      'api-missing': {
        title: 'This Outlook gives add-ins no headers',
        text: 'Open the message in Outlook on the web or in a newer Outlook. Or copy its headers and paste them into the page below.',
      },
      failed: {
        title: 'Outlook could not return the headers',
        text: 'Outlook reported an error[ ({code})]. Try again. If it happens again, copy the headers and paste them into the page below, or ask your help desk.',
      },
      'timed-out': {
        title: 'Outlook did not answer within ten seconds',
        text: 'Try again. If it happens again, copy the headers and paste them into the page below, or ask your help desk.',
      },
      'not-connected': {
        title: 'Outlook cannot be reached',
        text: 'This pane works inside Outlook. Close it and open it there again, or paste the headers into the page below.',
      },
    },
    outlookHints: {
      empty: 'Outlook returned none. That is usual for a message that you sent yourself.',
      'subject-only':
        'Some versions of Outlook return only the subject; this is a known fault. Open the message source in Outlook, copy it, and paste it into the page below.',
      'no-received':
        'A message that you sent yourself has none: open the copy that the recipient received. Otherwise open the message source in Outlook, copy it, and paste it into the page below.',
    },
  },
};
