import type { MessageWords } from '../message-words.ts';
import { advice } from './counsel.ts';

export const messages: MessageWords = {
  language: 'nl',
  locale: 'nl-NL',
  unstated: 'niet vermeld',
  advice,
  line: 'Headerregel {line}',
  masked:
    'Wat een postvak noemt, is afgeschermd met ***: het deel van e-mailadressen vóór de @, en een Message-ID waar dat in staat.',
  facts: {
    result: 'Resultaat',
    certainty: 'Hoe zeker',
    messageId: 'Message-ID',
    time: 'Tijdstip',
    deliveredBy: 'Verliet Microsoft 365 vanaf',
    from: 'Domein in From',
    organisation: 'Organisatie die het verderstuurde',
    source: 'Kwam bij Microsoft 365 vanaf',
    spf: 'SPF bij aankomst',
    dkim: 'DKIM bij aankomst',
  },
  author: {
    vouched: 'geschreven door uw eigen mailsysteem',
    notVouched: 'geschreven door een andere server, hier niet te controleren',
  },
  ticket: {
    subject: 'E-mailcontrole: {headline}',
    headings: {
      why: 'Waarom deze groep',
      arrival: 'Wat Microsoft 365 bij aankomst zag',
      lines: 'De regels die het laten zien',
      remedies: 'Wat er te doen is, en door wie',
    },
  },
  sureness: {
    certain:
      'Ons eigen mailsysteem schreef de regel die de relaygroep laat zien. Alles wat ouder is, is door andere servers geschreven.',
    likely:
      'Dit volgt uit headerregels die ons eigen mailsysteem niet schreef, of die geen uitsluitsel geven. Het is waarschijnlijk, niet zeker.',
  },
  forwarder: {
    subject: 'E-mail van uw Microsoft 365-organisatie vertrekt via de relaygroep',
    greeting: 'Geachte beheerder,',
    opening:
      'Een bericht[ van {time}] dat wij ontvingen, is door de uitgaande relaygroep van Microsoft 365 gegaan[, vanaf {pooladdress}][ ({poolname})].[ Volgens de headerregels is het verdergestuurd door uw organisatie, {tenant}.][ De tenant-id in de headerregels is {tenantid}.]',
    meaning:
      'Microsoft 365 gebruikt deze groep voor e-mail die een organisatie doorstuurt of via haar servers verzendt en waarvan de afzender niet te bevestigen is ({page-outbound-pools}). Zulke e-mail kan worden gefilterd of geweigerd. Wat daartoe heeft geleid, is alleen in uw instellingen en uw berichttracering volledig te zien.',
    evidence: 'Wat de headerregels laten zien',
    request: 'Wat wij u vragen',
    possible: 'Ook mogelijk, al toont geen regel het',
    closing: ['Wij horen graag wat uw berichttracering laat zien.', 'Met vriendelijke groet'],
  },
  sender: {
    subject: 'E-mail die uw domein[ {fromdomain}] noemt, is niet te bevestigen',
    greeting: 'Geachte heer, mevrouw,',
    opening:
      'Een bericht[ van {time}] dat uw domein[, {fromdomain},] als afzender noemt, is verdergestuurd door een organisatie in Microsoft 365. De afzender was daar niet te bevestigen, dus vertrok het via de relaygroep ({page-outbound-pools}), en zulke e-mail kan worden gefilterd of geweigerd.',
    meaning:
      'Wij weten niet of het bericht van u is. Is dat niet zo, dan gebruikt iemand uw naam en valt er voor dit bericht niets te herstellen.',
    evidence: 'Wat de headerregels laten zien',
    request: 'Wat zou helpen als het bericht van u is',
    possible: 'Ook mogelijk, al toont geen regel het',
    closing: [
      'Voeg geen adressen van de relaygroep van Microsoft toe aan uw SPF-record: dan kunnen anderen uit uw naam verzenden.',
      'Met vriendelijke groet',
    ],
  },
};
