import type { Detection } from '../../detection/detection.ts';
import { isWordOfGateway } from '../../detection/index.ts';
import { plainHostName, plainTenantId } from './plain-values.ts';

/**
 * Who relayed, as the headers name them. `isClaimed`: nothing but one field that anybody can write names them, or no line of the
 * reader's own side shows the relay, so that whoever handed the message over may have written all of it. The same goes for an
 * original that was attached or returned: whoever did so may have written it, and a colleague passes on what strangers attach.
 * Microsoft 365 writes X-OriginatorOrg together with other stamps, so one that stands alone is worth less.
 */
export interface RelayingParty {
  readonly tenant: string | null;
  readonly tenantId: string | null;
  readonly isClaimed: boolean;
}

/** The organisation that relayed: the first plain name and the first plain number that the evidence gives. */
export function relayingParty({ evidence, verdict }: Detection): RelayingParty {
  const signs = evidence.flatMap((item) => (item.rule === 'relaying-tenant' && item.claim === 'named' ? [item.values] : []));
  const names = signs.map(({ tenant }) => tenant ?? '');
  const isAttributed = evidence.some(({ rule }) => rule === 'attributed-tenant');
  const isAlone = signs.length === 1 && signs[0]?.field.toLowerCase() !== 'dkim-signature';
  return {
    tenant: firstOf(names.map(plainHostName)),
    tenantId: firstOf(names.map(plainTenantId)),
    isClaimed:
      verdict.position !== 'delivery' ||
      isWordOfGateway(verdict, evidence) ||
      verdict.doubts.some((doubt) => doubt === 'stamps-alone' || doubt === 'attached' || doubt === 'returned') ||
      (isAlone && !isAttributed),
  };
}

function firstOf(values: readonly (string | null)[]): string | null {
  return values.find((value) => value !== null) ?? null;
}
