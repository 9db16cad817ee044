import type { RemedyId } from '../../detection/advice.ts';
import type { CaseId } from '../explanation.ts';
import type { CommandId } from './commands.ts';

/** Which causes of the decision table a remedy answers, and what there is to copy for it, in the order of its steps. */
export interface RemedyFacts {
  readonly cases: readonly CaseId[];
  readonly commands: readonly CommandId[];
}

export const remedyFacts: Readonly<Record<RemedyId, RemedyFacts>> = {
  'verify-sender': { cases: [], commands: [] },
  'report-message': { cases: [], commands: [] },
  'look-elsewhere': { cases: [], commands: [] },
  'get-full-headers': { cases: [], commands: [] },
  'send-evidence': { cases: [], commands: [] },
  'no-allow-list': { cases: [], commands: ['connect', 'allow-lists'] },
  'submit-message': { cases: [], commands: [] },
  'repair-own-gateway': { cases: ['R08', 'R14'], commands: ['connectors', 'filter-pilot', 'filter-everyone', 'trust-sealer'] },
  'trace-arrival': { cases: [], commands: ['connect', 'trace-arrival'] },
  'confirm-in-trace': { cases: [], commands: ['connect', 'trace', 'history'] },
  'read-pool-in-trace': { cases: [], commands: ['connect', 'trace', 'history'] },
  'change-forwarding': {
    cases: ['R01', 'R05'],
    commands: ['find-forwarding', 'stop-forwarding', 'find-contacts', 'forwarding-policy'],
  },
  'change-inbox-rules': { cases: ['R02'], commands: ['find-inbox-rules'] },
  'change-mail-flow-rules': { cases: ['R03'], commands: ['find-mail-flow-rules'] },
  'change-groups': { cases: ['R04'], commands: ['find-groups', 'close-group'] },
  'use-accepted-domain': { cases: ['R06'], commands: ['connectors', 'accepted-domains'] },
  'name-envelope-sender': { cases: ['R06'], commands: ['connectors', 'certificate-connector'] },
  'add-subdomain': { cases: ['R07'], commands: ['accepted-domains', 'match-subdomains'] },
  'enhanced-filtering': { cases: ['R08'], commands: ['connectors', 'filter-pilot', 'filter-everyone', 'filter-several'] },
  'repair-hybrid': { cases: ['R09'], commands: ['look-up-spf', 'filter-everyone', 'rewrite-senders'] },
  'keep-signature': { cases: ['R14'], commands: ['connectors', 'filter-everyone'] },
  'shorten-chain': { cases: ['R16'], commands: ['find-forwarding', 'find-inbox-rules'] },
  'investigate-abuse': { cases: ['R17'], commands: ['connectors', 'find-inbox-rules'] },
  'publish-spf': { cases: ['R10'], commands: ['look-up-spf', 'spf-record'] },
  'repair-spf': { cases: ['R11'], commands: ['look-up-spf'] },
  'cover-source': { cases: ['R12'], commands: ['look-up-spf'] },
  'check-spf-domain': { cases: ['R10', 'R11', 'R12'], commands: ['look-up-spf'] },
  'steady-dns': { cases: [], commands: ['look-up-servers', 'look-up-spf'] },
  'sign-dkim': { cases: ['R13'], commands: ['signing-state', 'prepare-signing', 'start-signing', 'look-up-selectors'] },
  'leave-high-risk': { cases: ['R15'], commands: ['look-up-mail-hosts', 'mx-record'] },
};
