import type { FactSource } from './fact-source.ts';

/** Who may do it: a role of Microsoft's under its English name, the least that is needed, and the page that says so. */
export interface Role {
  readonly name: string;
  readonly source: FactSource;
}

/** `none`: no role of an administrator; `dns`: whoever runs the DNS of the domain. Both have words of their own. */
export type RoleId = keyof typeof roles | 'none' | 'dns';

/** Every role that a remedy needs. */
export const roles = {
  trace: { name: 'Help Desk / Compliance Management', source: 'message-trace' },
  reports: { name: 'View-Only Recipients / Security Reader', source: 'mail-flow-status' },
  quarantine: { name: 'Quarantine Administrator', source: 'quarantine' },
  purge: { name: 'Data Investigator', source: 'remediation' },
  security: { name: 'Security Administrator', source: 'submissions' },
  exchange: { name: 'Exchange Administrator', source: 'connectors' },
  recipients: { name: 'Mail Recipients / User Options', source: 'junk-settings' },
  domains: { name: 'Domain Name Administrator', source: 'domains' },
} as const satisfies Readonly<Record<string, Role>>;
