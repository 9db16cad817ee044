import type { IntakeMessage } from '../intake/intake-message.ts';
import { judge } from '../intake/judge.ts';
import type { Input } from '../intake/read-input.ts';
import { readReply } from '../intake/reply-finding.ts';
import type { ReplyFinding } from '../intake/reply-finding.ts';
import { inspectedAs } from './inspection.ts';
import type { Inspection } from './inspection.ts';
import type { MessageLabel } from './message-label.ts';

/**
 * One message, or one file without any, that the page was given. `fileName` is null for text; `ordinal` counts the messages of one source from
 * 1, and is null when there is only one. `message` is null for a file that was refused. `reply` is what a refusing server's answer shows.
 * `label` names a message that was selected in Outlook; what the page was given has none.
 */
export interface PageEntry {
  readonly fileName: string | null;
  readonly ordinal: number | null;
  readonly message: IntakeMessage | null;
  readonly inspection: Inspection;
  readonly repairWithheld: boolean;
  readonly reply: ReplyFinding | null;
  readonly label?: MessageLabel;
}

/** The entries of one file or paste, the one to show first at the front. */
export function entriesOf(input: Input, fileName: string | null): PageEntry[] {
  if (input.kind === 'refused') {
    const inspection = { state: 'refused', refusal: input.refusal, fileName: fileName ?? '' } as const;
    return [{ fileName, ordinal: null, message: null, inspection, repairWithheld: false, reply: null }];
  }
  return input.messages.map((message, at) => {
    const { detection, headerText, repairWithheld } = judge(message);
    return {
      fileName,
      ordinal: input.messages.length > 1 ? at + 1 : null,
      message,
      inspection: inspectedAs(detection, headerText),
      repairWithheld,
      reply: message.origin === 'non-delivery-report' ? readReply(message.remoteReply ?? '') : null,
    };
  });
}
