import type { TraceWords } from '../catalog/trace-words.ts';

export const trace: TraceWords = {
  help: [
    'Prints the message trace that shows by which pool a message left. Only the',
    'organisation that relayed it can run it. Nothing is sent; you run it yourself.',
    '',
    'Usage: relay-pool trace --message-id ID --recipient ADDRESS [options]',
    '',
    'Options:',
    '      --message-id ID      the Message-ID header, with or without < and >',
    '      --recipient ADDRESS  the address outside that the message was sent to',
    '      --powershell         commands of Exchange Online PowerShell (the default)',
    '      --graph              calls of Microsoft Graph',
    '  -l, --language CODE      {languages}; else by LC_ALL, LC_MESSAGES, LANG',
    '',
    'Exit code:',
    '  0  the commands or calls were printed',
    '  2  the command is wrong',
    '',
    'OutboundIpPoolName in the answer names the pool: that is certain. Without it,',
    'SFP=1022 or SFP=1023 makes the relay pool likely. relay-pool triage reads both.',
  ].join('\n'),
  usage: {
    'missing-value': 'The option {value} is needed, with a value.',
    'bad-message-id': '“{value}” is not a Message-ID. Copy it from the message, without spaces.',
    'bad-recipient': '“{value}” is not an e-mail address.',
    'unwanted-word': '“{value}” belongs to no option. Write --message-id and --recipient before the values.',
    'one-form': 'Choose --graph or --powershell, not both.',
  },
  notes: {
    whoPowerShell: 'For an admin of the organisation that relayed the message, in Exchange Online PowerShell.',
    whoGraph:
      'For an admin of the organisation that relayed the message; permission ExchangeMessageTrace.Read.All; not in national clouds.',
    period: 'At most 10 days in one search, and 90 days back: change the two times if the message is older.',
    trace: 'The message:',
    detail: 'What happened to it; OutboundIpPoolName names the pool:',
    older: 'Or a report to download later; put your own address last:',
    back: 'Then read the saved answer:',
  },
};
