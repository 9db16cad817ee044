import { endOfBlock, fieldNameOf, isFold, opensReceived, startOfBlock } from '../../../mail/lines.ts';
import { opensMailField } from '../mail-names.ts';

/** Fewer fields than this may stand apart on purpose. */
const fewest = 3;

/** A header section without the empty lines in it, and the position of the line behind it. */
export interface Closed {
  readonly head: readonly string[];
  readonly end: number;
}

/** Lines without a gap: `kind` says what the first of them opens; `fields` counts those that begin in them. */
interface Block {
  readonly from: number;
  readonly stop: number;
  readonly kind: 'field' | 'fold' | 'other';
  readonly fields: number;
}

/**
 * Closes the gaps of a header section in which every field, or every line, stands apart, as some web pages copy it. No message
 * looks like that by itself: its header section would be a single field. All gaps are alike; what follows a wider one, or after
 * the last field that mail systems write, is the body. Null where the section at `start` does not look so.
 */
export function closeGaps(lines: readonly string[], start: number): Closed | null {
  const [first, second, ...others] = blocksFrom(lines, start);
  // the pattern shows in the first two: one field or one line each
  if (first?.kind !== 'field' || second === undefined || first.fields > 1 || second.fields > 1) return null;
  const blocks = [first, second, ...others];
  const kinds = blocks.map(({ kind }) => kind);
  const behind = kinds.lastIndexOf('field') + 1;
  const lostFolds = kinds.lastIndexOf('other', behind - 1) !== -1;
  // after the last field, only its folds belong to it
  const folds = kinds.slice(behind).findIndex((kind) => kind !== 'fold');
  const kept = lostFolds || folds === -1 ? blocks : blocks.slice(0, behind + folds);
  if (kept.reduce((count, { kind, fields }) => count + (kind === 'field' ? fields : 0), 0) < fewest) return null;
  if (!kept.some(({ from }) => opensReceived(lines[from] ?? ''))) return null;
  return { head: kept.flatMap(({ from, stop }) => lines.slice(from, stop)), end: kept.at(-1)?.stop ?? start };
}

/** Blocks with the same gap between them, for as long as they can be parts of a header section. */
function blocksFrom(lines: readonly string[], start: number): Block[] {
  const blocks: Block[] = [];
  let gap = 0;
  let folded = false;
  for (let from = start; from < lines.length;) {
    const stop = endOfBlock(lines, from + 1);
    const block = readBlock(lines, from, stop);
    if (block === null || (folded && block.kind === 'other')) break;
    folded ||= block.kind === 'fold';
    blocks.push(block);
    const next = startOfBlock(lines, stop);
    if (gap > 0 && next - stop !== gap) break;
    gap = next - stop;
    from = next;
  }
  return blocks;
}

/** Null for lines that are no part of a header section: a paragraph, or a field of another kind with more below it. */
function readBlock(lines: readonly string[], from: number, stop: number): Block | null {
  const opening = lines[from] ?? '';
  let fields = 0;
  let mail = true;
  for (let at = from; at < stop; at += 1) {
    const line = lines[at] ?? '';
    if (fieldNameOf(line) === null || isAddressRest(line)) continue;
    fields += 1;
    mail &&= opensMailField(line);
  }
  const kind = fields > 0 && mail && opensMailField(opening) ? 'field' : isFold(opening) ? 'fold' : 'other';
  if (kind === 'field') return { from, stop, kind, fields };
  const single = stop - from === 1 || (fields === 1 && fieldNameOf(opening) !== null);
  return single ? { from, stop, kind, fields } : null;
}

/** `(2603:10a6::1) by …`, the rest of a `Received` field that reads like the name of one. */
export function isAddressRest(line: string): boolean {
  const name = fieldNameOf(line) ?? '';
  return /^[([]/.test(name) || /^[0-9a-f]{1,4}$/i.test(name);
}
