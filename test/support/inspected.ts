import { alone, inspectMessage } from '../../src/inspection/inspect-message.ts';
import type { Inspected } from '../../src/inspection/inspection.ts';

/** Header text as Outlook gave it, judged whatever the subject was. */
export function inspectText(text: string): Inspected {
  return inspectMessage({ origin: 'outlook', headerText: text, asWritten: text, repairs: [], doubts: [], reply: null }, alone);
}
