import type { SelectionWords } from '../catalog/selection-words.ts';

/** Danish words for several messages at once. */
export const selection: SelectionWords = {
  several: '{count} mails er valgt.',
  limit: 'Outlook lader et tilføjelsesprogram se højst {limit} valgte mails. Har du valgt flere, mangler resten her.',
  leftOut: 'Kladder og aftaler har ingen rute og er udeladt: {count}.',
  noneReceived: 'Ingen af de valgte elementer er en modtaget mail. Kladder og aftaler har ingen rute.',
  outcomes: {
    'relay-pool': 'Relaypulje',
    'high-risk-pool': 'Højrisikopulje',
    'ordinary-pool': 'Almindelig pulje',
    'consumer-pool': 'Outlook.com',
    'other-microsoft365': 'En anden mailtjeneste hos Microsoft',
    internal: 'Inden for Microsoft 365',
    'not-from-microsoft365': 'Leveret af en server uden for Microsoft 365',
    undetermined: 'Kan ikke afgøres',
  },
  dangerous: 'Farlige ifølge dit filter',
  unchecked: 'Ikke tjekket endnu',
  failed: 'Kunne ikke tjekkes',
  counted: '{name}: {count}[ (heraf {likely} sandsynligt, men ikke fastslået)].',
  progress: 'Færdige: {done} af {count}.',
  stopped: 'Stoppet. Færdige: {done} af {count}.',
  stop: 'Stop',
  resume: 'Tjek resten',
  copyAll: 'Kopiér alle som liste til helpdesk',
  copied: 'Listen ligger i udklipsholderen. Navnene i mailadresserne er maskeret.',
  listTitle: 'Relay Pool Inspector: {count} mails',
  uncheckedAnswer: 'Denne mail er ikke tjekket endnu.',
  apiMissing: 'I denne version af Outlook kan et tilføjelsesprogram kun se én mail ad gangen, så kun den åbne mail tjekkes.',
  notListed: 'Outlook oplyste ikke, hvilke mails der er valgt[ (fejl {code})], så kun den åbne mail tjekkes.',
};
