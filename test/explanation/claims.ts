import type { ClaimsOf, PoolClaim, RuleId, ValuesOf } from '../../src/detection/rules/evidence.ts';
import type { ContradictionCode } from '../../src/detection/verdict/contradictions.ts';
import type { FilterFinding } from '../../src/microsoft365/filter-findings.ts';
import type { JunkPlacement, JunkReason } from '../../src/detection/verdict/junk/junk-reason.ts';
import type { Audience, RemedyId } from '../../src/detection/verdict/advice/advice.ts';
import type { Cause, Certainty, Missing, Outcome, Position, SenderSideFilter } from '../../src/detection/verdict/verdict.ts';

/** Lists as total records, so that a new code does not compile until it is tested. */
const findings: Readonly<Record<FilterFinding, true>> = {
  'nothing-found': true,
  spam: true,
  'high-confidence-spam': true,
  bulk: true,
  phishing: true,
  'high-confidence-phishing': true,
  malware: true,
  'attachment-type': true,
  spoof: true,
  'impersonated-user': true,
  'impersonated-domain': true,
  'impersonated-contact': true,
  'impersonated-brand': true,
  'blocked-by-user': true,
  'blocked-by-policy': true,
  'marked-by-rule': true,
  'allowed-by-user': true,
  'allowed-by-policy': true,
  'allowed-by-address': true,
  'allowed-by-rule': true,
  released: true,
  skipped: true,
};
const pools: Readonly<Record<PoolClaim, true>> = {
  relay: true,
  'relay-passed': true,
  'relay-spam': true,
  'high-risk': true,
  ordinary: true,
  consumer: true,
  'communication-services': true,
  sovereign: true,
  microsoft365: true,
};

/** Of the facts of a rule those that a message may leave unstated. */
type Unstated<V> = { readonly [K in keyof V as null extends V[K] ? K : never]: null };

/** The facts of a rule with every one of them stated. */
type Stated<V> = { readonly [K in keyof V]: NonNullable<V[K]> };

interface Row<R extends RuleId> {
  readonly claims: Readonly<Record<ClaimsOf[R], true>>;
  readonly stated: Stated<ValuesOf[R]>;
  readonly unstated: Unstated<ValuesOf[R]>;
}

const address = '192.0.2.8';
const tenant = '00000000-1111-2222-3333-444444444444';
const result = { stated: { result: 'softfail', domain: 'example.com' }, unstated: { result: null, domain: null } };
const met = { met: true, 'not-met': true } as const;

