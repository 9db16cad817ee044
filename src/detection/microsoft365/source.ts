/** Where a fact was read: the public page or the body of public mail, its own date, and the day we read it (both ISO dates). */
export interface Source {
  readonly page: string;
  readonly dated: string;
  readonly read: string;
}

/** Outbound delivery pools, learn.microsoft.com: two ways out of the relay pool; names no range any more. */
export const outboundPoolsPage: Source = {
  page: 'Outbound delivery pools (learn.microsoft.com)',
  dated: '2026-06-25',
  read: '2026-11-22',
};

/** Message center post that announced the pool: 40.95.0.0/16 and `rly` in the server name. */
export const announcement: Source = { page: 'Microsoft 365 message center MC266466', dated: '2021-07-02', read: '2026-11-22' };

/** Own count over public mailing-list archives, 2018–2026: 174,292 messages with a Microsoft outbound server, 77 by relay pool. */
export const listArchives: Source = { page: 'public mailing-list archives, own count', dated: '2026-11-22', read: '2026-11-22' };

/** Own count over the public collection rf-peixoto/phishing_pot: 7,909 messages, 15 straight from the relay pool. */
export const phishingCollection: Source = {
  page: 'github.com/rf-peixoto/phishing_pot, own count',
  dated: '2026-01-17',
  read: '2026-11-22',
};

/** Public copies of the SPF record spf.protection.outlook.com, 2023–2026. */
export const spfRecord: Source = {
  page: 'SPF record spf.protection.outlook.com, public copies',
  dated: '2026-01-17',
  read: '2026-11-22',
};

/** Public issue with the first relay-pool server name seen. */
export const firstNameReport: Source = {
  page: 'github.com/MicrosoftDocs/OfficeDocs-Enterprise issue 755',
  dated: '2020-03-31',
  read: '2026-11-22',
};

/** Address blocks registered to Microsoft (ARIN, RIPE); general knowledge of the registries, not read again page by page. */
export const addressRegistry: Source = {
  page: 'ARIN and RIPE registrations of Microsoft',
  dated: '2026-11-22',
  read: '2026-11-22',
};
