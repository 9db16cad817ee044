import type { TagWords } from '../catalog/tag-words.ts';

export const tags: TagWords = {
  own: 'gezien door uw eigen systeem',
  others: 'headers van derden',
  strengths: { shown: 'headers van derden', suggested: 'aanwijzing', possible: 'mogelijk' },
  junk: 'Waarom het in Ongewenste e-mail staat',
  readings: 'Onschuldig of verdacht?',
  alsoPossible: 'Ook mogelijk',
  general: 'Algemeen advies',
  inMessage: 'De stappen en opdrachten staan in het bericht hieronder.',
  inReport: 'De stappen en opdrachten staan in het volledige rapport.',
  inTexts: 'Alle stappen en opdrachten staan in het bericht aan hen: Relay Pool Inspector > {tab}.',
};
