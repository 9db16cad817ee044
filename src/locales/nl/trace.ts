import type { TraceWords } from '../catalog/trace-words.ts';

export const trace: TraceWords = {
  usage: {
    'missing-value': 'De optie {value} is nodig, met een waarde.',
    'bad-message-id': '--message-id: “{value}” is geen Message-ID. Kopieer het uit het bericht, zonder spaties.',
    'bad-recipient': '--recipient: “{value}” is geen e-mailadres.',
    'unwanted-word': '“{value}” hoort bij geen optie. Schrijf --message-id en --recipient voor de waarden.',
    'one-form': 'Kies --graph of --powershell, niet allebei.',
  },
  notes: {
    whoPowerShell: 'Voor een beheerder van de organisatie die het bericht heeft doorgegeven, in Exchange Online PowerShell.',
    whoGraph:
      'Voor een beheerder van de organisatie die het bericht heeft doorgegeven; machtiging ExchangeMessageTrace.Read.All; niet in nationale clouds.',
    period: 'Hoogstens 10 dagen per zoekopdracht, en 90 dagen terug: wijzig de twee tijden als het bericht ouder is.',
    trace: 'Het bericht:',
    detail: 'Wat ermee gebeurde; OutboundIpPoolName noemt de pool:',
    older: 'Of een rapport om later te downloaden; zet uw eigen adres achteraan:',
    back: 'Lees daarna het opgeslagen antwoord:',
  },
};
