import type { Strength } from '../../detection/verdict/verdict.ts';

/** Words that stand behind a fact and say how well it is shown, and the small words around what is kept short. */
export interface TagWords {
  /** the reader's own side wrote the lines */
  readonly own: string;
  /** other servers wrote them */
  readonly others: string;
  /** how well a cause, or a remedy, is shown */
  readonly strengths: Readonly<Record<Strength, string>>;
  /** heading over why the message is in Junk Email */
  readonly junk: string;
  /** over the two ways to read the lines, folded */
  readonly readings: string;
  /** in front of remedies that fit, though no line shows it */
  readonly alsoPossible: string;
  /** over advice that holds for every message of its kind */
  readonly general: string;
  /** where the steps of somebody else's remedies stand */
  readonly inMessage: string;
  /** where the steps of general advice stand */
  readonly inReport: string;
  /** the same in the report, of steps that a letter has; `{tab}`: where the letter is to be had */
  readonly inTexts: string;
}
