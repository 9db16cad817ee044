import { block, postfixLine } from '../../../support/header-lines.ts';
import { ruleTable } from '../../../support/rule-table.ts';

/** A relay server of Japan East, told by its name; 52.103.215 is Japan East too, and 52.103.160 North Europe. */
const named = 'mail-japaneastazrln10222018.outbound.protection.outlook.com';
const line = (peer: string) => block(postfixLine('h.example', peer));

ruleTable('server-region', {
  speaks: [
    {
      when: 'name and block agree',
      headers: line(`${named} [52.103.215.1]`),
      claim: 'placed',
      cites: [0],
      vouched: true,
      values: { region: 'Japan East' },
    },
    {
      when: 'the block alone',
      headers: line('unknown [52.103.160.1]'),
      claim: 'placed',
      cites: [0],
      vouched: true,
      values: { region: 'North Europe' },
    },
    {
      when: 'the name alone, in a block of no region',
      headers: line(`${named} [40.95.1.1]`),
      claim: 'placed',
      cites: [0],
      vouched: true,
      values: { region: 'Japan East' },
    },
    {
      when: 'the name is of another region',
      headers: line(`${named} [52.103.160.1]`),
      claim: 'contradicted',
      cites: [0],
      vouched: true,
      values: { region: 'North Europe' },
    },
  ],
  silent: [
    { when: 'neither tells', headers: line('mail-sgaapc01rlnn2087.outbound.protection.outlook.com [40.95.73.87]') },
    { when: 'no server of Microsoft 365', headers: line('mx.example.net [203.0.113.5]') },
  ],
});
