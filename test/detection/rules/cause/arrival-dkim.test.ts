import { exchangeBlock, outboundHelo } from '../../../support/header-lines.ts';
import { ruleTable } from '../../../support/rule-table.ts';

const arrival = (dkim: string) =>
  exchangeBlock(
    outboundHelo,
    '40.95.1.1',
    `ARC-Authentication-Results: i=1; mx.microsoft.com 1; spf=none (sender ip is 192.0.2.8) smtp.mailfrom=example.com; ${dkim}; arc=none`,
  );

ruleTable('arrival-dkim', {
  speaks: [
    {
      when: 'none',
      headers: arrival('dkim=none (message not signed)'),
      claim: 'not-met',
      cites: [4],
      vouched: false,
      values: { result: 'none', domain: null },
    },
    {
      when: 'pass',
      headers: arrival('dkim=pass (signature was verified) header.d=example.com'),
      claim: 'met',
      cites: [4],
      vouched: false,
      values: { domain: 'example.com' },
    },
    {
      when: 'a pass among several',
      headers: arrival('dkim=fail (body hash did not verify) header.d=a.example; dkim=pass header.d=b.example'),
      claim: 'met',
      cites: [4],
      vouched: false,
      values: { domain: 'b.example' },
    },
  ],
  silent: [{ when: 'no DKIM result', headers: arrival('dmarc=none action=none header.from=example.com') }],
});
