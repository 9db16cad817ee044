import { block, postfixLine } from '../../../support/header-lines.ts';
import { failedResults, junkBlock } from '../../../support/junk-lines.ts';
import { ruleTable } from '../../../support/rule-table.ts';

const compauth = (text: string) => junkBlock({ results: failedResults.replace('compauth=fail reason=001', text) });
const said = { cites: [3], vouched: true } as const;

ruleTable('composite-authentication', {
  speaks: [
    {
      when: 'failed',
      headers: junkBlock(),
      claim: 'failed',
      ...said,
      values: { result: 'fail', reason: '001', spf: 'none', dmarc: 'none', action: 'none', address: '40.95.53.73' },
    },
    { when: 'passed', headers: compauth('compauth=pass reason=100'), claim: 'passed', ...said },
    { when: 'passed softly', headers: compauth('compauth=softpass reason=201'), claim: 'partly-passed', ...said },
    { when: 'not judged', headers: compauth('compauth=none reason=301'), claim: 'not-judged', ...said },
    {
      when: 'refused by DMARC, without compauth',
      headers: junkBlock({
        results: 'spf=fail (sender IP is 40.95.53.73); dmarc=fail action=quarantine header.from=example.com',
      }),
      claim: 'failed',
      ...said,
      values: { result: null, dmarc: 'fail', action: 'quarantine' },
    },
    {
      when: 'passed, though DMARC failed and was to be refused',
      headers: junkBlock({
        results:
          'spf=fail (sender IP is 40.95.53.73); dmarc=fail action=oreject header.from=example.com;compauth=pass reason=130',
      }),
      claim: 'passed',
      ...said,
    },
    {
      when: 'the whole value written as encoded words',
      headers: junkBlock({ results: `=?utf-8?B?${Buffer.from(failedResults).toString('base64')}?=` }),
      claim: 'failed',
      ...said,
    },
  ],
  silent: [
    { when: 'no compauth', headers: compauth('') },
    ...['dmarc=fail action=none', 'dmarc=pass action=quarantine', 'dmarc=none action=oreject', 'dmarc=fail'].map((dmarc) => ({
      when: `no refusal: ${dmarc}`,
      headers: junkBlock({ results: `spf=fail (sender IP is 40.95.53.73); ${dmarc} header.from=example.com` }),
    })),
    { when: 'a word that nobody knows', headers: compauth('compauth=valueOf') },
    {
      when: 'the refusal in an ARC set, whoever sealed it',
      headers: `ARC-Authentication-Results: i=1; mx.example.net; dmarc=fail action=oreject header.from=example.com\r\n${compauth('')}`,
    },
    {
      when: 'results below the border',
      headers: junkBlock({ results: 'spf=none', more: [`Authentication-Results: ${failedResults}`] }),
    },
    {
      when: 'a mailbox that is not Microsoft’s',
      headers: block(`Authentication-Results: ${failedResults}`, postfixLine('x', 'mx.example.net [203.0.113.5]')),
    },
  ],
});
