import { noResults } from '../../record/record.ts';
import type { AuthenticationOutcome } from '../../record/record.ts';
import type { Row } from '../row.ts';

/** Results of the recipient's system. */
export type RowResults = AuthenticationOutcome & { readonly compauth: string | null };

/** Columns of their own, or JSON in one: `{"SPF":"pass","DKIM":"none","DMARC":"pass","CompAuth":"pass"}`. */
export function resultsOf(row: Row): RowResults {
  if (!roles.some(row.has)) return noneStated;
  const text = row.valueOf('authentication');
  const resultIn = (name: string): string | null => {
    const at = text.search(/[{"]/);
    if (at === -1) return null;
    const found = [...text.matchAll(/"(\w{1,20})"\s{0,5}:\s{0,5}"(\w{1,20})"/g)].find(([, key]) => key?.toLowerCase() === name);
    return found?.[2]?.toLowerCase() ?? null;
  };
  const own = (role: 'spf' | 'dkim' | 'dmarc' | 'compauth'): string | null => row.valueOf(role).trim().toLowerCase() || null;
  return {
    spf: own('spf') ?? resultIn('spf'),
    dkim: own('dkim') ?? resultIn('dkim'),
    dmarc: own('dmarc') ?? resultIn('dmarc'),
    compauth: own('compauth') ?? resultIn('compauth'),
  };
}

const roles = ['authentication', 'spf', 'dkim', 'dmarc', 'compauth'] as const;

const noneStated: RowResults = { ...noResults, compauth: null };
