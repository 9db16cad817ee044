/** What a finding of the reader's own filter says against the message itself, whatever pool it took. */
export type Danger = 'malware' | 'phishing' | 'imitation' | 'spam';

/**
 * The one order of dangers, by which every list and every choice between two goes. Malware, phishing and spam stand in it as
 * Microsoft's filter names one of several findings (Order and precedence).
 */
export const worstDangerFirst: readonly Danger[] = ['malware', 'phishing', 'imitation', 'spam'];