/** Every claim of every rule, with a sample of every fact that `evidence.ts` gives it and the facts that may be unstated. */
const claims: { readonly [R in RuleId]: Row<R> } = {
  'reverse-name': {
    claims: pools,
    stated: { name: 'mail-sample.example', token: 'rlnn', by: 'mx.example.org' },
    unstated: { token: null, by: null },
  },
  'address-range': {
    claims: pools,
    stated: { address, range: '192.0.2.0/24', by: 'mx.example.org', mixed: true },
    unstated: { by: null },
  },
  'recipient-record': {
    claims: pools,
    stated: { address, range: '192.0.2.0/24', field: 'X-Sender-IP', name: 'mail-sample.example' },
    unstated: { range: null, name: null },
  },
  'relay-flag': { claims: { crossed: true, 'not-crossed': true }, stated: { value: '1' }, unstated: {} },
  'filtering-stamp': { claims: pools, stated: { value: '1022', field: 'X-Sample-Report' }, unstated: {} },
  'unread-line': { claims: { 'may-be-microsoft365': true }, stated: {}, unstated: {} },
  'greeting-contradicted': { claims: { contradicted: true }, stated: { name: 'mail-sample.example', address }, unstated: {} },
  'never-left': { claims: { internal: true }, stated: { by: 'mx.example.org' }, unstated: { by: null } },
  'border-peer': {
    claims: { 'not-microsoft365': true },
    stated: { address, name: 'mail-sample.example', by: 'mx.example.org', cloud: true },
    unstated: { name: null, by: null },
  },
  'arrival-spf': {
    claims: met,
    stated: { ...result.stated, address },
    unstated: { ...result.unstated, address: null },
  },
  'arrival-dkim': { claims: met, ...result },
  'arrival-dmarc': { claims: met, ...result },
  'null-reverse-path': { claims: { 'judged-on-helo': true }, stated: { domain: 'example.com' }, unstated: { domain: null } },
  'sender-domain-check': {
    claims: { accepted: true, 'not-accepted': true, rewritten: true },
    stated: { value: '2' },
    unstated: {},
  },
  'attributed-tenant': {
    claims: { 'connector-relay': true },
    stated: { tenant, address, name: 'mail-sample.example' },
    unstated: { address: null, name: null },
  },
  'connector-unnamed': { claims: { unnamed: true }, stated: {}, unstated: {} },
  'mailbox-delivery': {
    claims: { junk: true, inbox: true, folder: true, deleted: true },
    stated: { dest: 'J', reason: 'SampleReason', auth: true, rule: true, other: true },
    unstated: { reason: null, auth: null, rule: null },
  },
  'spam-verdict': {
    claims: findings,
    stated: { field: 'X-Sample-Report', sfv: 'SPM', cat: 'SPOOF', scl: 7, srv: 'BULK', sfty: '9.19', bcl: 6, custom: true },
    unstated: { sfv: null, cat: null, scl: null, srv: null, sfty: null, bcl: null },
  },
  'filtering-skipped': {
    claims: { 'by-address': true, 'by-rule': true, 'by-policy': true },
    stated: { field: 'X-Sample-Report', code: 'SFV:SKN' },
    unstated: {},
  },
  'filter-setting': {
    claims: { 'looks-at-spf': true, other: true },
    stated: { field: 'X-Sample-Mark', text: 'Web bug' },
    unstated: {},
  },
  'composite-authentication': {
    claims: { passed: true, 'partly-passed': true, failed: true, 'not-judged': true },
    stated: { result: 'softpass', reason: '413', spf: 'neutral', dmarc: 'bestguesspass', action: 'oreject', address },
    unstated: { result: null, reason: null, spf: null, dmarc: null, action: null, address: null },
  },
  'outbound-verdict': {
    claims: { spam: true, 'not-spam': true, skipped: true },
    stated: { field: 'X-Sample-Report', sfv: 'SPM', sfp: '1023' },
    unstated: { sfv: null, sfp: null },
  },
  'forwarding-mark': {
    claims: { forwarded: true, hinted: true },
    stated: { field: 'X-Sample-Loop', mark: 'mailbox-forwarding', mailbox: 'ann@example.com', tenant },
    unstated: { mailbox: null, tenant: null },
  },
  'recipient-note': {
    claims: { agrees: true, contradicts: true, 'skip-listed': true },
    stated: { address, seen: '192.0.2.9', field: 'X-Sample-Results' },
    unstated: {},
  },
  'stamps-missing': { claims: { uncorroborated: true }, stated: {}, unstated: {} },
  'srs-return-path': { claims: { rewritten: true }, stated: { domain: 'example.com' }, unstated: { domain: null } },
  'relaying-tenant': {
    claims: { named: true, contradicted: true },
    stated: { tenant: 'example.net', field: 'X-Sample-Org' },
    unstated: { tenant: null },
  },
  'arrival-gateway': {
    claims: { gateway: true },
    stated: { product: 'Sample Filter', name: 'mail-sample.example' },
    unstated: {},
  },
  'enhanced-filtering': {
    claims: { active: true },
    stated: { address, name: 'mail-sample.example' },
    unstated: { name: null },
  },
  'on-premises-exit': { claims: { 'exchange-server': true }, stated: { by: 'mx.example.org' }, unstated: {} },
  'sender-subdomain': {
    claims: { subdomain: true },
    stated: { domain: 'news.example.com', parent: 'example.com' },
    unstated: {},
  },
  'automatic-reply': { claims: { replied: true }, stated: { field: 'Auto-Submitted' }, unstated: {} },
  'server-region': { claims: { placed: true, contradicted: true }, stated: { region: 'Japan East' }, unstated: {} },
  'several-tenants': { claims: { chain: true }, stated: { count: 3 }, unstated: {} },
};

