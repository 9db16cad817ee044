import type { ClaimsOf, PoolClaim, RuleId } from '../../src/detection/rules/evidence.ts';
import type { JunkPlacement, JunkReason } from '../../src/detection/junk.ts';
import type { Audience, RemedyId } from '../../src/detection/advice.ts';
import type { Cause, Certainty, Missing, Outcome, Position, RelayPoolHalf } from '../../src/detection/verdict.ts';

/** Lists as total records, so that a new code does not compile until it is tested. */
const pools: Readonly<Record<PoolClaim, true>> = {
  relay: true,
  'relay-clean': true,
  'relay-spam': true,
  'high-risk': true,
  ordinary: true,
  consumer: true,
  'communication-services': true,
  sovereign: true,
  microsoft365: true,
};

type Blanks = readonly string[];

/** Every claim of every rule, and the blanks that `evidence.ts` documents for the rule. */
const claims: { readonly [R in RuleId]: { readonly blanks: Blanks; readonly claims: Readonly<Record<ClaimsOf[R], true>> } } = {
  'reverse-name': { blanks: ['name', 'token', 'by', 'pool'], claims: pools },
  'address-range': { blanks: ['address', 'range', 'by', 'pool', 'mixed'], claims: pools },
  'recipient-record': { blanks: ['address', 'range', 'field', 'name', 'pool'], claims: pools },
  'relay-flag': { blanks: ['value'], claims: { crossed: true, 'not-crossed': true } },
  'filtering-stamp': { blanks: ['value', 'field', 'pool'], claims: pools },
  'unread-line': { blanks: [], claims: { 'may-be-microsoft365': true } },
  'greeting-contradicted': { blanks: ['name', 'address'], claims: { contradicted: true } },
  'never-left': { blanks: ['by'], claims: { internal: true } },
  'border-peer': { blanks: ['address', 'name', 'by', 'cloud'], claims: { 'not-microsoft365': true } },
  'arrival-spf': { blanks: ['result', 'address', 'domain'], claims: { met: true, 'not-met': true } },
  'arrival-dkim': { blanks: ['result', 'domain'], claims: { met: true, 'not-met': true } },
  'arrival-dmarc': { blanks: ['result', 'domain'], claims: { met: true, 'not-met': true } },
  'null-reverse-path': { blanks: ['domain'], claims: { 'judged-on-helo': true } },
  'sender-domain-check': { blanks: ['value'], claims: { accepted: true, 'not-accepted': true, rewritten: true } },
  'attributed-tenant': { blanks: ['tenant', 'address', 'name'], claims: { 'connector-relay': true } },
  'connector-unnamed': { blanks: [], claims: { unnamed: true } },
  'mailbox-delivery': { blanks: ['dest', 'reason'], claims: { junk: true, inbox: true, elsewhere: true } },
  'spam-verdict': {
    blanks: ['field', 'sfv', 'cat', 'scl', 'srv'],
    claims: { spam: true, spoofing: true, content: true, blocked: true, skipped: true, 'not-spam': true },
  },
  'composite-authentication': {
    blanks: ['result', 'reason', 'spf', 'dmarc', 'action', 'address'],
    claims: { passed: true, 'partly-passed': true, failed: true, 'not-judged': true },
  },
  'outbound-verdict': { blanks: ['field', 'sfv', 'sfp'], claims: { spam: true, 'not-spam': true, skipped: true } },
  'forwarding-mark': { blanks: ['field', 'mailbox', 'tenant'], claims: { forwarded: true, hinted: true } },
  'recipient-note': { blanks: ['address', 'seen', 'field'], claims: { agrees: true, contradicts: true, 'skip-listed': true } },
  'stamps-missing': { blanks: [], claims: { uncorroborated: true } },
  'srs-return-path': { blanks: ['domain'], claims: { rewritten: true } },
  'relaying-tenant': { blanks: ['tenant', 'field'], claims: { named: true } },
  'arrival-gateway': { blanks: ['product', 'name'], claims: { gateway: true } },
  'enhanced-filtering': { blanks: ['address', 'name'], claims: { active: true } },
  'on-premises-exit': { blanks: ['by'], claims: { 'exchange-server': true } },
  'sender-subdomain': { blanks: ['domain', 'parent'], claims: { subdomain: true } },
  'several-tenants': { blanks: ['count'], claims: { chain: true } },
};

const junkReasonSet: Readonly<Record<JunkReason, true>> = {
  'failed-authentication': true,
  content: true,
  rule: true,
  'sender-side-spam': true,
  unproven: true,
};
const placementSet: Readonly<Record<JunkPlacement, true>> = { junk: true, inbox: true, elsewhere: true, unknown: true };

const outcomeSet: Readonly<Record<Outcome, true>> = {
  'relay-pool': true,
  'high-risk-pool': true,
  'ordinary-pool': true,
  'consumer-pool': true,
  'other-microsoft365': true,
  internal: true,
  'not-from-microsoft365': true,
  undetermined: true,
};
const missingSet: Readonly<Record<Missing, true>> = {
  empty: true,
  'not-headers': true,
  'no-received': true,
  'border-unreadable': true,
  'route-broken': true,
  'unknown-pool': true,
  'sovereign-cloud': true,
  'hop-unreadable': true,
};
const causeSet: Readonly<Record<Cause, true>> = {
  'spf-none': true,
  'spf-neutral': true,
  'spf-softfail': true,
  'spf-fail': true,
  'spf-temperror': true,
  'spf-permerror': true,
  'null-reverse-path': true,
  'sender-not-accepted': true,
  'connector-relay': true,
  forwarding: true,
  'subdomain-not-accepted': true,
  'gateway-in-front': true,
  'on-premises-exit': true,
  'forwarded-twice': true,
  abuse: true,
};
const remedySet: Readonly<Record<RemedyId, true>> = {
  'verify-sender': true,
  'report-message': true,
  'look-elsewhere': true,
  'get-full-headers': true,
  'send-evidence': true,
  'no-allow-list': true,
  'submit-message': true,
  'repair-own-gateway': true,
  'trace-arrival': true,
  'confirm-in-trace': true,
  'read-pool-in-trace': true,
  'change-forwarding': true,
  'change-inbox-rules': true,
  'change-mail-flow-rules': true,
  'change-groups': true,
  'use-accepted-domain': true,
  'name-envelope-sender': true,
  'add-subdomain': true,
  'enhanced-filtering': true,
  'repair-hybrid': true,
  'keep-signature': true,
  'shorten-chain': true,
  'investigate-abuse': true,
  'publish-spf': true,
  'repair-spf': true,
  'cover-source': true,
  'check-spf-domain': true,
  'steady-dns': true,
  'sign-dkim': true,
  'leave-high-risk': true,
};

const keys = <K extends string>(record: Readonly<Record<K, unknown>>): K[] => Object.keys(record) as K[];

export const rules = keys(claims);
export const claimsOf = (rule: RuleId): string[] => Object.keys(claims[rule].claims);
export const blanksOfRule = (rule: RuleId): Blanks => claims[rule].blanks;
export const outcomes = keys(outcomeSet);
export const missings = keys(missingSet);
export const causes = keys(causeSet);
export const remedies = keys(remedySet);
export const positions: readonly (Position | null)[] = ['delivery', 'upstream', null];
export const certainties: readonly (Certainty | null)[] = ['certain', 'likely', null];
export const halves: readonly (RelayPoolHalf | null)[] = ['clean', 'spam', 'unknown', null];
export const audiences: readonly Audience[] = ['reader', 'help-desk', 'forwarder', 'sender'];
export const junkReasons = keys(junkReasonSet);
export const placements = keys(placementSet);
