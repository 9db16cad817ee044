import type { TraceWords } from '../catalog/trace-words.ts';

export const trace: TraceWords = {
  help: [
    'Udskriver den meddelelsessporing, der viser, hvilken pulje en meddelelse forlod',
    'Microsoft 365 gennem. Kun den organisation, der relayede den, kan køre den.',
    'Intet sendes; du kører den selv.',
    '',
    'Brug: relay-pool trace --message-id ID --recipient ADRESSE [valg]',
    '',
    'Valg:',
    '      --message-id ID      feltet Message-ID, med eller uden < og >',
    '      --recipient ADRESSE  adressen udenfor, som meddelelsen blev sendt til',
    '      --powershell         kommandoer til Exchange Online PowerShell (ellers',
    '                           vælges de)',
    '      --graph              kald til Microsoft Graph',
    '  -l, --language KODE      {languages}; ellers efter LC_ALL, LC_MESSAGES, LANG',
    '',
    'Afslutningskode:',
    '  0  kommandoerne eller kaldene blev udskrevet',
    '  2  kommandoen er forkert',
    '',
    'OutboundIpPoolName i svaret nævner puljen: det er sikkert. Uden det gør',
    'SFP=1022 eller SFP=1023 relaypuljen sandsynlig. relay-pool triage læser begge.',
  ].join('\n'),
  usage: {
    'missing-value': 'Valget {value} skal være der og have en værdi.',
    'bad-message-id': '»{value}« er ikke et Message-ID. Kopiér det fra meddelelsen, uden mellemrum.',
    'bad-recipient': '»{value}« er ikke en mailadresse.',
    'unwanted-word': '»{value}« hører ikke til noget valg. Skriv --message-id og --recipient foran værdierne.',
    'one-form': 'Vælg --graph eller --powershell, ikke begge.',
  },
  notes: {
    whoPowerShell: 'Til en administrator i den organisation, der relayede meddelelsen, i Exchange Online PowerShell.',
    whoGraph:
      'Til en administrator i den organisation, der relayede meddelelsen; tilladelsen ExchangeMessageTrace.Read.All; ikke i nationale cloudmiljøer.',
    period: 'Højst 10 dage i én søgning og 90 dage tilbage: ret de to tidspunkter, hvis meddelelsen er ældre.',
    trace: 'Meddelelsen:',
    detail: 'Hvad der skete med den; OutboundIpPoolName nævner puljen:',
    older: 'Eller en rapport, der kan hentes senere; skriv din egen adresse til sidst:',
    back: 'Læs derefter det gemte svar:',
  },
};
