import type { TagWords } from '../catalog/tag-words.ts';

export const tags: TagWords = {
  own: 'seen by your own system',
  others: 'other servers’ headers',
  strengths: { shown: 'other servers’ headers', suggested: 'weak sign', possible: 'possible' },
  junk: 'Why it is in Junk Email',
  readings: 'Harmless or suspicious?',
  alsoPossible: 'Also possible',
  general: 'General advice',
  inMessage: 'The steps and commands are in the message below.',
  inReport: 'The steps and commands are in the full report.',
  inTexts: 'All steps and commands are in the message to them: Relay Pool Inspector > {tab}.',
};
