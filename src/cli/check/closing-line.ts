import type { Detection } from '../../detection/index.ts';
import { isMereClaim } from '../../detection/index.ts';
import { fill } from '../../explanation/words/fill.ts';
import type { Catalog } from '../../locales/catalog/catalog.ts';
import type { ExitReasons } from '../../locales/catalog/command-line-words.ts';
import type { Sought } from './check-options.ts';
import { endOfMessage, exitCodeOf, foundIn } from '../exit-code.ts';

/** The last line below the answer for one message: where there is more, and what the exit code says. */
export function closingLine(detection: Detection, sought: readonly Sought[], { commandLine, unstated }: Catalog): string {
  const end = endOfMessage(detection, sought);
  const found = foundIn(detection, sought);
  const outcomes = (found.length > 0 ? found : sought).join(', ');
  const reason = fill(commandLine.exitReasons[reasonOf()], { outcomes }, unstated);
  return fill(commandLine.more, { code: exitCodeOf([end]), reason }, unstated);

  function reasonOf(): keyof ExitReasons {
    if (end === 'could-not-tell') return detection.verdict.missing === 'refused-inside' ? 'refused' : 'couldNotTell';
    // a line that may be forged shows no pool
    if (end === 'found') return found.includes('relay-pool') && !isMereClaim(detection) ? 'relayPool' : 'found';
    return sought.length === 1 && sought[0] === 'relay-pool' ? 'noRelayPool' : 'nothingFound';
  }
}
