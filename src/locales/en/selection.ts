import type { SelectionWords } from '../catalog/selection-words.ts';

/** English words for several messages at once. */
export const selection: SelectionWords = {
  several: '{count} messages are selected.',
  limit: 'Outlook lets an add-in see at most {limit} selected messages. If you selected more, the rest are missing here.',
  leftOut: 'Drafts and appointments have no route and are left out: {count}.',
  noneReceived: 'None of the selected items is a received message. Drafts and appointments have no route.',
  outcomes: {
    'relay-pool': 'Relay pool',
    'high-risk-pool': 'High-risk delivery pool',
    'ordinary-pool': 'Ordinary pool',
    'consumer-pool': 'Outlook.com',
    'other-microsoft365': 'Another Microsoft mail service',
    internal: 'Within Microsoft 365',
    'not-from-microsoft365': 'Delivered by a server outside Microsoft 365',
    undetermined: 'Cannot tell',
  },
  dangerous: 'Dangerous according to your filter',
  unchecked: 'Not checked yet',
  failed: 'Could not be checked',
  counted: '{name}: {count}[ ({likely} of them likely, not certain)].',
  progress: 'Done: {done} of {count}.',
  stopped: 'Stopped. Done: {done} of {count}.',
  stop: 'Stop',
  resume: 'Check the rest',
  copyAll: 'Copy all as ticket list',
  copied: 'The list is on the clipboard. Mailbox names are masked.',
  listTitle: 'Relay Pool Inspector: {count} messages',
  uncheckedAnswer: 'This message has not been checked yet.',
  apiMissing: 'This Outlook lets an add-in see one message at a time, so only the open message is checked.',
  notListed: 'Outlook did not say which messages are selected[ (error {code})], so only the open message is checked.',
};
