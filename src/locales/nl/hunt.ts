import type { HuntWords } from '../catalog/hunt-words.ts';

export const hunt: HuntWords = {
  usage: {
    'missing-value': 'De optie {value} heeft een waarde nodig.',
    'unknown-query': 'Er is geen query “{value}”. relay-pool hunt toont ze allemaal.',
    'bad-engine': '--engine: “{value}” is hier geen keuze. Kies defender, sentinel of adx.',
    'bad-days': '--days: “{value}” is geen aantal dagen van 1 tot 730.',
    'bad-domain': '--domain: “{value}” is geen domein. Schrijf het als example.com, zonder @.',
    'bad-accepted-domain':
      '--accepted-domains: “{value}” is geen domein. Zet op elke regel één domein, zoals example.com, zonder @.',
    'too-many-days': 'Geavanceerde opsporing bewaart 30 dagen, niet {value}. Kies --engine sentinel voor meer.',
    'fixed-days': 'Het aantal dagen kan in {value} niet worden gewijzigd: deze query vergelijkt vaste dagen.',
    'link-engine': 'Een link opent alleen geavanceerde opsporing: laat --link weg, of kies --engine defender.',
    'no-domains': 'De query {value} vraagt niet naar geaccepteerde domeinen. own-mail-at-risk wel.',
    'unreadable-file': 'Uit “{value}” kan geen geaccepteerd domein worden gelezen.',
    'other-engine': 'De query {value} is er niet voor dat systeem. relay-pool hunt toont waarvoor elke query is.',
  },
  questions: {
    'by-sender-domain':
      'Welke afzenderdomeinen bereiken ons via de relaypool, en hoeveel ging naar Ongewenste e-mail of quarantaine?',
    authentication: 'Wat zeiden SPF, DKIM, DMARC en de samengestelde verificatie over die e-mail?',
    deliveries: 'Welke bezorgingen kwamen uit de relaypool, elk een rij voor relay-pool triage?',
    'by-region': 'In welke Azure-regio’s staan de servers van de relaypool die bij ons bezorgen?',
    'allow-entries':
      'Welke vermeldingen om toe te staan (allow entries) en e-mailstroomregels golden voor e-mail uit de relaypool?',
    'moved-after-delivery': 'Welke e-mail uit de relaypool is na de bezorging verplaatst, en waarheen?',
    'by-week': 'Komt er in de loop van de maanden meer e-mail uit de relaypool?',
    'junk-rises': 'Voor een waarschuwing: van welk afzenderdomein wordt veel meer gefilterd dan eerst?',
    'own-forwarders': 'Welke van onze gebruikers en instellingen sturen e-mail door naar buiten de organisatie?',
    'own-mail-at-risk': 'Voorspelling: welke e-mail die wij doorsturen gaat de relaypool gebruiken?',
    'blind-spot': 'Hoeveel bezorgingen hebben geen bruikbaar adres, zodat deze query’s ze missen?',
    'findings-by-sender-domain':
      'Welke afzenderdomeinen in onze eigen bevindingen kwamen via de relaypool, en waar belandden ze?',
    'findings-to-fix': 'Welke oorzaak bij welke doorsturende organisatie verklaart de meeste van onze bevindingen?',
    'findings-by-week': 'Worden onze bevindingen van de relaypool per week meer, en hoeveel waren niet te bepalen?',
  },
  listEnd: 'relay-pool hunt QUERY toont er een van.',
};
