import type { PaneFootWords } from '../catalog/pane-foot-words.ts';

export const paneFoot: PaneFootWords = {
  earlier: 'Eerdere resultaten ({count})',
  settings: {
    title: 'Instellingen',
    helpDesk: 'E-mailadres van uw helpdesk',
    helpDeskHelp:
      'Staat in uw postvakinstellingen, om rapporten aan te adresseren. Verder wordt alleen uw laatst gekozen tabblad bewaard.',
    save: 'Opslaan',
    saved: 'Het adres is opgeslagen.',
    notSaved: 'Outlook kon het adres niet opslaan. Het geldt tot u het deelvenster sluit.',
    notAnAddress: 'Dit is geen e-mailadres.',
  },
  about: {
    title: 'Over dit programma',
    version: 'Versie',
    privacy:
      'Alles gebeurt in dit deelvenster. Er wordt niets verzonden. Uw postvak bewaart uw laatst gekozen tabblad en het adres van uw helpdesk.',
    source: 'Open source onder de MIT-licentie.',
    notices: 'Licenties van de onderdelen',
  },
};
