import type { PaneFootWords } from '../catalog/pane-foot-words.ts';

export const paneFoot: PaneFootWords = {
  earlier: 'Earlier results ({count})',
  settings: {
    title: 'Settings',
    helpDesk: 'Mail address of your help desk',
    helpDeskHelp: 'Saved in your mailbox settings to address reports to it. Only the tab you last opened is saved too.',
    save: 'Save',
    saved: 'The address is saved.',
    notSaved: 'Outlook could not save the address. It is kept until you close the pane.',
    notAnAddress: 'This is not a mail address.',
  },
  about: {
    title: 'About',
    version: 'Version',
    privacy:
      'Everything happens in this pane. Nothing is sent. Your mailbox keeps the tab you last opened and the address of your help desk.',
    source: 'Open source under the MIT licence.',
    notices: 'Licences of what is inside',
  },
};
