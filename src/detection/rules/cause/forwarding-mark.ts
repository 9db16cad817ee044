import type { Rule } from '../rule.ts';
import { findingsIn } from '../rule.ts';

/** `X-MS-Exchange-ForwardingLoop: <mailbox>;<tenant>` and its kin: somebody forwarded the message on its way, or may have. */
export const forwardingMark: Rule<'forwarding-mark'> = {
  id: 'forwarding-mark',
  speak: ({ stamps }) =>
    findingsIn(stamps.forwarding, ({ at, field, mark, mailbox, tenant }) => ({
      claim: mark === 'hint' ? 'hinted' : 'forwarded',
      cites: [at],
      values: { field, mark, mailbox, tenant },
      vouched: false,
    })),
};
