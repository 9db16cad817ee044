import { block, postfixLine } from '../../../support/header-lines.ts';
import { junkBlock, outboundClean, outboundSpam } from '../../../support/junk-lines.ts';
import { ruleTable } from '../../../support/rule-table.ts';

const said = { cites: [5], vouched: false } as const;

ruleTable('outbound-verdict', {
  speaks: [
    {
      when: 'spam',
      headers: junkBlock({ outbound: outboundSpam }),
      claim: 'spam',
      ...said,
      values: { field: 'X-Forefront-Antispam-Report-Untrusted', sfv: 'SPM', sfp: '1023' },
    },
    { when: 'not spam', headers: junkBlock(), claim: 'not-spam', ...said, values: { sfv: 'NSPM', sfp: '1022' } },
    { when: 'spam by the code of the pool', headers: junkBlock({ outbound: 'DIR:OUT;SFP:1023' }), claim: 'spam', ...said },
    { when: 'spam by its verdict alone', headers: junkBlock({ outbound: 'SFV:SPM;DIR:OUT;SFP:1501;' }), claim: 'spam', ...said },
    { when: 'filtering skipped', headers: junkBlock({ outbound: 'SFV:SKI;DIR:OUT;SFP:1102;' }), claim: 'skipped', ...said },
  ],
  silent: [
    { when: 'an inbound report', headers: junkBlock({ outbound: outboundSpam.replace('DIR:OUT', 'DIR:INB') }) },
    { when: 'no verdict', headers: junkBlock({ outbound: 'DIR:OUT;SFP:1022;' }) },
    {
      when: 'a mailbox that is not Microsoft’s',
      headers: block(postfixLine('x', 'mx.example.net [203.0.113.5]'), `X-Forefront-Antispam-Report-Untrusted: ${outboundClean}`),
    },
  ],
});
