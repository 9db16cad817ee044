import { isInsideAddress } from '../../ip-address.ts';
import { fieldsNamed } from '../../fields.ts';
import type { AuthenticationRecord } from '../../trace/authentication.ts';
import type { Finding, Reading, Rule } from '../rule.ts';

/**
 * The reader's side noted the connecting address a second time, above its border line: `(sender IP is …)`, `client-ip=…`. The same
 * address strengthens the border line, another contradicts it. With Enhanced Filtering for Connectors the results are judged on the
 * address before the gateway, so there another address is to be expected (Enhanced filtering for connectors, learn.microsoft.com).
 */
export const recipientNote: Rule<'recipient-note'> = {
  id: 'recipient-note',
  speak(reading) {
    const { trace, fields } = reading;
    const border = trace.hops.find(({ stretch }) => stretch === 'border');
    const seen = border?.from?.address;
    if (border === undefined || seen === undefined || isInsideAddress(seen)) return [];
    const skipped = skipListed(reading);
    // A second stage of the reader's own system judges the first: that address is no other peer.
    const own = new Set(trace.hops.flatMap(({ stretch, from }) => (stretch === 'own' ? [from?.address] : [])));
    return trace.authentication.flatMap((record): Finding<'recipient-note'>[] => {
      const noted = addressAbove(record, border.at);
      if (noted === null || own.has(noted)) return [];
      const claim = noted === seen ? 'agrees' : skipped ? 'skip-listed' : 'contradicts';
      return [
        {
          claim,
          cites: [record.at, border.at],
          values: { address: noted, seen, field: fields[record.at]?.name ?? '' },
          vouched: trace.border?.vouched === true,
        },
      ];
    });
  },
};

/** Sets of an ARC seal are told apart by their instance, not by their place: they may be an older system's. */
function addressAbove({ at, source, senderAddress }: AuthenticationRecord, border: number): string | null {
  const own = at < border && (source === 'authentication-results' || source === 'received-spf');
  return own && senderAddress !== undefined && !isInsideAddress(senderAddress) ? senderAddress : null;
}

function skipListed({ fields }: Reading): boolean {
  return fieldsNamed(fields, 'X-MS-Exchange-SkipListedInternetSender').length > 0;
}
