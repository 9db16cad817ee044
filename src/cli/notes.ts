import type { IntakeMessage } from '../intake/intake-message.ts';
import type { Judged } from '../intake/judge.ts';
import { readReply } from '../intake/reply-finding.ts';
import type { Catalog } from '../locales/catalog.ts';

/** What has to be known beside an answer: where the message was found, what was repaired or noticed, and what a refusing server said. */
export function notesOn(
  { origin, headerText, repairs, doubts, remoteReply }: IntakeMessage,
  judged: Judged,
  catalog: Catalog,
): string[] {
  const { intake } = catalog;
  const repaired = judged.repairWithheld ? [intake.doubts['repair-withheld']] : repairs.map((repair) => intake.repairs[repair]);
  const noticed = [...repaired, ...doubts.map((doubt) => intake.doubts[doubt])];
  if (origin === 'attached-original') return [intake.origins[origin], ...noticed];
  if (origin !== 'non-delivery-report') return noticed;
  const finding = readReply(remoteReply ?? '');
  const { headline, text } = intake.replies[finding.kind];
  const address = finding.kind === 'relay-address' ? finding.address : '';
  const said = `${headline} ${text.split('{address}').join(address)}`;
  return [headerText === '' ? intake.reportWithoutHeaders : intake.origins[origin], said, ...noticed];
}
