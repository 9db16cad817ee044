import type { Inspected, RemoteReply } from '../inspection/inspection.ts';
import type { RefusalId } from '../inspection/reports/refusals.ts';
import type { Catalog } from '../locales/catalog/catalog.ts';
import type { InsteadWords } from '../locales/catalog/intake-words.ts';
import { isInDomain } from '../mail/domain.ts';
import { insideDomains } from '../microsoft365/hosts.ts';

/**
 * The catalog in which a route that cannot be judged is put in the words that fit the text it was read in: detection knows the
 * header lines alone, not the answer that a report quotes and not how much of a text was read. The very same catalog where
 * its own words fit.
 */
export function fittingWords(inspected: Inspected, catalog: Catalog): Catalog {
  const { missing } = inspected.detection.verdict;
  const words = missing === null ? null : insteadOf(inspected, catalog);
  if (missing === null || words === null) return catalog;
  const { headline, summary, exitReason, label = catalog.card.labels['cannot-tell'] } = words;
  return {
    ...catalog,
    missing: { ...catalog.missing, [missing]: { headline, summary } },
    card: { ...catalog.card, labels: { ...catalog.card.labels, 'cannot-tell': label } },
    commandLine: {
      ...catalog.commandLine,
      exitReasons: { ...catalog.commandLine.exitReasons, couldNotTell: exitReason },
    },
  };
}

function insteadOf({ reply, doubts, state, detection }: Inspected, { intake }: Catalog): InsteadWords | null {
  if (reply !== null && detection.trace.handover === null && isRefusedInside(reply)) return intake.instead.refusedInside;
  return state !== 'verdict' && doubts.includes('cut-short') ? intake.instead.cutShort : null;
}

/** Refusals at the intake or the exit of Microsoft 365: whoever answered, the message went no further. */
const atTheEdge: readonly RefusalId[] = ['forwarding-blocked', 'relay-denied', 'direct-send-blocked', 'sending-limit'];

/** Exchange's own words, which an Exchange Server elsewhere writes too: then a server outside answered, and it is named. */
const byExchange: readonly RefusalId[] = ['exchange-rule', 'exchange-recipient', 'exchange-mailbox'];

function isRefusedInside({ finding, remoteMta }: RemoteReply): boolean {
  if ('isRelay' in finding) return false;
  if (atTheEdge.includes(finding.kind)) return true;
  return byExchange.includes(finding.kind) && (remoteMta === null || isInDomain(remoteMta, insideDomains));
}
