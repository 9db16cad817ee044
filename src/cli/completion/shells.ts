/** The shells for which there is a completion, as they are typed. */
export type Shell = 'bash' | 'zsh' | 'fish' | 'powershell';

/** Every shell for which there is a completion. */
export const shells: readonly Shell[] = ['bash', 'zsh', 'fish', 'powershell'];
