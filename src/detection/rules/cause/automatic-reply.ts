import type { Finding, Rule } from '../rule.ts';

/**
 * An automatic reply that left by the high-risk pool. Microsoft's page names delivery reports alone (Outbound delivery pools,
 * 2026-06-25); automatic replies, whose envelope sender is empty too, were seen to leave by it in every public sample.
 */
export const automaticReply: Rule<'automatic-reply'> = {
  id: 'automatic-reply',
  speak({ judged, stamps }): Finding<'automatic-reply'>[] {
    const reply = stamps.automaticReply;
    if (reply === null || judged?.pool !== 'high-risk') return [];
    return [{ claim: 'replied', cites: reply.at, values: { field: reply.field }, vouched: false }];
  },
};
