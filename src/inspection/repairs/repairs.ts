import type { Halves } from '../../mail/lines.ts';
import { fieldNameOf, halvesOf } from '../../mail/lines.ts';
import { codeBlock } from './code-block.ts';
import { defanged } from './characters/defanged.ts';
import { escapes } from './characters/escapes.ts';
import { findSection } from './header-section.ts';
import { hardWraps } from './line-breaks/hard-wraps.ts';
import { invisibleCharacters } from './characters/invisible-characters.ts';
import { lineEnds } from './line-breaks/line-ends.ts';
import { lineNumbers } from './margins/line-numbers.ts';
import { links } from './characters/links.ts';
import { listMarks, markedReport } from './margins/list-marks.ts';
import { lostFolds } from './line-breaks/lost-folds.ts';
import { logTimes, margins } from './margins/margins.ts';
import { quoting } from './margins/quoting.ts';
import type { Repair, RepairId } from './repair.ts';
import { softBreaks } from './line-breaks/soft-breaks.ts';
import { specialCharacters } from './characters/special-characters.ts';
import { wordsInFront } from './words-in-front.ts';

/** Characters that are put right wherever they stand, since they hide the header section; only what changes within it counts. */
const ofCharacters: readonly Repair[] = [invisibleCharacters, specialCharacters];

/** Marks at both ends of every line, and around all of them. */
const ofMargins: readonly Repair[] = [
  softBreaks,
  lineEnds,
  quoting,
  codeBlock,
  lineNumbers,
  listMarks,
  margins,
  logTimes,
  wordsInFront,
];

/**
 * Damage to the header section; the body is left as it is. Soft breaks, and names without their hyphens, may show only now: they
 * stood behind marks then.
 */
const ofTheHead: readonly Repair[] = [
  softBreaks,
  specialCharacters,
  hardWraps,
  markedReport,
  lostFolds,
  escapes,
  links,
  defanged,
];

/** The lines with their characters put right alone. */
export function withPlainCharacters(lines: readonly string[]): readonly string[] {
  return apply(ofCharacters, lines).lines;
}

/**
 * A text in order: its header section, what stands below it, all of its lines without the marks in front of them, and what was
 * repaired to get there. `marks` are the repairs that took something away in front of every line, those of the body among them.
 */
export interface Repaired extends Halves {
  readonly lines: readonly string[];
  readonly marks: readonly RepairId[];
  readonly repairs: readonly RepairId[];
}

/** Repairs what can be repaired. A text without any header field stays as it is, since nobody knows what it should look like. */
export function repairLines(given: readonly string[]): Repaired {
  const clean = apply(ofCharacters, given);
  const bare = apply(ofMargins, clean.lines);
  const section = findSection(bare.lines);
  if (!section.head.some((line) => fieldNameOf(line.trimStart()) !== null))
    return { ...halvesOf(given), lines: given, marks: [], repairs: [] };
  const head = apply(ofTheHead, section.head);
  const characters = clean.steps
    .filter(({ before, after }) => differs(before, after, section.at, section.end))
    .map(({ id }) => id);
  const marks = [...bare.repairs, ...section.repairs.filter((id) => id === 'indentation')];
  return {
    head: head.lines,
    // the body is left as it was given, unless it lost the same marks as the header section
    below: (marks.length > 0 ? section.lines : given).slice(section.next),
    lines: bare.lines,
    marks,
    repairs: [...new Set([...characters, ...bare.repairs, ...section.repairs, ...head.repairs])],
  };
}

/** What one repair made of the lines. */
interface Step {
  readonly id: RepairId;
  readonly before: readonly string[];
  readonly after: readonly string[];
}

interface Applied {
  readonly lines: readonly string[];
  readonly repairs: readonly RepairId[];
  readonly steps: readonly Step[];
}

function apply(list: readonly Repair[], lines: readonly string[]): Applied {
  const steps: Step[] = [];
  let current = lines;
  for (const { id, repair } of list) {
    const after = repair(current);
    if (after !== current) steps.push({ id, before: current, after });
    current = after;
  }
  return { lines: current, repairs: steps.map(({ id }) => id), steps };
}

function differs(before: readonly string[], after: readonly string[], from: number, end: number): boolean {
  for (let at = from; at < end; at += 1) if (before[at] !== after[at]) return true;
  return false;
}
