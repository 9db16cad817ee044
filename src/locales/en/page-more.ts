import type { PageMoreWords } from '../catalog/page-more-words.ts';

export const pageMore: PageMoreWords = {
  about: {
    title: 'About this page',
    version: 'Version',
    privacy:
      'Everything happens in this window. Nothing is sent; the browser keeps this page’s own files for use without a network, and the language and appearance you chose.',
    source: 'Open source under the MIT licence.',
    notices: 'Licences of what is inside',
    copyFeedback: 'Copy text for feedback',
    copied: 'Copied. Paste it into a message to whoever runs this page.',
    browser: 'Browser',
    did: 'What I did',
    saw: 'What the page said',
    expected: 'What I expected',
    noHeaders: 'Headers contain names and addresses. Leave them out, or mask them.',
  },
  list: {
    title: 'Messages: {count}',
    chart: 'Messages by answer',
    groups: { danger: 'Danger', relay: 'Relay pool', other: 'Not the relay pool', unknown: 'Cannot tell', unread: 'Not read' },
    dangerous: 'Of these, dangerous',
    all: 'All',
    search: 'Search',
    searchHelp: 'Subject, sender or file',
    columns: { answer: 'Answer', message: 'Subject and sender', date: 'Date', placed: 'Put in', file: 'File' },
    notStated: 'not in the headers',
    shown: '{shown} of {count} shown',
    noneFit: 'No message fits these filters.',
    forTriage: {
      export: 'An export, not headers.',
      several: 'Of several messages in this file only the first was read.',
      open: 'Read it on the page for many messages',
    },
    showMore: 'Show more',
    copyAll: 'Copy all',
    copied: 'The list is on the clipboard.',
    save: 'Save as CSV',
    masked: 'Both contain every message, and mask the part of each address before the @.',
  },
  drawing: 'Drawing',
  where: {
    'outlook-new': {
      program: 'New Outlook for Windows and Outlook on the web',
      steps: 'Open the message, then … (More actions) > View > View message source.',
      labels: ['…', 'View', 'View message source'],
    },
    'outlook-classic': {
      program: 'Classic Outlook for Windows',
      steps: 'Open the message in its own window, then File > Properties > Internet headers.',
      labels: ['File', 'Properties', 'Internet headers'],
    },
    'outlook-mac': {
      program: 'Outlook for Mac',
      steps: 'Ctrl-click the message in the list, then View Source.',
      labels: ['View Source'],
    },
    'outlook-phone': {
      program: 'Outlook for iPhone and Android',
      steps: 'The app shows no headers. Open the message in Outlook on the web.',
      labels: ['Outlook on the web'],
    },
    gmail: {
      program: 'Gmail',
      steps: 'In a browser, open the message, then ⋮ (More) > Show original.',
      labels: ['⋮', 'Show original'],
    },
    'apple-mail': {
      program: 'Apple Mail',
      steps: 'Choose View > Message > Raw Source, or All Headers there.',
      labels: ['View', 'Message', 'Raw Source'],
    },
    thunderbird: {
      program: 'Thunderbird',
      steps: 'Choose More > View Source, or press Ctrl+U.',
      labels: ['More', 'View Source'],
    },
    phones: {
      program: 'Mail on iPhone and iPad, Gmail app',
      steps: 'These apps show no headers. Open the message on a computer, in a browser or a mail program.',
      labels: ['Computer'],
    },
  },
};
