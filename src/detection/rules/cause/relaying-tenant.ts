import { fieldsNamed } from '../../fields.ts';
import type { Finding, Reading, Rule } from '../rule.ts';

const initialDomain = '.onmicrosoft.com';

/**
 * Who relayed, by name: X-OriginatorOrg (outside Microsoft 365; a Microsoft mailbox strips it), and the fallback signature with the
 * tenant's initial domain, `d=contoso.onmicrosoft.com`. In 23 of 40 relay messages (own count, 2026-11-22).
 */
export const relayingTenant: Rule<'relaying-tenant'> = {
  id: 'relaying-tenant',
  speak: (reading) => [...organisations(reading), ...signatures(reading)],
};

function organisations({ fields }: Reading): Finding<'relaying-tenant'>[] {
  return fieldsNamed(fields, 'X-OriginatorOrg').flatMap(({ at, name, value }) =>
    isDomain(value)
      ? [{ claim: 'named', cites: [at], values: { tenant: value.toLowerCase(), field: name }, vouched: false }]
      : [],
  );
}

function signatures({ fields }: Reading): Finding<'relaying-tenant'>[] {
  return fieldsNamed(fields, 'DKIM-Signature').flatMap(({ at, name, value }) => {
    const tag = value.split(';').find((part) => part.trimStart().startsWith('d='));
    const domain =
      tag
        ?.slice(tag.indexOf('=') + 1)
        .trim()
        .toLowerCase() ?? '';
    const named = isDomain(domain) && domain.endsWith(initialDomain);
    return named ? [{ claim: 'named', cites: [at], values: { tenant: domain, field: name }, vouched: false }] : [];
  });
}

function isDomain(text: string): boolean {
  return text.length <= 253 && text.includes('.') && /^[a-z\d.-]+$/i.test(text);
}
