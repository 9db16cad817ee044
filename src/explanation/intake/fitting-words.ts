import type { Inspected } from '../../inspection/inspection.ts';
import type { Catalog } from '../../locales/catalog/catalog.ts';
import type { InsteadWords } from '../../locales/catalog/intake-words.ts';
import { isEmptyReport, isRelayNamedAlone } from './intake-notes.ts';

/** The words that a route is judged in, and those for what was read beside the header lines. */
type JudgingWords = Pick<Catalog, 'card' | 'missing' | 'intake'>;

/**
 * The words of an answer so that they fit the text it was read in: detection knows the header lines alone, and not how much of a
 * text was read. The very same object where they fit.
 */
export function fittingWords<Words extends JudgingWords>(inspected: Inspected, words: Words): Words {
  const { missing, outcome } = inspected.detection.verdict;
  if (missing === null) {
    const isHandedOver = outcome === 'relay-pool' || outcome === 'high-risk-pool';
    return isHandedOver && inspected.reply?.refusedForGood === true ? withReturned(words) : words;
  }
  const instead = insteadOf(inspected, words);
  if (instead === null) return words;
  const { headline, summary } = instead;
  return { ...words, missing: { ...words.missing, [missing]: { headline, summary } } };
}

/** What a report gives back was delivered to nobody, whatever pool handed it over last. */
function withReturned<Words extends JudgingWords>(words: Words): Words {
  return { ...words, card: { ...words.card, what: { ...words.card.what, ...words.intake.instead.returned } } };
}

/** The same, and the command's reason for its exit code fits, too. */
export function fittingCommandWords(inspected: Inspected, catalog: Catalog): Catalog {
  const words = fittingWords(inspected, catalog);
  const instead = insteadOf(inspected, catalog);
  const couldNotTell = instead?.exitReason;
  if (couldNotTell === undefined) return words;
  const { commandLine } = words;
  const exitReasons = { ...commandLine.exitReasons, couldNotTell };
  return { ...words, commandLine: { ...commandLine, exitReasons } };
}

type FittingWords = Omit<InsteadWords, 'exitReason'> & Partial<InsteadWords>;

function insteadOf(inspected: Inspected, { intake, missing }: JudgingWords): FittingWords | null {
  const { doubts, state, detection } = inspected;
  const { missing: absent } = detection.verdict;
  // the report itself tells all that there is
  if (absent === null || absent === 'refused-inside') return null;
  if (state !== 'verdict' && doubts.includes('cut-short')) return intake.instead.cutShort;
  // an address by itself, a line of a server's log: what was asked comes before what is missing
  if (isRelayNamedAlone(inspected))
    return { headline: intake.doubts['relay-server-named'], summary: missing['not-headers'].summary };
  // these name the trace by themselves
  const isRead = absent === 'unknown-pool' || absent === 'sovereign-cloud';
  if (isRead || detection.trace.source !== 'returned') return null;
  // no recipient has a copy of what was returned, nor has the reader a log of its way: nobody is sent to look for one
  const { summary } = missing['report-ends-inside'];
  return { headline: isEmptyReport(inspected) ? intake.reportWithoutHeaders : missing[absent].headline, summary };
}
