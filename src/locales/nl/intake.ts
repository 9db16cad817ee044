import type { IntakeWords } from '../intake-words.ts';

/** Dutch words on what was read out of a paste or a file. */
export const intake: IntakeWords = {
  origins: {
    'attached-original':
      'Dit bericht was bijgevoegd bij wat u hebt opgegeven. Wie het heeft bijgevoegd, kan het hebben gewijzigd. U kunt ook het bericht eromheen kiezen.',
    'non-delivery-report':
      'Een niet-bezorgingsrapport stuurt deze headerregels terug. Ze tonen de weg tot aan de server die het rapport schreef, en niet verder; met “u” en “uw mailsysteem” is het systeem bedoeld waarvan de regels bovenaan staan.',
  },
  originNames: { 'attached-original': 'bijgevoegd bericht', 'non-delivery-report': 'teruggestuurd bericht' },
  reportWithoutHeaders: 'Het rapport stuurt geen headerregels van het bericht terug, dus de weg ervan is niet te zien.',
  repairs: {
    'utf-16': 'De tekst was in UTF-16 en is omgezet.',
    'invisible-characters': 'Onzichtbare tekens tussen de letters zijn verwijderd.',
    'special-characters': 'Bijzondere spaties, aanhalingstekens en streepjes zijn door gewone vervangen.',
    quoting: 'Het citaatteken (> of |) voor elke regel is verwijderd.',
    indentation: 'Alle regels waren ingesprongen; die inspringing is verwijderd.',
    'empty-lines': 'De lege regels tussen alle regels zijn verwijderd.',
    'one-line':
      'Alles stond op één regel. Die is geknipt voor bekende veldnamen. Dat is een gok, dus niets hier geldt als zeker.',
    'lost-folds': 'Regels die de regel erboven voortzetten, zijn er weer aan toegevoegd.',
    defanged: 'Adressen en namen die onklikbaar waren gemaakt, zoals 192[.]0[.]2[.]1, zijn als gewone gelezen.',
  },
  doubts: {
    'partly-quoted':
      'Sommige regels zijn geciteerd (> of |) en andere niet, dus de geciteerde zijn niet gelezen. Geef alleen de geciteerde headerregels.',
    'more-below':
      'Onder een lege regel staan nog meer headerregels, die niet zijn gelezen. Horen ze bij hetzelfde bericht, verwijder dan de lege regel; zo niet, controleer ze apart.',
    'several-messages':
      'Dit lijken headerregels van meerdere berichten zonder tussenruimte, dus hun wegen lopen door elkaar. Controleer één bericht tegelijk.',
    'analyser-table': 'Dit lijkt de tabel van een headeranalyse. Geef de headerregels zelf.',
    'cut-short': 'Er is veel tekst; alleen de eerste 4 MB zijn bekeken.',
    'repair-withheld':
      'De tekst lijkt beschadigd, maar een herstel zou een duidelijk antwoord hebben omgekeerd. Hij is gelezen zoals hij er staat.',
  },
  replies: {
    'relay-address': {
      headline: 'De server die het bericht weigerde, noemt een adres van de relaygroep.',
      text: 'Volgens dit rapport heeft {address} het bericht aangeboden. Dat adres ligt in een bereik van de relaygroep van Microsoft 365, dus het bericht is hoogstwaarschijnlijk daardoorheen verstuurd.',
    },
    'forwarding-blocked': {
      headline: 'Volgens dit rapport heeft Microsoft 365 het doorsturen van het bericht niet toegestaan.',
      text: 'Code 5.7.520 met AS(7555) betekent dat de organisatie automatisch doorsturen naar buiten niet toestaat. De doorgestuurde kopie is niet vertrokken, via de relaygroep noch anderszins.',
    },
    'relay-denied': {
      headline: 'Volgens dit rapport heeft Microsoft 365 geweigerd het bericht door te geven.',
      text: 'Code 5.7.64 (TenantAttribution) betekent dat Microsoft 365 de verzendende server niet aan een organisatie kon toewijzen: geen connector paste erbij, of noch het certificaat noch de envelopafzender hoort bij een geaccepteerd domein. Het bericht is niet doorgegeven, via de relaygroep noch anderszins.',
    },
    'relayed-refused': {
      headline: 'Het antwoord bevat een code die Microsoft beschrijft voor doorgestuurde berichten.',
      text: 'Die is uitgelegd op Microsofts pagina “Forwarded or relayed messages rejected with 5.7.367” (25 maart 2026). Dat past bij de relaygroep, maar bewijst die niet.',
    },
    silent: {
      headline: 'Wat de andere server antwoordde, toont de relaygroep niet.',
      text: 'Dat sluit niets uit: veel servers noemen het adres niet dat het bericht aanbood.',
    },
  },
};
