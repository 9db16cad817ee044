import type { TraceWords } from '../catalog/trace-words.ts';

export const trace: TraceWords = {
  help: [
    'Toont de berichttracering die laat zien via welke pool een bericht vertrok.',
    'Alleen de organisatie die het heeft doorgegeven kan die uitvoeren. Er wordt',
    'niets verzonden; u voert haar zelf uit.',
    '',
    'Gebruik: relay-pool trace --message-id ID --recipient ADRES [opties]',
    '',
    'Opties:',
    '      --message-id ID    het veld Message-ID, met of zonder < en >',
    '      --recipient ADRES  het adres buiten de organisatie waarheen het ging',
    '      --powershell       opdrachten voor Exchange Online PowerShell (de',
    '                         standaard)',
    '      --graph            aanroepen van Microsoft Graph',
    '  -l, --language CODE    {languages}; anders volgens LC_ALL, LC_MESSAGES, LANG',
    '',
    'Afsluitcode:',
    '  0  de opdrachten of aanroepen zijn getoond',
    '  2  de opdracht is fout',
    '',
    'OutboundIpPoolName in het antwoord noemt de pool: dat is zeker. Anders maakt',
    'SFP=1022 of SFP=1023 de relaypool waarschijnlijk. Beide leest relay-pool',
    'triage.',
  ].join('\n'),
  usage: {
    'missing-value': 'De optie {value} is nodig, met een waarde.',
    'bad-message-id': '“{value}” is geen Message-ID. Kopieer het uit het bericht, zonder spaties.',
    'bad-recipient': '“{value}” is geen e-mailadres.',
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
