import type { LanguageEntry } from '../catalog/language-entry.ts';

export const language: LanguageEntry = {
  name: 'Nederlands',
  tags: ['nl-NL', 'nl-BE'],
  unloaded: 'Relay Pool Inspector kon niet worden geladen. Sluit het deelvenster en open het opnieuw.',
  fault: 'De controle zelf ging mis; over dit bericht is niets bekend. Probeer het opnieuw, of gebruik “Relaypool controleren”.',
  loadRibbon: () => import('./ribbon.ts').then(({ ribbon }) => ribbon),
  loadAnswer: () => import('./answer.ts').then(({ answer }) => answer),
  loadCatalog: () => import(/* webpackChunkName: "nl" */ './catalog.ts').then(({ catalog }) => catalog),
};
