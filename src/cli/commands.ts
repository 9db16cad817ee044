/** The commands, as they are typed. */
export const commands = ['check', 'triage', 'hunt', 'trace', 'completion'] as const;

export type Command = (typeof commands)[number];
