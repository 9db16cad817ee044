import type { Inspection } from '../inspection/inspection.ts';

/**
 * What a screen shows of a message: its inspection, or that nothing was asked yet or is still being asked; `slow`: that Outlook
 * has not even started yet.
 */
export type Shown = Inspection | { readonly state: 'waiting' | 'checking' | 'slow' };
