import type { RemedyId } from '../../detection/verdict/advice/advice.ts';
import type { LicenceId } from '../../locales/catalog/advice-words.ts';
import type { CaseId } from '../explanation.ts';
import type { RoleId } from './roles.ts';
import type { SnippetId } from './snippet-templates.ts';

/**
 * Which causes of the decision table a remedy answers, the least role that it needs, the licence, and what there is to copy for
 * it, in the order of its steps.
 */
export interface RemedyFacts {
  readonly cases: readonly CaseId[];
  readonly role: RoleId;
  readonly licence: LicenceId;
  readonly snippets: readonly SnippetId[];
}

/** Whether the Message-ID is known decides by which of the two a message is traced. */
export const traceSnippets = { byMessageId: 'trace', bySender: 'trace-by-sender' } as const satisfies Readonly<
  Record<string, SnippetId>
>;

/** Advice that holds for every message of its kind and answers nothing that this one shows. */
export const generalRemedies: ReadonlySet<RemedyId> = new Set<RemedyId>(['no-allow-list', 'no-allow-list-elsewhere']);

/** The facts of every remedy; one that is missing does not compile. */
export const remedyFacts: Readonly<Record<RemedyId, RemedyFacts>> = {
  'verify-sender': byHand(),
  'tell-help-desk': byHand(),
  'report-message': byHand(),
  'look-elsewhere': byHand(),
  'get-full-headers': byHand(),
  'send-evidence': byHand(),
  'no-allow-list': inTenant([], 'security', 'connect', 'allow-lists'),
  'no-allow-list-elsewhere': byHand(),
  'close-open-door': inTenant([], 'security', 'connect', 'allow-lists'),
  'check-spf-setting': inTenant([], 'security', 'connect', 'filter-settings'),
  'remove-copies': { cases: [], role: 'purge', licence: 'explorer-or-search', snippets: [] },
  'submit-message': inTenant([], 'security'),
  'release-from-quarantine': inTenant([], 'quarantine', 'connect', 'quarantined-headers', 'release-message'),
  'trust-one-address': inTenant([], 'recipients', 'connect', 'trust-address'),
  'repair-own-gateway': inTenant(['R08', 'R14'], 'security', 'connectors', 'filter-pilot', 'filter-everyone', 'trust-sealer'),
  'trace-arrival': { cases: [], role: 'trace', licence: 'threat-explorer', snippets: ['connect', 'trace-arrival'] },
  'see-scale': inTenant([], 'reports'),
  'confirm-in-trace': inTenant([], 'trace', 'connect', 'trace', 'trace-by-sender', 'history'),
  'read-pool-in-trace': inTenant([], 'trace', 'connect', 'trace', 'trace-by-sender', 'history'),
  'change-forwarding': inTenant(
    ['R01', 'R05'],
    'exchange',
    'find-forwarding',
    'stop-forwarding',
    'find-contacts',
    'forwarding-policy',
  ),
  'change-inbox-rules': inTenant(['R02'], 'exchange', 'find-inbox-rules'),
  'change-mail-flow-rules': inTenant(['R03'], 'exchange', 'find-mail-flow-rules'),
  'change-groups': inTenant(['R04'], 'exchange', 'find-groups', 'close-group'),
  'use-accepted-domain': inTenant(['R06'], 'domains', 'connectors', 'accepted-domains'),
  'name-envelope-sender': inTenant(['R06'], 'exchange', 'connectors', 'certificate-connector'),
  'add-subdomain': inTenant(['R07'], 'domains', 'accepted-domains'),
  'match-subdomains': inTenant(['R07'], 'exchange', 'match-subdomains'),
  'enhanced-filtering': inTenant(['R08'], 'security', 'connectors', 'filter-pilot', 'filter-everyone', 'filter-several'),
  'repair-hybrid': inTenant(['R09'], 'exchange', 'look-up-spf', 'filter-everyone', 'rewrite-senders'),
  'keep-signature': inTenant(['R14'], 'security', 'connectors', 'filter-everyone'),
  'shorten-chain': inTenant(['R16'], 'exchange', 'find-forwarding', 'find-inbox-rules'),
  'investigate-abuse': inTenant(['R17'], 'security', 'connectors', 'find-inbox-rules'),
  'publish-spf': inDns(['R10'], 'look-up-spf', 'spf-record'),
  'repair-spf': inDns(['R11'], 'look-up-spf'),
  'cover-source': inDns(['R12'], 'look-up-spf'),
  'check-spf-domain': inDns(['R10', 'R11', 'R12'], 'look-up-spf'),
  'steady-dns': inDns([], 'look-up-servers', 'look-up-spf'),
  'sign-dkim': inTenant(['R13'], 'security', 'signing-state', 'prepare-signing', 'start-signing', 'look-up-selectors'),
  'leave-high-risk': inDns(['R15'], 'look-up-mail-hosts', 'mx-record'),
};

function byHand(): RemedyFacts {
  return { cases: [], role: 'none', licence: 'none', snippets: [] };
}

function inDns(cases: readonly CaseId[], ...snippets: readonly SnippetId[]): RemedyFacts {
  return { cases, role: 'dns', licence: 'none', snippets };
}

function inTenant(cases: readonly CaseId[], role: RoleId, ...snippets: readonly SnippetId[]): RemedyFacts {
  return { cases, role, licence: 'included', snippets };
}
