import type { Audience, Cause, RemedyId, Verdict } from '../../detection/index.ts';
import type { TriageRecord } from './record.ts';

/** What a cause is repaired with, and by whom. */
export interface Repair {
  readonly remedy: RemedyId;
  readonly audience: Audience;
}

/**
 * The causes in the order that decides between equally well shown ones: how the message got into the organisation before what was
 * wrong with the sender's domain, since mail that the organisation neither forwards nor relays leaves by another pool. The remedy
 * of each is the first of these that the message's own advice names.
 */
const causes: readonly (readonly [Cause, readonly RemedyId[]])[] = [
  ['abuse', ['investigate-abuse']],
  ['subdomain-not-accepted', ['add-subdomain']],
  ['gateway-in-front', ['enhanced-filtering']],
  ['on-premises-exit', ['repair-hybrid']],
  ['forwarded-twice', ['shorten-chain']],
  ['forwarding', ['change-forwarding', 'change-inbox-rules', 'change-mail-flow-rules', 'change-groups', 'use-accepted-domain']],
  ['null-reverse-path', ['name-envelope-sender', 'use-accepted-domain']],
  ['connector-relay', ['use-accepted-domain', 'name-envelope-sender', 'add-subdomain']],
  ['sender-not-accepted', ['use-accepted-domain']],
  ['spf-permerror', ['repair-spf', 'check-spf-domain']],
  ['spf-fail', ['cover-source', 'check-spf-domain']],
  ['spf-softfail', ['cover-source', 'check-spf-domain']],
  ['spf-none', ['publish-spf', 'check-spf-domain']],
  ['spf-neutral', ['cover-source', 'publish-spf', 'check-spf-domain']],
  ['spf-temperror', ['steady-dns']],
];

const order: readonly Cause[] = causes.map(([cause]) => cause);

/** The cause that a message counts for: the best shown, and none that is only possible. */
export function strongestCause(why: Verdict['why']): Cause | null {
  for (const wanted of ['shown', 'suggested'] as const) {
    const found = why.filter(({ strength }) => strength === wanted).map(({ cause }) => cause);
    const first = order.find((cause) => found.includes(cause));
    if (first !== undefined) return first;
  }
  return null;
}

/** The cause of most messages; of equally many, the first in the order that decides. `counts` holds at least one. */
export function commonest(counts: ReadonlyMap<Cause, number>): Cause {
  const countOf = (cause: Cause): number => counts.get(cause) ?? 0;
  return order.reduce((best, cause) => (countOf(cause) > countOf(best) ? cause : best));
}

/**
 * The cause that a message counts for and the organisation that relayed it, each null where nothing shows it. Where nothing but
 * what anybody can write names the pool, its cause and its organisation are a stranger's word too: nobody is to act on it.
 */
export function blameOf({ mayBeForged, cause, tenant }: TriageRecord): Blame {
  return mayBeForged ? nobody : { cause, organisation: tenant.name ?? tenant.id };
}

/** What a message is put down to. */
export interface Blame {
  readonly cause: Cause | null;
  readonly organisation: string | null;
}

const nobody: Blame = { cause: null, organisation: null };

/** What repairs the cause that a message counts for; null where its advice names nothing for it. */
export function repairOf(record: TriageRecord): Repair | null {
  const { cause } = blameOf(record);
  const { remedies } = record;
  const wanted = causes.find(([one]) => one === cause)?.[1] ?? [];
  return wanted.map((id) => remedies.find(({ remedy }) => remedy === id)).find((one) => one !== undefined) ?? null;
}

/** Who has to act, where the headers name it: the relaying organisation, or the sender's domain. */
export function partyOf(record: TriageRecord, audience: Audience): string | null {
  if (audience === 'forwarder') return blameOf(record).organisation;
  return audience === 'sender' ? record.fromDomain : null;
}

/**
 * Whether the reader's own side saw the relay pool hand the message over, and who relayed it is no mere claim. Of anything else
 * one sender can make as many as they like, with whatever names.
 */
export function isShown({ position, within, tenant, mayBeForged }: TriageRecord): boolean {
  return position === 'delivery' && within === null && tenant.claimed !== true && !mayBeForged;
}

/** What tells one thing to fix from another: what to do, and who has to do it. */
export function fixKeyOf(remedy: RemedyId, party: string | null): string {
  return `${remedy}\n${party ?? ''}`;
}
