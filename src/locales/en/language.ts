import type { LanguageEntry } from '../catalog/language-entry.ts';

export const language: LanguageEntry = {
  name: 'English',
  tags: ['en-US'],
  unloaded: 'Relay Pool Inspector could not be loaded. Close the pane and open it again.',
  fault: 'The check itself failed, so nothing is known about this message. Try again, or use “Check relay pool”.',
  loadRibbon: () => import('./ribbon.ts').then(({ ribbon }) => ribbon),
  loadAnswer: () => import('./answer.ts').then(({ answer }) => answer),
  loadCatalog: () => import(/* webpackChunkName: "en" */ './catalog.ts').then(({ catalog }) => catalog),
};
