import { block, outboundHelo, postfixLine } from '../../../support/header-lines.ts';
import { ruleTable } from '../../../support/rule-table.ts';

const named = (name: string, address: string) => block(postfixLine(outboundHelo, `${name} [${address}]`));
const domain = 'outbound.protection.outlook.com';

ruleTable('reverse-name', {
  speaks: [
    {
      when: 'rlnn: relay, clean',
      headers: named(`mail-psaapc01rlnn2073.${domain}`, '40.95.53.73'),
      claim: 'relay-passed',
      cites: [0],
      vouched: true,
      values: { token: 'rlnn', by: 'mx.example.org' },
    },
    {
      when: 'rlhn: relay, judged spam',
      headers: named(`mail-mw2nam12rlhn2179.${domain}`, '40.95.45.179'),
      claim: 'relay-spam',
      cites: [0],
      vouched: true,
    },
    {
      when: 'rlyn, the form of 2020',
      headers: named(`mail-am6eur05rlyn2067.${domain}`, '40.95.90.67'),
      claim: 'relay',
      cites: [0],
      vouched: true,
    },
    {
      when: 'azrln, passed and spam',
      headers: named(`mail-japaneastazrln10222018.${domain}`, '52.103.171.18'),
      claim: 'relay',
      cites: [0],
      vouched: true,
    },
    {
      when: 'azrln on IPv6, with a hex number',
      headers: named(`mail-eastasiaazrln10222000a.${domain}`, 'IPv6:2a01:111:f403:e40b::a'),
      claim: 'relay',
      cites: [0],
      vouched: true,
    },
    {
      when: 'rly anywhere in the label, as announced in 2021',
      headers: named(`mail-am6rly01.${domain}`, '40.95.90.67'),
      claim: 'relay',
      cites: [0],
      vouched: true,
    },
    {
      when: 'an unknown token with rl in its place',
      headers: named(`mail-psaapc01rlqn2073.${domain}`, '40.100.53.73'),
      claim: 'relay',
      cites: [0],
      vouched: true,
    },
    {
      when: 'an unknown token with rl behind a region that is spelled out',
      headers: named(`mail-northeuropeazrlqn17011019.${domain}`, '40.100.53.73'),
      claim: 'relay',
      cites: [0],
      vouched: true,
      values: { token: 'rlqn' },
    },
    {
      when: 'rly where no token is expected',
      headers: named(`rly-eur05a.${domain}`, '40.100.53.73'),
      claim: 'relay',
      cites: [0],
      vouched: true,
      values: { token: 'rly' },
    },
    {
      when: 'on, in a region whose name holds "rl"',
      headers: named(`mail-switzerlandnorthazon11021095.${domain}`, '40.107.167.95'),
      claim: 'ordinary',
      cites: [0],
      vouched: true,
    },
    {
      when: 'on, with a hex number',
      headers: named(`mail-dm6nam04on2060a.${domain}`, 'IPv6:2a01:111:f400:7e8a::60a'),
      claim: 'ordinary',
      cites: [0],
      vouched: true,
    },
    {
      when: 'eopbgr, the old ordinary form',
      headers: named(`mail-eopbgr80045.${domain}`, '40.107.8.45'),
      claim: 'ordinary',
      cites: [0],
      vouched: true,
    },
    {
      when: 'namln, behind a region',
      headers: named(`mail-eastusnamln2045.${domain}`, '40.93.8.45'),
      claim: 'ordinary',
      cites: [0],
      vouched: true,
    },
    {
      when: 'hn: high-risk',
      headers: named(`mail-eastus2azhn15010018.${domain}`, '52.102.138.18'),
      claim: 'high-risk',
      cites: [0],
      vouched: true,
    },
    {
      when: 'olkn: consumer',
      headers: named(`mail-northcentralusazolkn19012052.${domain}`, '52.103.20.52'),
      claim: 'consumer',
      cites: [0],
      vouched: true,
    },
    {
      when: 'a government server',
      headers: named('mail-dm3usg02on2045.outbound.protection.office365.us', '23.103.199.45'),
      claim: 'sovereign',
      cites: [0],
      vouched: true,
    },
    {
      when: 'a name without a known token',
      headers: named(`mail-somewhere.${domain}`, '40.107.8.45'),
      claim: 'microsoft365',
      cites: [0],
      vouched: true,
    },
  ],
  silent: [
    { when: 'a look-alike domain', headers: named(`mail-psaapc01rlnn2073.${domain}.attacker.example`, '40.95.53.73') },
    { when: 'a name that only ends in the same letters', headers: named(`mail-psaapc01rlnn2073.x${domain}`, '40.95.53.73') },
    {
      when: 'a Microsoft name on a stranger’s address, at a server that does not look whether it resolves back',
      headers: block(
        `Received: from mx.example.net (mail-psaapc01rlnn2073.${domain} [203.0.113.9]) by mx.example.org with ESMTPS id 1; Wed, 26 Nov 2025 05:23:24 +0000`,
      ),
    },
    {
      when: 'the name only in the greeting',
      headers: block(postfixLine(`mail-psaapc01rlnn2073.${domain}`, 'mx.example.net [203.0.113.9]')),
    },
  ],
});
