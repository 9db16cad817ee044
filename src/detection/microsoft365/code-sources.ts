import type { Source } from './source.ts';

/**
 * Where the meaning of a code was read. `documented`: a page of Microsoft gives it. A date is null where none was noted, `read` where the
 * page is known by name and was not read again.
 */
export interface CodeSource {
  readonly page: string;
  readonly dated: string | null;
  readonly read: Source['read'] | null;
  readonly documented: boolean;
}

/** The reference of most codes, in the newest edition that was read. */
export const headersPage: CodeSource = {
  page: 'Anti-spam message headers (learn.microsoft.com)',
  dated: '2026-07-27',
  read: '2026-11-22',
  documented: true,
};

/** The same page a year earlier, for codes that were noted from that edition only. */
export const headersPage2025: CodeSource = { ...headersPage, dated: '2025-07-07' };

/** Codes that older editions of the page or the pages on Exchange Server give and the edition of 2025 no longer does. */
export const olderEditions: CodeSource = {
  page: 'Anti-spam message headers, Antispam stamps (older editions)',
  dated: null,
  read: null,
  documented: true,
};

export const sclPage: CodeSource = {
  page: 'Spam confidence level (learn.microsoft.com)',
  dated: null,
  read: null,
  documented: true,
};
export const bclPage: CodeSource = {
  page: 'Bulk complaint level (learn.microsoft.com)',
  dated: null,
  read: null,
  documented: true,
};
export const mailFlowPages: CodeSource = {
  page: 'Mail flow rule actions (learn.microsoft.com)',
  dated: null,
  read: null,
  documented: true,
};

/** Not documented by Microsoft: own count over public mail, with what went together with the value. */
export const ownCount: CodeSource = {
  page: 'public mailing-list archives and github.com/rf-peixoto/phishing_pot, own count',
  dated: '2026-11-22',
  read: '2026-11-22',
  documented: false,
};

/** Not documented by Microsoft: what a public tool gives as the meaning. */
export const publicTool: CodeSource = {
  page: 'github.com/mgeeky/decode-spam-headers',
  dated: '2025-04-17',
  read: '2026-11-22',
  documented: false,
};

/** Not documented by Microsoft: a rule of its own header analyser. */
export const headerAnalyser: CodeSource = {
  page: 'github.com/microsoft/MHA, rules',
  dated: null,
  read: '2026-11-22',
  documented: false,
};
