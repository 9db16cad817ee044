import { halvesOf } from '../head.ts';
import type { Halves } from '../head.ts';
import { fieldNameOf } from '../lines.ts';
import { defanged } from './defanged.ts';
import { emptyLines } from './empty-lines.ts';
import { indentation } from './indentation.ts';
import { invisibleCharacters } from './invisible-characters.ts';
import { lostFolds } from './lost-folds.ts';
import { oneLine } from './one-line.ts';
import { quoting } from './quoting.ts';
import type { Repair, RepairId } from './repair.ts';
import { specialCharacters } from './special-characters.ts';

/** Damage to the whole text; what is repaired here decides where the header section is. */
const ofTheText: readonly Repair[] = [invisibleCharacters, specialCharacters, quoting, indentation, emptyLines, oneLine];

/** Damage to the header section; the body is left as it is. */
const ofTheHead: readonly Repair[] = [lostFolds, defanged];

/** A text in order, and what was repaired to get there. */
export interface Repaired extends Halves {
  readonly repairs: readonly RepairId[];
}

/** Repairs what can be repaired. A text without any header field stays as it is, since nobody knows what it should look like. */
export function repairLines(lines: readonly string[]): Repaired {
  const text = apply(ofTheText, lines);
  const { head, below } = halvesOf(text.lines);
  if (!head.some((line) => fieldNameOf(line.trimStart()) !== null)) return { ...halvesOf(lines), repairs: [] };
  const top = apply(ofTheHead, head);
  return { head: top.lines, below, repairs: [...text.repairs, ...top.repairs] };
}

function apply(
  list: readonly Repair[],
  lines: readonly string[],
): { readonly lines: readonly string[]; readonly repairs: readonly RepairId[] } {
  const repairs: RepairId[] = [];
  let current = lines;
  for (const { id, repair } of list) {
    const next = repair(current);
    if (next !== current) repairs.push(id);
    current = next;
  }
  return { lines: current, repairs };
}
