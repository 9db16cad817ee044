import type { PartWords } from '../catalog/part-words.ts';

/** Words of what stands behind the tabs: needed after the verdict. */
export const parts: PartWords = {
  name: 'Parts of the answer',
  titles: { why: 'Why', actions: 'What to do', route: 'Route', details: 'Details', headers: 'Headers' },
  loading: 'Loading …',
  actions: {
    steps: 'Step by step',
    texts: {
      readerAnswer: 'Answer for the reader',
      ticket: 'Ticket for the help desk',
      forwarderMessage: 'Message to the relaying organisation’s administrator',
      senderMessage: 'Message to the owner of the sender’s domain',
    },
    masked: 'Mask names of mailboxes (one may remain: read before you send)',
    copy: 'Copy',
    copyAs: { text: 'Copy as text', markdown: 'Copy as Markdown', html: 'Copy as HTML', json: 'Copy as JSON' },
    copied: 'It is on the clipboard.',
    saveJson: 'Save as JSON',
    wholeResult: 'Full result (JSON)',
    wholeResultHelp: 'Includes all headers, with nothing masked.',
    reply: 'Reply to the user',
    write: 'Write the message in Outlook',
    toHelpDesk: 'Send to the help desk',
    opened: 'Outlook opened a new message with the text. Nothing is sent until you send it.',
    openedWithOriginal:
      'Outlook opened a new message with the text, and was asked to attach the original, with nothing masked. Nothing is sent until you send it.',
    notOpened: 'Outlook did not open a new message. Copy the text instead.',
  },
  route: {
    localTime: '{time} your time',
    border: 'Your own mail system received the message here. Others wrote the headers below.',
    borderUnsure: 'Your own mail system seems to have received the message here, but the headers do not prove it.',
    clockNote: 'A clock difference means that one of two servers had the wrong time.',
  },
  details: {
    documented: 'documented',
    undocumented: 'undocumented',
    authentication: 'Authentication results',
    authenticationNote:
      'Each result comes from the server that wrote the header. Older headers may come from servers you do not know.',
    comparedWith: 'Compared with the sender’s domain (From) {domain}',
    noFrom: 'The sender’s domain (From) is unknown.',
    method: 'Check',
    result: 'Result',
    domain: 'Domain',
    aligned: 'Aligned with From',
    alignments: {
      same: 'yes, the same domain',
      related: 'in relaxed mode: one is a subdomain of the other',
      organisation: 'in relaxed mode: both belong to one organisation',
      different: 'no, another domain',
      unknown: 'unknown',
    },
  },
  headers: {
    search: 'Search in names and values',
    found: '{count} of {total} headers',
    none: 'No header contains this text.',
    fromTop: 'Back to the first header',
    back: 'Back to {part}',
    raw: 'As plain text',
    rawCut: 'Only the first {count} characters are shown here. The copy contains everything.',
    copy: 'Copy all headers',
    copied: 'The headers are on the clipboard unchanged. Nothing in them is masked.',
  },
};
