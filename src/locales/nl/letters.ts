import type { LetterCatalog } from '../catalog/letter-words.ts';
import { advice } from './counsel.ts';

export const letters: LetterCatalog = {
  language: 'nl',
  locale: 'nl-NL',
  unstated: 'niet vermeld',
  advice,
  line: 'Headerveld {line}',
  masked: '*** vervangt namen van postvakken.',
  facts: {
    result: 'Resultaat',
    certainty: 'Zekerheid',
    messageId: 'Message-ID',
    time: 'Tijdstip',
    deliveredBy: 'Verliet Microsoft 365 vanaf',
    from: 'Domein in From',
    organisation: 'Organisatie die het doorstuurde',
    source: 'Kwam bij Microsoft 365 vanaf',
    spf: 'SPF bij de relay',
    dkim: 'DKIM bij de relay',
  },
  ticket: {
    title: 'Relay Pool Inspector',
    names: {
      subject: 'Onderwerp',
      from: 'Van',
      received: 'Ontvangen',
      messageId: 'Message-ID',
      what: 'Wat het is',
      filter: 'Uw filter',
      place: 'Staat in',
      why: 'Reden',
      todo: 'Wat u doet',
      reader: 'Lezer',
      'help-desk': 'Helpdesk',
      forwarder: 'Relaybeheerder',
      sender: 'Afzenderdomein',
      contact: 'Contact',
    },
    contacts: {
      tenant: 'Microsoft 365-beheerder van {tenant}',
      tenantId: 'Microsoft 365-beheerder van tenant {tenantid}',
    },
    danger: {
      helpDesk: 'Zoek en verwijder andere kopieën van dit bericht.',
      stop: 'Zoek uit wie het verstuurde en stop het:',
    },
    masked: 'Postvaknamen zijn afgeschermd (***); een naam kan blijven staan: lees dit na.',
    full: 'De rest staat in “Volledig rapport kopiëren” of relay-pool check --full.',
  },
  messageFacts: {
    names: {
      'relayed-by': 'Doorgegeven door',
      'sent-by': 'Verzonden door',
      'pool-server': 'Server',
      'handed-in': 'Aangeleverd door',
      'at-relay': 'Bij de relay',
      here: 'Hier',
      'message-id': 'Message-ID',
      'on-the-way': 'Onderweg',
    },
    claimed: 'beweerd, niet gecontroleerd:',
    composite: 'totaal',
    slowStep: '{amount}, waarvan {slowest} in één stap',
  },
  sureness: {
    certain:
      'Ons eigen mailsysteem schreef de regel die de relaypool laat zien. Alles wat ouder is, is door andere servers geschreven.',
    likely:
      'Dit volgt uit headerregels die ons eigen mailsysteem niet schreef, of die geen uitsluitsel geven. Het is dus waarschijnlijk, niet zeker.',
  },
  forwarder: {
    subject: 'E-mail van uw Microsoft 365-organisatie vertrekt via de relaypool',
    greeting: 'Geachte beheerder,',
    opening:
      'Een bericht[ van {time}] dat wij ontvingen, ging door de uitgaande relaypool van Microsoft 365[, vanaf {pooladdress}][ ({poolname})].[ Volgens de headerregels heeft uw organisatie, {tenant}, het doorgestuurd.][ De tenant-id in de headerregels is {tenantid}.]',
    meaning:
      'Microsoft 365 gebruikt deze pool voor e-mail die een organisatie doorstuurt of via haar servers verzendt en waarvan de afzender niet te bevestigen is ({page-outbound-pools}). Zulke e-mail kan worden gefilterd of geweigerd. De volledige oorzaak is alleen in uw instellingen en uw berichttracering te zien.',
    evidence: 'Wat de headerregels laten zien',
    request: 'Wat wij u vragen',
    possible: 'Ook mogelijk, al toont geen regel het',
    closing: ['Wij horen graag wat uw berichttracering laat zien.', 'Met vriendelijke groet'],
    danger: {
      subject: 'Stop a.u.b. zulke e-mail van uw Microsoft 365-organisatie',
      found: {
        phishing: 'Ons filter heeft dit bericht als phishing aangemerkt.',
        malware: 'Ons filter heeft malware in dit bericht gevonden.',
        imitation: 'Ons filter waarschuwt dat dit bericht een andere afzender nabootst.',
        spam: 'Ons filter heeft dit bericht als spam aangemerkt.',
      },
      unconfirmed: 'Dit is niet bevestigd: uit de headers die wij hebben, blijkt niet dat ons filter dit heeft geschreven.',
      request:
        'Zoek uit welk account, welke toepassing of welke server het verstuurde, en stop dat. Zorg er niet voor dat zulke berichten wel worden bezorgd.',
    },
  },
  sender: {
    subject: 'E-mail met uw domein[ {fromdomain}] als afzender is niet te bevestigen',
    greeting: 'Geachte heer of mevrouw,',
    opening:
      'Een bericht[ van {time}] met uw domein[, {fromdomain},] als afzender is doorgestuurd door een organisatie in Microsoft 365. De afzender was daar niet te bevestigen, dus vertrok het via de relaypool ({page-outbound-pools}). Zulke e-mail kan worden gefilterd of geweigerd.',
    meaning:
      'Wij weten niet of het bericht van u is. Als dat niet zo is, gebruikt iemand uw naam en valt er voor dit bericht niets te herstellen.',
    evidence: 'Wat de headerregels laten zien',
    request: 'Wat zou helpen als het bericht van u is',
    possible: 'Ook mogelijk, al toont geen regel het',
    closing: [
      'Voeg geen adressen van de relaypool van Microsoft toe aan uw SPF-record: dan kunnen anderen uit uw naam verzenden.',
      'Met vriendelijke groet',
    ],
  },
};
