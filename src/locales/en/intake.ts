import type { IntakeWords } from '../catalog/intake-words.ts';

/** English words on what was read out of a paste or a file. */
export const intake: IntakeWords = {
  origins: {
    'attached-original': 'This message was attached to the one you provided. The person who attached it could have changed it.',
    'returned-message':
      'A delivery report, such as a non-delivery report (NDR), includes these headers. They show the route up to the server that wrote the report, not beyond. “You” and “your mail system” mean the system whose headers are at the top.',
  },
  originNames: { 'attached-original': 'attached message', 'returned-message': 'returned message' },
  reportWithoutHeaders: 'The report does not include the original headers, so the route is unknown.',
  instead: {
    returned: {
      'relay-delivery': 'Came from the Microsoft 365 relay pool, then was returned as undeliverable.',
      'high-risk-delivery':
        'Came from Microsoft 365’s high-risk delivery pool, not the relay pool, then was returned as undeliverable.',
    },
    cutShort: {
      headline: 'The part of the text that was read has no Received header, so the pool is unknown.',
      summary: 'The text is too long to be read to its end. Paste the headers alone, without the text around them.',
      exitReason: 'not all of the text was read',
    },
  },
  repairs: {
    'utf-16': 'The text was in UTF-16 and was converted.',
    unwrapped:
      'The headers were inside JSON, HTML, base64 or a table, or their names were missing. What was taken out is a guess, so nothing here counts as certain.',
    unpacked: 'The headers were in an answer of Microsoft Graph and were taken out of it, field by field.',
    'invisible-characters': 'Invisible characters between the letters were removed.',
    'special-characters': 'Special spaces, curly quotes and hyphens were replaced by plain ones.',
    quoting: 'The quotation mark (> or |) at the start of the lines was removed.',
    'code-block': 'The marks of a code block (``` or {code}) around the headers were removed.',
    'line-numbers': 'The numbers at the start of the lines were removed.',
    'list-marks': 'Marks before the headers or around their names (bullets, arrows, stars) were removed.',
    'soft-breaks': 'Line breaks and characters that a mail program had encoded (quoted-printable) were put back.',
    margins: 'What a program put in front of every line was removed.',
    'log-times': 'The times or numbers of a log in front of every line were removed.',
    'line-ends': 'The mark that a program put at the end of every line was removed.',
    'text-above':
      'Text above the headers was left out. Headers from your mail system may be missing there, so nothing here counts as certain.',
    indentation: 'Every line was indented; the indentation was removed.',
    'empty-lines': 'The empty lines between the headers were removed.',
    'one-line':
      'Everything was on one line. It was split before known header names, which is a guess, so nothing here counts as certain.',
    'lost-folds': 'Lines that continue the line above were joined to it again.',
    links: 'Links that a program had made of names and addresses were removed.',
    defanged: 'Addresses and names that had been made unclickable, such as 192[.]0[.]2[.]1, were read as plain ones.',
  },
  doubts: {
    'partly-quoted':
      'Some lines are quoted (> or |) and others are not, so the quoted ones were not read. Paste only the quoted headers.',
    'more-below':
      'There are more headers below an empty line, which were not read. If they belong to the same message, delete the empty line. If not, check them separately.',
    'several-messages':
      'These seem to be the headers of several messages without a gap, so their routes are mixed up. Check one message at a time.',
    'first-of-several':
      'The file contains several messages. The first one was read. The page for many messages and relay-pool triage read them all.',
    'analyser-table': 'This looks like the table from a header analyser. Paste the headers themselves.',
    export: 'This looks like an export, not headers. The page for many messages and relay-pool triage read exports.',
    'relay-server-named':
      'A server or address of the relay pool is named in this text. That alone does not show a message’s route; its headers do.',
    'cut-short':
      'The text is long, and not all of it was read. The limits are 8 MB in all, 512 KB of headers, and 1 MB per text (4 MB in a .msg file).',
    'repair-withheld': 'The text looks damaged, but a repair would have overturned a clear answer. It was read unchanged.',
    'more-attached': 'Some attachments were not checked: too many (limit 20; in a .msg file 32 MB in all), or nested too deeply.',
    'more-parts': 'Some parts of the message were not checked: too many (limit 100), or nested too deeply (more than 5 levels).',
    'winmail-dat':
      'A winmail.dat file is attached, and was not opened. If it contains the message you mean, save that message from Outlook as .msg and check the file.',
  },
  replies: {
    'relay-address': {
      headline: 'The response names a relay-pool address.',
      text: 'According to the response, {address} sent the message. This address is in a range of Microsoft 365’s relay pool, so the message was most likely sent through it.',
    },
    'relay-name': {
      headline: 'The response names a server of the relay pool.',
      text: 'According to the response, {server} sent the message. By its name, it belongs to Microsoft 365’s relay pool, so the message was probably sent through it. The response gives no address that would confirm this.',
    },
    'forwarding-blocked': {
      headline: 'According to this report, Microsoft 365 did not allow the message to be forwarded.',
      text: 'Code 5.7.520 means that the organisation does not allow automatic external forwarding. The forwarded copy was not sent.',
    },
    'relay-denied': {
      headline: 'According to this report, Microsoft 365 refused to relay the message.',
      text: 'Code 5.7.64 (TenantAttribution) means that Microsoft 365 could not match the sending server to an organisation. No connector matched it, or its certificate and the envelope sender belong to no accepted domain. The server that refused it did not pass on the message.',
    },
    'relayed-refused': {
      headline: 'The response has a code that Microsoft describes for forwarded or relayed messages.',
      text: 'Microsoft explains it in “Forwarded or relayed messages rejected with 5.7.367” (25 March 2026). It fits the relay pool but does not prove it.',
    },
    'pool-address': {
      headline: 'The response names a Microsoft 365 server outside the relay pool.',
      text: 'According to the response, {address} sent the message. This address is in a range of other Microsoft 365 servers, so it was most likely not the relay pool.',
    },
    'pool-name': {
      headline: 'The response names a Microsoft 365 server outside the relay pool.',
      text: 'According to the response, {server} sent the message. By its name, it does not belong to the relay pool, so it was probably not the relay pool. The response gives no address that would confirm this.',
    },
    'direct-send-blocked': {
      headline: 'According to this report, Microsoft 365 rejected the message as Direct Send.',
      text: 'Code 5.7.68 means that an organisation accepts no mail in its own name from external servers. The server that refused it did not pass on the message. An administrator there can set up a connector for a server that may send; RejectDirectSend can stay on.',
    },
    'sending-limit': {
      headline: 'According to this report, a Microsoft 365 sending limit was reached.',
      text: 'Microsoft 365 limits how much an account or organisation may send. That has nothing to do with the relay pool. The sending organisation can wait, or ask its administrator about the limit.',
    },
    'sender-blocked': {
      headline: 'According to this report, Microsoft 365 did not let the sender send the message.',
      text: 'An account, server, connector, domain or organisation is blocked there, often because of spam, or the organisation itself blocks the recipient. The response does not show the relay pool. Only an administrator of the sending organisation can resolve this.',
    },
    'exchange-rule': {
      headline: 'According to this report, a mail flow rule in Exchange rejected the message.',
      text: 'The text of the response (TRANSPORT.RULES) is Exchange’s own. If the report comes from the sending organisation, the message did not leave it at this step. An administrator there finds the rule under Mail flow > Rules.',
    },
    'exchange-recipient': {
      headline: 'According to this report, Exchange rejected the recipient.',
      text: 'The text of the response is Exchange’s own: the recipient is unknown there, or does not accept mail from this sender. That does not involve the relay pool. Check the address, or ask an administrator of that organisation.',
    },
    'exchange-mailbox': {
      headline: 'According to this report, Exchange could not put the message into a mailbox.',
      text: 'The text of the response is Exchange’s own: the mailbox was full, blocked, unavailable or over a limit. That does not involve the relay pool. Ask the mailbox owner or an administrator there.',
    },
    'exchange-connection': {
      headline: 'According to this report, Exchange could not pass the message to the next server.',
      text: 'The text of the response is Exchange’s own: the other server was not found or did not respond as expected. The relay pool is not shown. Check the recipient’s domain and its MX record.',
    },
    'exchange-routing': {
      headline: 'According to this report, Exchange found no route for the message.',
      text: 'The text of the response is Exchange’s own: no connector fits, or the message looped. The relay pool is not shown. An administrator can check connectors and accepted domains.',
    },
    'exchange-sign-in': {
      headline: 'According to this report, Exchange wanted the sending program or device to sign in.',
      text: 'The text of the response is Exchange’s own. It does not show the relay pool. The person who manages that program or device can let it sign in, or an administrator can set up a connector.',
    },
    'gmail-authentication': {
      headline: 'According to this report, Gmail rejected the message because the sender could not be confirmed.',
      text: 'SPF and DKIM did not pass there, as often happens to forwarded mail. The response alone does not show the relay pool. The owner of the sender’s domain should sign with DKIM; a message trace shows which pool was used.',
    },
    'gmail-policy': {
      headline: 'According to this report, Gmail rejected or delayed the message by its own policy.',
      text: 'It treated the message as unwanted mail, or the sending server as a risk. The response alone does not show the relay pool. A message trace shows which pool was used.',
    },
    yahoo: {
      headline: 'According to this report, Yahoo or AOL rejected or delayed the message by its own policy.',
      text: 'The reason was the sending server or the message. The response alone does not show the relay pool. Yahoo’s sender pages explain the code; a message trace shows which pool was used.',
    },
    'outlook-authentication': {
      headline: 'According to this report, Outlook.com rejected the message because the sender could not be confirmed.',
      text: 'Code 5.7.515 means that the sender’s domain does not meet the required authentication. The response alone does not show the relay pool. The owner of that domain should set up SPF, DKIM and DMARC.',
    },
    'outlook-block': {
      headline: 'According to this report, Outlook.com or Microsoft 365 rejected the sending server.',
      text: 'Its address is on a block list there, of Microsoft or of the recipient’s organisation. The response alone does not show the relay pool. A message trace shows which server was used; whoever runs it can ask them to lift the block.',
    },
    icloud: {
      headline: 'According to this report, iCloud rejected the message by its own policy.',
      text: 'The reason was the sending server or the message. The response alone does not show the relay pool. Apple’s page for postmasters says what to do.',
    },
    gmx: {
      headline: 'According to this report, GMX, WEB.DE or mail.com rejected the message by its own policy.',
      text: 'The reason was the sending server or the message. The response alone does not show the relay pool. The page that it names explains the reason.',
    },
    'block-list': {
      headline: 'According to this report, the sending server was rejected because of a block list.',
      text: 'The sending server’s address is on a block list, or the server that rejected it believes so. The response alone does not show the relay pool. A message trace shows which server was used; look up its address in that list.',
    },
    'sender-unauthenticated': {
      headline: 'According to this report, the message was rejected because the sender could not be confirmed.',
      text: 'SPF, DKIM or DMARC did not pass there, as often happens to forwarded mail. The response alone does not show the relay pool. A message trace shows which pool was used.',
    },
    silent: {
      headline: 'The response does not show the relay pool.',
      text: 'That rules nothing out: many servers do not name the address that sent the message. Ask the sending organisation’s administrator for a message trace.',
    },
  },
};
