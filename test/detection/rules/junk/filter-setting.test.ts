import { block, postfixLine } from '../../../support/header-lines.ts';
import { junkBlock } from '../../../support/junk-lines.ts';
import { ruleTable } from '../../../support/rule-table.ts';

/** The field as the mailbox itself wrote it: the last of its stamps. */
const marked = (text: string) => `${junkBlock()}X-CustomSpam: ${text}\r\n`;
const said = { cites: [13], vouched: true } as const;

ruleTable('filter-setting', {
  speaks: [
    {
      when: 'SPF of the connecting server',
      headers: marked('SPF Record Fail'),
      claim: 'looks-at-spf',
      ...said,
      values: { field: 'X-CustomSpam', text: 'SPF Record Fail' },
    },
    {
      when: 'SPF of From, in other letters',
      headers: marked('spf from record fail'),
      claim: 'looks-at-spf',
      ...said,
    },
    { when: 'a report to a message never sent', headers: marked('Backscatter NDR'), claim: 'other', ...said },
    { when: 'words in front of those on SPF', headers: marked('No SPF Record Fail'), claim: 'other', ...said },
    { when: 'words behind those on SPF', headers: marked('SPF Record Failsafe'), claim: 'other', ...said },
    { when: 'the content', headers: marked('Empty Message'), claim: 'other', ...said },
    {
      when: 'a setting in test mode',
      headers: marked('This message was filtered by the custom spam filter option'),
      claim: 'other',
      ...said,
    },
    {
      when: 'a text nobody knows',
      headers: marked('SPF record: hard fail'),
      claim: 'other',
      ...said,
    },
    {
      when: 'beside one that came with the message, so nobody can tell which is the recipient’s',
      headers: `${junkBlock({ more: ['X-CustomSpam: Web bug'] })}X-CustomSpam: Empty Message\r\n`,
      claim: 'other',
      cites: [14],
      vouched: false,
    },
  ],
  silent: [
    { when: 'the field came with the message', headers: junkBlock({ more: ['X-CustomSpam: SPF Record Fail'] }) },
    { when: 'no stamp of the mailbox', headers: `${junkBlock({ stamp: null })}X-CustomSpam: SPF Record Fail\r\n` },
    { when: 'no such field', headers: junkBlock() },
    {
      when: 'another mail system',
      headers: `${block(postfixLine('mail.example.org', '192.0.2.1'))}X-CustomSpam: SPF Record Fail\r\n`,
    },
  ],
});
