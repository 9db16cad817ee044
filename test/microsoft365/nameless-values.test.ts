import { namelessValues } from '../../src/microsoft365/nameless-values.ts';

const spfResults = ['pass', 'fail', 'softfail', 'neutral', 'none', 'temperror', 'permerror'];

test.each([
  ...spfResults.map((result) => ['Authentication-Results', `spf=${result} (sender IP is 192.0.2.1)`, 'antispam-headers']),
  ['X-Forefront-Antispam-Report', 'CIP:2001:db8::1;CTRY:DK;', 'antispam-headers'],
  // the longest way to write an address
  ['X-Forefront-Antispam-Report', 'CIP:2001:0db8:0000:0000:0000:0000:192.168.100.228;CTRY:;', 'antispam-headers'],
  ['X-Microsoft-Antispam-Mailbox-Delivery', 'kl:1;ucf:0;dest:I;', 'own-count'],
  ['X-Microsoft-Antispam-Mailbox-Delivery', 'abwl:0;dest:J;OFR:SpamFilterAuthJ;', 'own-count'],
])('%s begins %s', (field, value, source) => {
  expect(namelessValues.filter(({ begins }) => begins.test(value))).toMatchObject([{ field, source }]);
  expect(namelessValues).toHaveLength(3);
});

test.each([
  ['a sentence around the value', 'it says spf=pass (sender IP is 192.0.2.1)'],
  ['a sentence around the value', 'see CIP:2001:db8::1;CTRY:DK;'],
  ['another code in front', '1:2;kl:1;dest:I;'],
  ['a word of that place', 'spf=pass (google.com: domain of a@example.com)'],
  ['nothing before the folder', 'dest:I;'],
])('%s is no beginning: %s', (_case, value) => {
  expect(namelessValues.filter(({ begins }) => begins.test(value))).toEqual([]);
});
