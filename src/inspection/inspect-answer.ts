import type { HeadersAnswer } from '../outlook/headers-answer.ts';
import { alone, inspectMessage } from './inspect-message.ts';
import type { Inspected, Unanswered } from './inspection.ts';
import { headerLimit } from './limits.ts';
import { isSubjectAlone } from './doubts/subject-alone.ts';

/** Inspects what Outlook answered. `subject`: that of the message on show; an answer that is no more than that is not judged. */
export function inspectAnswer(answer: HeadersAnswer, subject = ''): Inspected | Unanswered {
  if (answer.kind === 'failed') return { state: 'failed', code: answer.code };
  if (answer.kind !== 'headers') return { state: answer.kind };
  const inspected = inspectHeaders(answer.text);
  const names = inspected.detection.fields.map(({ name }) => name);
  return isSubjectAlone(answer.text, subject, names) ? inspectHeaders(noFields) : inspected;
}

/** Text in which detection finds no header field, whatever the subject said. */
const noFields = '-';

/** Outlook hands the lines over as the mailbox keeps them: nothing in them is damage, and nothing is repaired. */
function inspectHeaders(text: string): Inspected {
  const headerText = text.slice(0, headerLimit);
  return inspectMessage(
    {
      origin: 'outlook',
      headerText,
      asWritten: headerText,
      repairs: [],
      doubts: text.length > headerLimit ? ['cut-short'] : [],
      reply: null,
    },
    alone,
  );
}
