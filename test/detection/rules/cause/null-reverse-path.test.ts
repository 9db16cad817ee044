import { exchangeBlock, outboundHelo } from '../../../support/header-lines.ts';
import { ruleTable } from '../../../support/rule-table.ts';

const arrival = (properties: string) =>
  exchangeBlock(
    outboundHelo,
    '40.95.1.1',
    `ARC-Authentication-Results: i=1; mx.microsoft.com 1; spf=fail (sender ip is 192.0.2.8) smtp.rcpttodomain=example.org ${properties}; arc=none`,
  );

ruleTable('null-reverse-path', {
  speaks: [
    {
      when: 'smtp.helo in place of smtp.mailfrom',
      headers: arrival('smtp.helo=app.example.com'),
      claim: 'judged-on-helo',
      cites: [4],
      vouched: false,
      values: { domain: 'app.example.com' },
    },
  ],
  silent: [
    { when: 'an envelope sender', headers: arrival('smtp.mailfrom=example.com') },
    { when: 'both', headers: arrival('smtp.helo=app.example.com smtp.mailfrom=example.com') },
  ],
});
