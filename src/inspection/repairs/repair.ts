/** What was put right in a damaged text. Each has one sentence in every language. */
export type RepairId =
  | 'utf-16'
  | 'unwrapped'
  | 'unpacked'
  | 'invisible-characters'
  | 'special-characters'
  | 'quoting'
  | 'code-block'
  | 'line-numbers'
  | 'list-marks'
  | 'soft-breaks'
  | 'margins'
  | 'log-times'
  | 'line-ends'
  | 'text-above'
  | 'indentation'
  | 'empty-lines'
  | 'one-line'
  | 'lost-folds'
  | 'links'
  | 'defanged';

/**
 * Puts one kind of damage right. Takes and gives lines; gives the very same list when there is nothing to repair. Total, linear,
 * and never adds a word that does not stand in the text.
 */
export interface Repair {
  readonly id: RepairId;
  readonly repair: (lines: readonly string[]) => readonly string[];
}