/** A value as a template takes it. */
type Blank = string | number | boolean | null;

const junkReasonSet: Readonly<Record<JunkReason, true>> = {
  'blocked-sender': true,
  'policy-blocked-sender': true,
  'inbox-rule': true,
  'mail-flow-rule': true,
  'trusted-only': true,
  bulk: true,
  spam: true,
  'high-confidence-spam': true,
  phishing: true,
  'high-confidence-phishing': true,
  imitation: true,
  spoof: true,
  malware: true,
  'attachment-type': true,
  'failed-authentication': true,
  'sender-side-spam': true,
  'released-from-quarantine': true,
  'mailbox-setting': true,
  unknown: true,
};
const placementSet: Readonly<Record<JunkPlacement, true>> = {
  junk: true,
  inbox: true,
  folder: true,
  deleted: true,
  unknown: true,
};
const contradictionSet: Readonly<Record<ContradictionCode, true>> = {
  'clean-but-junk': true,
  'allowed-but-junk': true,
  'flagged-but-inbox': true,
  'verdict-and-category': true,
  'levels-differ': true,
  'bulk-and-level': true,
  'notes-differ': true,
  'reports-differ': true,
};

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
  'report-ends-inside': true,
  'refused-inside': true,
  'address-hidden': true,
  'route-broken': true,
  'route-cut': true,
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
  'tell-help-desk': true,
  'report-message': true,
  'look-elsewhere': true,
  'get-full-headers': true,
  'send-evidence': true,
  'no-allow-list': true,
  'no-allow-list-elsewhere': true,
  'close-open-door': true,
  'check-spf-setting': true,
  'remove-copies': true,
  'submit-message': true,
  'release-from-quarantine': true,
  'trust-one-address': true,
  'repair-own-gateway': true,
  'trace-arrival': true,
  'see-scale': true,
  'confirm-in-trace': true,
  'read-pool-in-trace': true,
  'change-forwarding': true,
  'change-inbox-rules': true,
  'change-mail-flow-rules': true,
  'change-groups': true,
  'use-accepted-domain': true,
  'name-envelope-sender': true,
  'add-subdomain': true,
  'match-subdomains': true,
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
/** Every fact of a rule, stated. */
export const statedBy = (rule: RuleId): Readonly<Record<string, Blank>> => claims[rule].stated;
/** The facts of a rule that may be unstated, as null. */
export const unstatedBy = (rule: RuleId): Readonly<Record<string, null>> => claims[rule].unstated;
/** The blanks that a sentence of the rule may have, and the conditions of its options: a fact that is true or false has no words of its own. */
export const blanksOfRule = (rule: RuleId): string[] => [
  ...keys(statedBy(rule)).filter((key) => typeof statedBy(rule)[key] !== 'boolean'),
  ...(claims[rule].claims === pools ? ['pool'] : []),
  ...(claims[rule].claims === findings ? ['finding'] : []),
  // the name of the setting behind a text is looked up as the sentence is made
  ...(rule === 'filter-setting' ? ['setting'] : []),
];
export const conditionsOfRule = (rule: RuleId): string[] =>
  keys(statedBy(rule)).filter((key) => typeof statedBy(rule)[key] === 'boolean');
export const outcomes = keys(outcomeSet);
export const missings = keys(missingSet);
export const causes = keys(causeSet);
export const remedies = keys(remedySet);
export const positions: readonly (Position | null)[] = ['delivery', 'upstream', null];
export const certainties: readonly (Certainty | null)[] = ['certain', 'likely', null];
export const senderSideFilters: readonly (SenderSideFilter | null)[] = ['passed', 'spam', 'unknown', null];
export const audiences: readonly Audience[] = ['reader', 'help-desk', 'forwarder', 'sender'];
export const junkReasons = keys(junkReasonSet);
export const placements = keys(placementSet);
export const contradictions = keys(contradictionSet);
export const filterFindings = keys(findings);
