import type { AnswerCatalog } from '../catalog.ts';

export const answer: AnswerCatalog = {
  language: 'en',
  locale: 'en-GB',
  unstated: 'not stated',
  verdict: {
    'relay-pool': {
      delivery: {
        certain: {
          headline: 'This message was delivered to you from the Microsoft 365 relay pool.',
          brief:
            'Delivered from the Microsoft 365 relay pool: Microsoft could not confirm the sender. Check with the sender before you trust it.',
          summary:
            'Microsoft 365 sent this message through servers for mail whose sender it could not confirm. That happens to ordinary forwarded mail and to forged mail, so ask the sender another way before you trust it.',
        },
        likely: {
          headline: 'This message was probably delivered to you from the Microsoft 365 relay pool.',
          brief:
            'Probably delivered from the Microsoft 365 relay pool, for mail with an unconfirmed sender. Check with the sender before you trust it.',
          summary:
            'Microsoft 365 probably sent this message through servers for mail whose sender it could not confirm. That happens to ordinary forwarded mail and to forged mail, so ask the sender another way before you trust it.',
        },
      },
      upstream: {
        certain: {
          headline: 'This message passed through the Microsoft 365 relay pool earlier on its way to you.',
          brief:
            'Passed through the Microsoft 365 relay pool earlier; other servers sent it on to you. That does not by itself explain Junk Email here.',
          summary:
            'This message passed through the Microsoft 365 relay pool earlier, and other servers then sent it on to you. If it is in your Junk Email folder, the relay pool does not by itself explain that.',
        },
        likely: {
          headline: 'Older header lines say that this message passed through the Microsoft 365 relay pool on its way to you.',
          brief:
            'Probably passed through the Microsoft 365 relay pool earlier; other servers sent it on. That does not by itself explain Junk Email here.',
          summary:
            'This message probably passed through the Microsoft 365 relay pool earlier, and other servers then sent it on to you. If it is in your Junk Email folder, the relay pool does not by itself explain that.',
        },
      },
      unplaced: {
        certain: {
          headline: 'This message went through the Microsoft 365 relay pool; at which point on its way cannot be told.',
          brief: 'Went through the Microsoft 365 relay pool somewhere on its way. Check with the sender before you trust it.',
          summary:
            'This message went through the Microsoft 365 relay pool, but no line shows where. The pool may or may not have delivered it to you, so check with the sender before you trust it.',
        },
        likely: {
          headline: 'This message probably went through the Microsoft 365 relay pool; at which point on its way cannot be told.',
          brief:
            'Probably went through the Microsoft 365 relay pool somewhere on its way. Check with the sender before you trust it.',
          summary:
            'Header lines say this message went through the Microsoft 365 relay pool, but not at which point. The pool may or may not have delivered it to you, so check with the sender before you trust it.',
        },
      },
    },
    'high-risk-pool': {
      certain: {
        headline: 'This message left Microsoft 365 through the high-risk delivery pool, not through the relay pool.',
        brief: 'Sent through the Microsoft 365 high-risk delivery pool. That is not the relay pool, and it has other reasons.',
        summary:
          'Microsoft 365 uses this pool for suspected spam, for non-delivery reports, and for senders whose domain lacks basic DNS records. It is not the relay pool, and it says nothing final about this message.',
      },
      likely: {
        headline: 'This message probably left Microsoft 365 through the high-risk delivery pool, not through the relay pool.',
        brief:
          'Probably sent through the Microsoft 365 high-risk delivery pool. That is not the relay pool, and it has other reasons.',
        summary:
          'Microsoft 365 uses this pool for suspected spam, for non-delivery reports, and for senders whose domain lacks basic DNS records. It is not the relay pool, and it says nothing final about this message.',
      },
    },
    'ordinary-pool': {
      certain: {
        headline: 'This message left Microsoft 365 through its ordinary servers, not through the relay pool.',
        brief: 'Sent through the ordinary servers of Microsoft 365, not through the relay pool.',
        summary:
          'Microsoft 365 sent this message through its ordinary servers, and no line shows the relay pool. If it is in your Junk Email folder, look for another reason.',
      },
      likely: {
        headline: 'This message probably left Microsoft 365 through its ordinary servers, not through the relay pool.',
        brief: 'Probably sent through the ordinary servers of Microsoft 365, not through the relay pool.',
        summary:
          'Microsoft 365 probably sent this message through its ordinary servers, and no line shows the relay pool. If it is in your Junk Email folder, look for another reason first.',
      },
    },
    'consumer-pool': {
      certain: {
        headline: 'This message was sent through the servers of Outlook.com, not through the relay pool.',
        brief:
          'Sent through the servers of Outlook.com, the Microsoft mail service for private persons, not through the relay pool.',
        summary:
          'The message came through Outlook.com, the Microsoft mail service for private persons, and no line shows the relay pool. If it is in your Junk Email folder, look for another reason.',
      },
      likely: {
        headline: 'This message was probably sent through the servers of Outlook.com, not through the relay pool.',
        brief:
          'Probably sent through the servers of Outlook.com, the Microsoft mail service for private persons, not the relay pool.',
        summary:
          'The message probably came through Outlook.com, the Microsoft mail service for private persons, and no line shows the relay pool. If it is in your Junk Email folder, look for another reason first.',
      },
    },
    'other-microsoft365': {
      certain: {
        headline: 'This message was sent through another Microsoft mail service, not through the relay pool.',
        brief: 'Sent through another Microsoft mail service, not through the Microsoft 365 relay pool.',
        summary:
          'Microsoft servers sent this message, but they belong to another service, and no line shows the relay pool. If it is in your Junk Email folder, look for another reason.',
      },
      likely: {
        headline: 'This message was probably sent through another Microsoft mail service, not through the relay pool.',
        brief: 'Probably sent through another Microsoft mail service, not through the Microsoft 365 relay pool.',
        summary:
          'Microsoft servers probably sent this message, but they belong to another service, and no line shows the relay pool. If it is in your Junk Email folder, look for another reason first.',
      },
    },
    internal: {
      certain: {
        headline: 'This message never left Microsoft 365, so it went through no outbound pool.',
        brief: 'This message stayed inside Microsoft 365. The relay pool only carries mail that leaves it.',
        summary:
          'Every line was written inside Microsoft 365, and the relay pool only carries mail that leaves it. That does not tell you who wrote the message.',
      },
      likely: {
        headline: 'This message probably never left Microsoft 365, so it probably went through no outbound pool.',
        brief: 'This message probably stayed inside Microsoft 365. The relay pool only carries mail that leaves it.',
        summary:
          'The newest lines show a message sent inside Microsoft 365, and the relay pool only carries mail that leaves it. Older lines came with it, and they cannot be checked from here.',
      },
    },
    'not-from-microsoft365': {
      certain: {
        headline: 'A server outside Microsoft 365 delivered this message, and no line that could be read shows the relay pool.',
        brief: 'Delivered by a server outside Microsoft 365; no line that could be read shows the relay pool.',
        summary:
          'The server that delivered this message is not part of Microsoft 365, and no line that could be read shows the relay pool. What other servers left out cannot be seen from here.',
      },
      likely: {
        headline:
          'A server outside Microsoft 365 probably delivered this message, and no line that could be read shows the relay pool.',
        brief: 'Probably delivered by a server outside Microsoft 365; no line that could be read shows the relay pool.',
        summary:
          'The server that delivered this message is probably not part of Microsoft 365, and no line that could be read shows the relay pool. What other servers left out cannot be seen from here.',
      },
    },
  },
  missing: {
    empty: {
      headline: 'There are no headers to read, so nothing can be said about the relay pool.',
      brief: 'No headers to read, so nothing can be said about the relay pool. Open the copy that the recipient received.',
      summary:
        'The header text is empty, as it is for drafts and sent messages. Open the copy that the recipient received, or paste its full headers.',
    },
    'not-headers': {
      headline: 'The text holds no message headers, so nothing can be said about the relay pool.',
      brief:
        'The text holds no message headers, so nothing can be said about the relay pool. Copy the full headers and try again.',
      summary:
        'There is text, but not a single header line in it. Open the message source, copy everything from its first line and paste it unchanged.',
    },
    'no-received': {
      headline: 'The headers hold no Received line, so nothing can be said about the relay pool.',
      brief:
        'No Received line in the headers, so nothing can be said about the relay pool. Use the copy that the recipient received.',
      summary:
        'Received lines show the way a message took, and these headers have none. Open the copy that the recipient received and copy all of its headers.',
    },
    'border-unreadable': {
      headline: 'The line in which your mail system took the message over cannot be read, so the pool cannot be told.',
      brief:
        'The line in which your mail system took the message over cannot be read. Whether it was the relay pool cannot be told.',
      summary:
        'The line that would name the delivering server cannot be read. Copy the headers again, whole and unchanged; if that does not help, ask your help desk.',
    },
    'route-broken': {
      headline: 'The lines of your own mail system do not join up, so the pool cannot be told.',
      brief: 'The lines of your own mail system do not join up. Whether it was the relay pool cannot be told.',
      summary:
        'Header lines are missing, out of order or changed. Copy all headers straight from the received message, from the first line on, and check them again.',
    },
    'unknown-pool': {
      headline: 'A Microsoft 365 server sent this message, but its pool is not known.',
      brief: 'A Microsoft 365 server sent this message, but its pool is not known. It may have been the relay pool or not.',
      summary:
        'Neither the name nor the address of the server tells which pool it belongs to. The sending organisation may find the pool in its message trace.',
    },
    'sovereign-cloud': {
      headline: 'This message came from a national or government cloud of Microsoft, for which no relay pool is known.',
      brief: 'From a national or government cloud of Microsoft. Whether a relay pool exists there is not known.',
      summary:
        'Whether a relay pool exists in this cloud is not known, so no answer is possible. The sending organisation may find the pool in its message trace.',
    },
    'hop-unreadable': {
      headline: 'A line further down cannot be read and may be from Microsoft 365, so the relay pool cannot be ruled out.',
      brief: 'A line further down cannot be read and may be from Microsoft 365. The relay pool cannot be ruled out.',
      summary:
        'One server on the way wrote a line that cannot be read. Copy the headers again, whole and unchanged; if that does not help, ask your help desk.',
    },
  },
  certainty: {
    certain: 'Certain: your own mail system wrote the part that shows it, and the sender could not have put it there.',
    likelyEarlier:
      'Likely, not certain: the lines that show it were written by other servers before your mail system took the message over, and they cannot be checked from here.',
    likelyBorder:
      'Likely, not certain: where your mail system took the message over cannot be told beyond doubt, so the lines that show it cannot be checked from here.',
    likelyUnclear:
      'Likely, not certain: your own mail system wrote the line that shows it, but that line alone does not settle it.',
    likelyGateway:
      'Likely, not certain: a mail filter in front of your mail system seems to have taken the message over, and your own system did not write that line.',
    likelyUnread:
      'Likely, not certain: your own mail system took the message from a server outside Microsoft 365, but a line further down cannot be read.',
    likelySubmitted:
      'Likely, not certain: the message was sent from inside Microsoft 365, but it carries older lines that came with it and cannot be checked from here.',
    uncorroborated: 'The stamps that Microsoft 365 puts on such mail are missing, so the line may be forged.',
    passedOn: 'Other servers took the message from Microsoft 365 and passed it on, so this pool did not deliver it to you.',
  },
  pane: {
    checking: 'Reading the header lines …',
    message: 'Message',
    noSubject: '(no subject)',
    noSender: '(no sender)',
    headings: {
      readerAdvice: 'What you can do',
      reasons: 'The lines that show it',
      arrival: 'What Microsoft 365 saw on arrival',
      remedies: 'What to do, and whose job it is',
      route: 'The route, newest step first',
      caution: 'What this does not tell',
    },
    line: 'Header line {line}',
    wholeLine: 'Show the whole line',
    shortLine: 'Show less',
    vouched: 'Written by your own mail system',
    notVouched: 'Written by another server, not verifiable from here',
    from: 'from',
    by: 'to',
    more: 'Show {count} more',
    copy: 'Copy report for the help desk',
    copied: 'The report is on the clipboard. The names in mail addresses are masked.',
    copyByHand: 'Your browser keeps the clipboard closed. Select the text here and copy it:',
    retry: 'Try again',
    openPage: 'Open the page for pasted header lines',
    parts: {
      name: 'Parts of the answer',
      titles: { why: 'Why', actions: 'What to do', route: 'Route', details: 'Details', headers: 'Headers' },
      loading: 'Loading …',
      missing: 'This part could not be loaded. Close the pane and open it again.',
      why: {
        readings: 'Two ways to read it',
        innocent: 'The innocent reading',
        suspicious: 'The suspicious reading',
        unknowable: 'What header lines cannot tell',
        where: 'Where it can be seen:',
      },
      actions: {
        steps: 'Step by step',
        verify: 'How to see that it worked',
        duration: 'How long it takes',
        avoid: 'What not to do',
        sources: 'Source',
        texts: {
          readerAnswer: 'Answer for the reader',
          ticket: 'Report for the help desk',
          forwarderMessage: 'Message to the administrator of the forwarding organisation',
          senderMessage: 'Message to the owner of the sender’s domain',
        },
        masked: 'Mask the names in mail addresses',
        copy: 'Copy',
        copyAs: { text: 'Copy as text', markdown: 'Copy as Markdown', html: 'Copy as HTML', json: 'Copy as JSON' },
        copied: 'It is on the clipboard.',
        saveJson: 'Save as JSON',
        wholeResult: 'Whole result for a program',
        wholeResultHelp: 'It holds all header lines, and nothing in it is masked.',
        reply: 'Reply to the user',
        write: 'Write the message in Outlook',
        toHelpDesk: 'Send to the help desk',
        opened: 'Outlook has opened a form with the text. Nothing is sent before you send it.',
        notOpened: 'Outlook did not open a form. Copy the text instead.',
      },
      route: {
        localTime: '{time} by your clock',
        border: 'Here your own mail system took the message over. Others wrote the lines below.',
        borderUnsure: 'Your own mail system seems to have taken the message over here; the lines do not prove it.',
        clockNote: 'A clock difference means that one of two servers had the wrong time, not that the message went back in time.',
      },
      details: {
        documented: 'documented',
        undocumented: 'undocumented',
        authentication: 'Authentication results',
        authenticationNote: 'Whoever wrote a line wrote its results. An older line may be a stranger’s.',
        comparedWith: 'Compared with the sender’s domain (From) {domain}',
        noFrom: 'The sender’s domain (From) cannot be told.',
        method: 'Check',
        result: 'Result',
        domain: 'Domain',
        aligned: 'Aligned with From',
        alignments: {
          same: 'yes, the same domain',
          related: 'in relaxed mode: one is a subdomain of the other',
          perhaps: 'perhaps: both end in {domain}',
          different: 'no, another domain',
          unknown: 'cannot be told',
        },
      },
      headers: {
        search: 'Search in names and values',
        found: '{count} of {total} lines',
        none: 'No line holds this text.',
        fromTop: 'Back to the first line',
        raw: 'As plain text',
        rawCut: 'Only the first {count} characters are shown here. The copy holds everything.',
        copy: 'Copy all header lines',
        copied: 'The header lines are on the clipboard as they stand. Nothing in them is masked.',
      },
    },
    desk: {
      earlier: 'Earlier results ({count})',
      earlierShown: 'This is an earlier result, not the message that is open now.',
      back: 'Back to the open message',
      settings: 'Settings',
      helpDesk: 'Mail address of your help desk',
      helpDeskHelp:
        'Kept in your mailbox settings, so that reports can be addressed to it. Besides it only the tab you chose last is kept.',
      save: 'Save',
      saved: 'The address is saved.',
      notSaved: 'Outlook could not save the address. It holds until you close the pane.',
      notAnAddress: 'This is not a mail address.',
    },
    states: {
      'no-item': {
        title: 'No message is selected',
        text: 'Select one message in your mailbox. The check then starts by itself. Outlook runs no add-in on non-delivery reports, attached messages and message files: the page below takes those.',
      },
      appointment: {
        title: 'This is an appointment',
        text: 'Appointments have no header lines that could be read. Select a mail message.',
      },
      draft: {
        title: 'This message has not been sent yet',
        text: 'A draft has not travelled. Select a message that you have received.',
      },
      'api-missing': {
        title: 'This Outlook does not hand over header lines',
        text: 'Open the message in Outlook on the web or in a newer Outlook. Or copy its header lines and paste them into the page below.',
      },
      failed: {
        title: 'Outlook could not hand over the header lines',
        text: 'Outlook reported error {code}. Try again. If it happens again, copy the header lines and paste them into the page below.',
      },
      'timed-out': {
        title: 'Outlook did not answer within ten seconds',
        text: 'Try again. If it happens again, copy the header lines and paste them into the page below.',
      },
      'not-connected': {
        title: 'Outlook cannot be reached',
        text: 'This pane works inside Outlook. Close it and open it there again, or paste the header lines into the page below.',
      },
    },
    outlookHints: {
      empty:
        'Outlook handed over nothing. That is usual for a message that you sent yourself: open the copy that the recipient received.',
      'subject-only':
        'Some versions of Outlook hand over the subject alone; this is a known fault. Open the source of the message in Outlook, copy it, and paste it into the page below.',
      'no-received':
        'A message that you sent yourself has no such lines: open the copy that the recipient received. Otherwise open the source of the message in Outlook, copy it, and paste it into the page below.',
    },
    pageHints: {
      empty: 'Paste the header lines of the delivered message into the box.',
      'subject-only': 'Copy the header lines as they stand. Each begins with a name and a colon, such as “Received:”.',
      'no-received': 'Copy the whole header section of the delivered message, with every line that begins with “Received:”.',
    },
    page: {
      introduction:
        'Tells whether a message came through the relay pool of Microsoft 365, shows the lines that say so, and names who can do something about it.',
      privacy: 'Everything happens on this page. Nothing you paste or open is sent anywhere.',
      language: 'Language',
      input: 'Message to check',
      headersLabel: 'Header lines',
      headersHelp:
        'Paste the header lines of the message, its whole source, or the text of a non-delivery report. What you paste is checked at once.',
      check: 'Check',
      file: 'Message files',
      chooseFile: 'Choose files …',
      fileHelp:
        'Choose one or several files (.eml, .msg or .txt), or drop them anywhere on this page. A message that is attached to another one is found, and so is one that a non-delivery report gives back.',
      messages: 'Messages',
      within: '{name}, message {count}',
      pasted: 'Pasted text',
      progress: '{done} of {count} files read.',
      tooManyFiles: 'You gave {count} files. The first {limit} were read; give the rest afterwards.',
      nothingDropped:
        'What you dropped came without a file. Save the message first, or copy its header lines and paste them here.',
      reading: 'How the text was read',
      remoteReply: 'Answer of the server that refused the message',
      samples: 'Samples',
      samplesHelp: 'Made-up messages that show what each answer looks like.',
      sampleNames: {
        'relay-delivery': 'Delivered by the relay pool',
        'relay-upstream-list': 'Relay pool, then a mailing list',
        'ordinary-pool': 'Ordinary pool',
        'high-risk-pool': 'High-risk pool',
        'forged-relay-line': 'Relay line of a stranger’s server',
        'headers-missing': 'No Received lines',
        internal: 'Within Microsoft 365',
        'not-from-microsoft365': 'Not from Microsoft 365',
      },
      result: 'Result',
      noResult: 'The answer appears here as soon as there is something to check.',
      refusals: {
        'outlook-msg':
          '“{name}” is an Office file, but not an Outlook item that can be read. It may be damaged: save the message again, as .msg or .eml.',
        'msg-without-headers':
          '“{name}” is an Outlook item without header lines. Outlook keeps none for messages that were sent from this mailbox and for many that never left the organisation. Take the copy that the recipient received.',
        'msg-report':
          '“{name}” is a report in Outlook’s format that gives no header lines back. Open it, copy all of its text and paste it here.',
        'outlook-pst':
          '“{name}” is an Outlook data file with many messages. Open the message in Outlook, copy its header lines and paste them here.',
        archive:
          '“{name}” is an archive. Unpack it and choose the message inside; a download from quarantine asks for the password that was chosen for it.',
        binary: '“{name}” is not a message in text form. Choose a message saved as .eml, .msg or .txt.',
        'empty-file': '“{name}” is empty. Save the message again, or paste its header lines here.',
        unreadable:
          '“{name}” could not be read. Is it a folder, or open in another program? Save a copy, or paste the header lines here.',
      },
    },
  },
};
