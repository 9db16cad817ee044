import type { TraceWords } from '../catalog/trace-words.ts';

export const trace: TraceWords = {
  usage: {
    'missing-value': 'Tilvalget {value} skal være der og have en værdi.',
    'bad-message-id': '--message-id: »{value}« er ikke et Message-ID. Kopiér det fra mailen, uden mellemrum.',
    'bad-recipient': '--recipient: »{value}« er ikke en mailadresse.',
    'unwanted-word': '»{value}« hører ikke til noget tilvalg. Skriv --message-id og --recipient foran værdierne.',
    'one-form': 'Vælg --graph eller --powershell, ikke begge.',
  },
  notes: {
    whoPowerShell: 'Til en administrator i den organisation, der relayede mailen, i Exchange Online PowerShell.',
    whoGraph:
      'Til en administrator i den organisation, der relayede mailen; tilladelsen ExchangeMessageTrace.Read.All; ikke i nationale cloudmiljøer.',
    period: 'Højst 10 dage i én søgning og 90 dage tilbage: ret de to tidspunkter, hvis mailen er ældre.',
    trace: 'Mailen:',
    detail: 'Hvad der skete med den; OutboundIpPoolName nævner puljen:',
    older: 'Eller en rapport, der kan hentes senere; skriv din egen adresse til sidst:',
    back: 'Læs derefter det gemte svar:',
  },
};
