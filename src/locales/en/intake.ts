import type { IntakeWords } from '../intake-words.ts';

/** English words on what was read out of a paste or a file. */
export const intake: IntakeWords = {
  origins: {
    'attached-original':
      'This message was attached to what you gave. Whoever attached it could have changed it. The message around it can be chosen as well.',
    'non-delivery-report':
      'A non-delivery report gives these header lines back. They show the way up to the server that wrote the report, not beyond; “you” and “your mail system” mean the system whose lines stand at the top.',
  },
  originNames: { 'attached-original': 'attached message', 'non-delivery-report': 'returned message' },
  reportWithoutHeaders: 'The report gives no header lines of the message back, so its way cannot be told.',
  repairs: {
    'utf-16': 'The text was in UTF-16 and was converted.',
    'invisible-characters': 'Invisible characters between the letters were taken out.',
    'special-characters': 'Special blanks, curly quotes and hyphens were replaced by plain ones.',
    quoting: 'The quotation mark (> or |) in front of every line was taken away.',
    indentation: 'Every line was indented; the indentation was taken away.',
    'empty-lines': 'The empty lines between all lines were taken out.',
    'one-line':
      'Everything stood on one line. It was cut in front of known field names, which is a guess, so nothing here counts as certain.',
    'lost-folds': 'Lines that continue the line above them were joined to it again.',
    defanged: 'Addresses and names that had been made unclickable, such as 192[.]0[.]2[.]1, were read as plain ones.',
  },
  doubts: {
    'partly-quoted':
      'Some lines are quoted (> or |) and others are not, so the quoted ones were not read. Give the quoted header lines alone.',
    'more-below':
      'Below an empty line there are more header lines, which were not read. If they belong to the same message, delete the empty line; if not, check them by themselves.',
    'several-messages':
      'These seem to be the header lines of several messages without a gap, so their ways are mixed up. Check one message at a time.',
    'analyser-table': 'This looks like the table of a header analyser. Give the header lines themselves.',
    'cut-short': 'There is a lot of text; only its first 4 MB were looked at.',
    'repair-withheld': 'The text looks damaged, but a repair would have overturned a clear answer. It was read as it stands.',
  },
  replies: {
    'relay-address': {
      headline: 'The server that refused the message names an address of the relay pool.',
      text: 'According to this report it was {address} that handed the message over. This address lies in a range of Microsoft 365’s relay pool, so the message was most likely sent through it.',
    },
    'forwarding-blocked': {
      headline: 'According to this report, Microsoft 365 did not let the message be forwarded.',
      text: 'Code 5.7.520 with AS(7555) means that the organisation does not allow automatic forwarding to the outside. The forwarded copy did not leave, through the relay pool or otherwise.',
    },
    'relay-denied': {
      headline: 'According to this report, Microsoft 365 refused to relay the message.',
      text: 'Code 5.7.64 (TenantAttribution) means that Microsoft 365 could not assign the sending server to an organisation: no connector matched it, or neither its certificate nor the envelope sender belongs to an accepted domain. The message was not passed on, through the relay pool or otherwise.',
    },
    'relayed-refused': {
      headline: 'The answer carries a code that Microsoft describes for forwarded or relayed messages.',
      text: 'It is explained on Microsoft’s page “Forwarded or relayed messages rejected with 5.7.367” (25 March 2026). It fits the relay pool but does not prove it.',
    },
    silent: {
      headline: 'What the other server answered does not show the relay pool.',
      text: 'That rules nothing out: many servers do not name the address that handed the message over.',
    },
  },
};
