import type { TraceWords } from '../catalog/trace-words.ts';

export const trace: TraceWords = {
  usage: {
    'missing-value': 'The option {value} is needed, with a value.',
    'bad-message-id': '--message-id: “{value}” is not a Message-ID. Copy it from the message, without spaces.',
    'bad-recipient': '--recipient: “{value}” is not an e-mail address.',
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
