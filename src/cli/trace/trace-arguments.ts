import type { TraceProblem } from '../../locales/catalog/trace-words.ts';

/** The delivery whose trace is asked for, and how it is to be asked. */
export interface TraceRequest {
  /** with its angle brackets, as message trace has it */
  readonly messageId: string;
  readonly recipient: string;
  readonly form: 'powershell' | 'graph';
}

/** What is wrong with the request, and the word that is. */
export interface TraceMistake {
  readonly problem: TraceProblem;
  readonly value: string;
}

/** The options of this command. */
export const traceOptions = {
  'message-id': { type: 'string' },
  recipient: { type: 'string' },
  powershell: { type: 'boolean' },
  graph: { type: 'boolean' },
} as const;

/** The options of this command that take a value. */
export const traceValues: readonly string[] = ['message-id', 'recipient'];

/**
 * Reads the request, or says what is wrong with it. Signs beyond ASCII are refused: PowerShell takes curved quotes for quotes,
 * and neither value needs them.
 */
export function readTraceRequest(
  words: readonly string[],
  values: Readonly<Record<string, unknown>>,
): TraceRequest | TraceMistake {
  const [messageId, recipient] = [values['message-id'], values.recipient];
  if (typeof messageId !== 'string' || messageId === '') return { problem: 'missing-value', value: '--message-id' };
  if (typeof recipient !== 'string' || recipient === '') return { problem: 'missing-value', value: '--recipient' };
  if (words[0] !== undefined) return { problem: 'unwanted-word', value: words.join(' ') };
  const id = /^<(.*)>$/.exec(messageId)?.[1] ?? messageId;
  if (!/^[!-;=?-~]{1,998}$/.test(id)) return { problem: 'bad-message-id', value: messageId };
  if (!isAddress(recipient)) return { problem: 'bad-recipient', value: recipient };
  if (values.graph === true && values.powershell === true) return { problem: 'one-form', value: '--graph' };
  return { messageId: `<${id}>`, recipient, form: values.graph === true ? 'graph' : 'powershell' };
}

/** A mailbox without quotes and comments (RFC 5321): letters and signs of an atom, and a domain of several labels. */
function isAddress(text: string): boolean {
  const at = text.lastIndexOf('@');
  const labels = text.slice(at + 1).split('.');
  return (
    at > 0 &&
    text.length <= 254 &&
    /^[\w.!#$%&'*+/=?^`{|}~-]{1,64}$/.test(text.slice(0, at)) &&
    labels.length > 1 &&
    labels.every((label) => /^[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?$/i.test(label))
  );
}
