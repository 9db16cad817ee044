import type { TagWords } from '../catalog/tag-words.ts';

export const tags: TagWords = {
  own: 'set af dit eget system',
  others: 'andre serveres headere',
  strengths: { shown: 'andre serveres headere', suggested: 'antydning', possible: 'muligt' },
  junk: 'Hvorfor den ligger i Uønsket mail',
  readings: 'Uskyldigt eller mistænkeligt?',
  alsoPossible: 'Også muligt',
  general: 'Generelle råd',
  inMessage: 'Trin og kommandoer står i beskeden nedenfor.',
  inReport: 'Trin og kommandoer står i hele rapporten.',
  inTexts: 'Alle trin og kommandoer står i beskeden til dem: Relay Pool Inspector > {tab}.',
};
