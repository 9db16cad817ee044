import { block } from '../../../support/header-lines.ts';
import { ruleTable } from '../../../support/rule-table.ts';

ruleTable('forwarding-mark', {
  speaks: [
    {
      when: 'mailbox forwarding',
      headers: block('X-MS-Exchange-ForwardingLoop: ann@example.com;00000000-1111-2222-3333-444444444444'),
      claim: 'forwarded',
      cites: [0],
      vouched: false,
      values: { field: 'X-MS-Exchange-ForwardingLoop' },
    },
    {
      when: 'an inbox rule',
      headers: block('x-ms-exchange-inbox-rules-loop: ann@example.com'),
      claim: 'forwarded',
      cites: [0],
      vouched: false,
    },
    { when: 'a resend', headers: block('Resent-From: ann@example.com'), claim: 'forwarded', cites: [0], vouched: false },
  ],
  silent: [{ when: 'nothing of the kind', headers: block('X-Forwarded-Encrypted: i=1') }],
});
