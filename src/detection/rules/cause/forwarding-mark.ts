import { fieldsNamed } from '../../fields.ts';
import type { Rule } from '../rule.ts';

/** Fields that forwarding leaves behind: mailbox forwarding, inbox rules, and a resend (RFC 5322, section 3.6.6). */
const marks = ['X-MS-Exchange-ForwardingLoop', 'X-MS-Exchange-Inbox-Rules-Loop', 'Resent-From'] as const;

/** `X-MS-Exchange-ForwardingLoop: <mailbox>;<tenant>` and its kin: somebody forwarded the message on its way. */
export const forwardingMark: Rule<'forwarding-mark'> = {
  id: 'forwarding-mark',
  speak: ({ fields }) =>
    marks.flatMap((mark) =>
      fieldsNamed(fields, mark).map(({ at, name }) => ({
        claim: 'forwarded' as const,
        cites: [at],
        values: { field: name },
        vouched: false,
      })),
    ),
};
