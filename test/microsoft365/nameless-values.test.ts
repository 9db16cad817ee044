import { namelessValues } from '../../src/microsoft365/nameless-values.ts';

test.each([
  ['Authentication-Results', 'spf=softfail (sender IP is 192.0.2.1)', 'antispam-headers'],
  ['X-Forefront-Antispam-Report', 'CIP:2001:db8::1;CTRY:DK;', 'antispam-headers'],
  ['X-Microsoft-Antispam-Mailbox-Delivery', 'kl:1;ucf:0;dest:I;', 'own-count'],
])('%s begins %s', (field, value, source) => {
  expect(namelessValues.filter(({ begins }) => begins.test(value))).toMatchObject([{ field, source }]);
  expect(namelessValues).toHaveLength(3);
});
