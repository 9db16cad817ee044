import type { SourceId } from './sources.ts';

/** What an SPF record includes for mail that Microsoft 365 sends: worldwide, in GCC High and DoD, and in China. */
export const spfIncludes = {
  worldwide: 'spf.protection.outlook.com',
  usGovernment: 'spf.protection.office365.us',
  china: 'spf.protection.partner.outlook.cn',
} as const;

/** Where the names were read. */
export const spfIncludesSource = 'spf' as const satisfies SourceId;
