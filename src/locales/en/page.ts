import type { PaneWords } from '../catalog/pane-words.ts';

/** Words of the page for a plain browser, which the pane does not need before the verdict. */
export const page: PaneWords['page'] = {
  introduction:
    'Tells whether a message came through the Microsoft 365 relay pool, shows the evidence, and says who can do something about it.',
  privacy: 'Everything happens on this page. Nothing you paste or open is sent anywhere.',
  language: 'Language',
  theme: 'Appearance',
  themes: { system: 'Like the system', light: 'Light', dark: 'Dark' },
  input: 'Message to check',
  headersLabel: 'Headers',
  headersHelp: 'Paste the headers, the whole message source, or the text of a non-delivery report (NDR). It is checked at once.',
  check: 'Check',
  file: 'Message files',
  chooseFile: 'Choose files …',
  fileHelp:
    'Choose one or more files (.eml, .msg or .txt), or drop them anywhere on this page. Attached messages are found too, and so is the original message inside an NDR.',
  manyMessages: 'Many messages? Sum up a folder, a mailbox or an export',
  messages: 'Messages',
  within: '{name}, message {count}',
  pasted: 'Pasted text',
  progress: '{done} of {count} files read.',
  readingFile: 'Reading {name} …',
  cancel: 'Cancel',
  tooManyFiles: 'You chose {count} files. The first {limit} were read; add the rest afterwards.',
  nothingDropped: 'No file was found in what you dropped. Save the message first, or copy its headers and paste them here.',
  reading: 'How the text was read',
  remoteReply: 'Response from the server that rejected the message',
  samples: 'Samples',
  samplesHelp: 'Made-up messages that show what each answer looks like.',
  sampleNames: {
    'relay-delivery': 'Delivered by the relay pool',
    'relay-upstream-list': 'Relay pool, then a mailing list',
    'junk-phishing': 'Junk Email: phishing',
    'junk-failed-authentication': 'Junk Email: sender check failed',
    'junk-blocked-sender': 'Junk Email: blocked sender',
    'ordinary-pool': 'Ordinary pool',
    'high-risk-pool': 'High-risk pool',
    'forged-relay-line': 'Relay header from another server',
    'headers-missing': 'No Received headers',
    internal: 'Within Microsoft 365',
    'not-from-microsoft365': 'Not from Microsoft 365',
  },
  result: 'Result',
  noResult: 'The answer appears here as soon as there is something to check.',
  clear: 'Clear',
  print: 'Print / PDF',
  whereTitle: 'Where do I find the headers?',
  refusals: {
    'outlook-msg':
      '“{name}” is an Office file, but not a readable Outlook item. It may be damaged: save the message again, as .msg or .eml.',
    'msg-without-headers':
      '“{name}” is an Outlook item without headers. Outlook keeps none for messages sent from this mailbox and many that never left the organisation. Use the copy that the recipient received.',
    'msg-report':
      '“{name}” is a report in Outlook’s format without the original headers. Open it, copy all of its text and paste it here.',
    'outlook-pst':
      '“{name}” is an Outlook data file with many messages. Open the message in Outlook, copy its headers and paste them here.',
    archive:
      '“{name}” is an archive. Unpack it and choose the message inside, or try it as it is on the page for many messages. A download from quarantine asks for the password that was chosen for it.',
    binary: '“{name}” is not a message in text form. Choose a message saved as .eml, .msg or .txt.',
    'empty-file': '“{name}” is empty. Save the message again, or paste its headers here.',
    unreadable: '“{name}” could not be read. Is it a folder, or open in another program? Save a copy, or paste the headers here.',
  },
};

export const pageHints: PaneWords['pageHints'] = {
  empty: 'A message file (.eml or .msg) of that copy works too.',
  'subject-only': 'Each header begins with a name and a colon, such as “Received:”.',
  'no-received': 'There are usually several of them, and each begins with “Received:”.',
};
