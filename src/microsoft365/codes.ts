import { antispamReportCodes } from './antispam-report-codes.ts';
import { authenticationCodes } from './authentication-codes.ts';
import { stampCodes } from './stamp-codes.ts';

export type { CodeTable, CodeValue } from './code-table.ts';

/** Every code of Microsoft's filters that is known here, with its source; no field stands in two tables. */
export const codeTables = [...antispamReportCodes, ...stampCodes, ...authenticationCodes] as const;

/** What a code stands for; the words are in the catalogue. */
export type CodeId = NonNullable<(typeof codeTables)[number]['rows'][number][2]>;
