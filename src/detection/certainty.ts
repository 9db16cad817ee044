import type { ClaimsOf, Evidence } from './rules/evidence.ts';
import type { Handover } from './trace/handover.ts';
import type { Trace } from './trace/trace.ts';

export type Certainty = 'certain' | 'likely';

/**
 * Certain: the reader's own side wrote the line, and what it says is clear: a block in which no other pool was seen, or a readable name that
 * either lies in a known block or resolves back to the address. A second note of the reader's own side that names another address, or a
 * name of another pool for it, makes it likely at most; so does a server whose way to write the line is not known, unless a second note agrees.
 */
export function certaintyOf({ hop, vouched, name, range, pool }: Handover, evidence: readonly Evidence[]): Certainty {
  const noted = (claim: ClaimsOf['recipient-note']): boolean =>
    evidence.some((item) => item.rule === 'recipient-note' && item.claim === claim);
  const known = hop.dialect !== 'unnamed' || noted('agrees');
  const listed = range !== undefined && !range.greeted;
  const placed = listed || hop.from?.nameConfirmed === true;
  const named = name !== undefined && name.pool !== 'microsoft365' && placed;
  const doubted = noted('contradicts') || evidence.some((item) => namesOtherPool(item, pool));
  return vouched && known && !doubted && (named || (listed && !range.mixed)) ? 'certain' : 'likely';
}

/** The recipient's own report has a looked-up name for the peer, and that name is of another pool. */
function namesOtherPool(item: Evidence, pool: string): boolean {
  const named = item.rule === 'recipient-record' && item.vouched && item.values['name'] !== '' && item.claim !== 'microsoft365';
  return named && item.claim.startsWith('relay') !== pool.startsWith('relay');
}

/**
 * Every line was read, the border line is vouched for, and nothing in it points to Microsoft: a Microsoft greeting from an address without
 * a reverse name, or an address in Microsoft's cloud, may belong to a pool that nobody has listed.
 */
export function isClearlyForeign({ hops, border }: Trace, evidence: readonly Evidence[]): boolean {
  const named = hops.find(({ stretch }) => stretch === 'border')?.from?.reverseName !== undefined;
  const puzzling = evidence.some(
    (item) =>
      (item.rule === 'greeting-contradicted' && !named && item.cites.includes(border?.at ?? -1)) ||
      (item.rule === 'border-peer' && item.values['cloud'] === 'yes') ||
      (item.rule === 'recipient-note' && item.claim === 'contradicts'),
  );
  return border?.vouched === true && !puzzling && hops.every(({ dialect }) => dialect !== 'unrecognised');
}
