import { block, exchangeBlock, outboundHelo, postfixLine } from '../../../support/header-lines.ts';
import { ruleTable } from '../../../support/rule-table.ts';

ruleTable('address-range', {
  speaks: [
    {
      when: '40.95.0.0/16 at a Microsoft border',
      headers: exchangeBlock(outboundHelo, '40.95.110.183'),
      claim: 'relay',
      cites: [3],
      vouched: true,
      values: { range: '40.95.0.0/16' },
    },
    {
      when: 'the first address of 52.103.128.0/17',
      headers: exchangeBlock(outboundHelo, '52.103.128.0'),
      claim: 'relay',
      cites: [3],
      vouched: true,
    },
    {
      when: 'the last address below it',
      headers: exchangeBlock(outboundHelo, '52.103.127.255'),
      claim: 'consumer',
      cites: [3],
      vouched: true,
    },
    {
      when: 'the IPv6 block',
      headers: exchangeBlock(outboundHelo, '2a01:111:f403:e40b::1'),
      claim: 'relay',
      cites: [3],
      vouched: true,
    },
    {
      when: 'just behind the IPv6 block',
      headers: exchangeBlock(outboundHelo, '2a01:111:f403:f000::1'),
      claim: 'microsoft365',
      cites: [3],
      vouched: true,
    },
    {
      when: 'an ordinary address',
      headers: exchangeBlock(outboundHelo, '40.107.96.45'),
      claim: 'ordinary',
      cites: [3],
      vouched: true,
      values: { mixed: false },
    },
    {
      when: 'a block that also held another pool',
      headers: exchangeBlock(outboundHelo, '40.93.96.45'),
      claim: 'ordinary',
      cites: [3],
      vouched: true,
      values: { mixed: true },
    },
    {
      when: 'a relay block before the pool moved in',
      headers: block(postfixLine(outboundHelo, 'unknown [52.103.198.4]', 'mx.example.org', 'Wed, 27 Nov 2019 05:23:24 +0000')),
      claim: 'microsoft365',
      cites: [0],
      vouched: true,
    },
    {
      when: 'a Microsoft greeting from an unlisted block of Microsoft’s',
      headers: exchangeBlock(outboundHelo, '52.106.20.5'),
      claim: 'microsoft365',
      cites: [3],
      vouched: true,
      values: { range: '52.96.0.0/12' },
    },
    {
      when: 'a line below the border',
      headers: block(
        postfixLine('list.example.net', 'list.example.net [203.0.113.5]'),
        postfixLine(outboundHelo, 'unknown [40.95.1.1]', 'list.example.net'),
      ),
      claim: 'relay',
      cites: [1],
      vouched: false,
    },
  ],
  silent: [
    { when: 'the last address before 40.92/16', headers: exchangeBlock('mx.example.net', '40.91.255.255') },
    { when: 'one address above 40.95/16', headers: exchangeBlock('mx.example.net', '40.96.0.0') },
    {
      when: 'a written form that other programs read differently',
      headers: block(postfixLine(outboundHelo, 'unknown [40.95.1.01]')),
    },
    { when: 'the address only in the greeting', headers: exchangeBlock('[40.95.1.1]', '203.0.113.5') },
  ],
});
