import { exchangeBlock, outboundHelo, postfixLine } from '../../../support/header-lines.ts';
import { ruleTable } from '../../../support/rule-table.ts';

const from = (sender: string, organisation = 'example.com') => `From: ${sender}\r\nX-OriginatorOrg: ${organisation}\r\n`;

ruleTable('sender-subdomain', {
  speaks: [
    {
      when: 'a subdomain',
      headers: from('"Ann" <ann@News.example.com>'),
      claim: 'subdomain',
      cites: [0, 1],
      vouched: false,
      values: { domain: 'news.example.com', parent: 'example.com' },
    },
  ],
  silent: [
    {
      when: 'a subdomain of the last tenant, where an earlier one relayed',
      headers: `${from('ann@news.example.com')}${exchangeBlock(outboundHelo, '40.107.1.1', postfixLine(outboundHelo, 'unknown [40.95.1.1]'))}`,
    },
    { when: 'the domain itself', headers: from('ann@example.com') },
    { when: 'a domain that only ends in the same letters', headers: from('ann@myexample.com') },
    { when: 'another domain', headers: from('ann@example.net') },
    { when: 'two addresses', headers: from('ann@example.net, bob@news.example.com') },
    { when: 'a subdomain in a comment', headers: from('ann@example.net (bob@news.example.com)') },
    { when: 'characters that no host name has', headers: from('<ann@a b.example.com>') },
    { when: 'no organisation', headers: 'From: ann@news.example.com\r\n' },
  ],
});
