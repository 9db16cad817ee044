import { exchangeBlock, outboundHelo } from '../../../support/header-lines.ts';
import { ruleTable } from '../../../support/rule-table.ts';

const arrival = (dmarc: string) =>
  exchangeBlock(
    outboundHelo,
    '40.95.1.1',
    `ARC-Authentication-Results: i=1; mx.microsoft.com 1; spf=none smtp.mailfrom=example.com; ${dmarc}; arc=none`,
  );

ruleTable('arrival-dmarc', {
  speaks: [
    {
      when: 'fail',
      headers: arrival('dmarc=fail (p=none sp=quarantine pct=100) action=none header.from=example.com'),
      claim: 'not-met',
      cites: [4],
      vouched: false,
      values: { result: 'fail', domain: 'example.com' },
    },
    {
      when: 'no domain',
      headers: arrival('dmarc=fail action=none'),
      claim: 'not-met',
      cites: [4],
      vouched: false,
      values: { result: 'fail', domain: null },
    },
    {
      when: 'pass',
      headers: arrival('dmarc=pass (p=reject) action=none header.from=example.com'),
      claim: 'met',
      cites: [4],
      vouched: false,
    },
  ],
  silent: [{ when: 'no DMARC result', headers: arrival('dkim=none (message not signed)') }],
});
