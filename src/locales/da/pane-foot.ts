import type { PaneFootWords } from '../catalog/pane-foot-words.ts';

export const paneFoot: PaneFootWords = {
  earlier: 'Tidligere resultater ({count})',
  settings: {
    title: 'Indstillinger',
    helpDesk: 'Mailadressen til jeres helpdesk',
    helpDeskHelp:
      'Gemmes i postkassens indstillinger, så rapporter kan sendes dertil. Derudover gemmes kun den fane, du valgte sidst.',
    save: 'Gem',
    saved: 'Adressen er gemt.',
    notSaved: 'Outlook kunne ikke gemme adressen. Den gælder, til du lukker ruden.',
    notAnAddress: 'Det er ikke en mailadresse.',
  },
  about: {
    title: 'Om programmet',
    version: 'Version',
    privacy:
      'Alt sker i denne rude. Intet bliver sendt. Din postkasse gemmer den fane, du valgte sidst, og adressen til jeres helpdesk.',
    source: 'Open source under MIT-licensen.',
    notices: 'Licenser for det, der er indbygget',
  },
};
