import { deskAddressIn } from '../../src/pane/mail-address.ts';

test.each([
  ['?desk=helpdesk%40example.com&edition=help-desk', 'helpdesk@example.com'],
  ['?desk=helpdesk@example.com', 'helpdesk@example.com'],
  ['?desk=ann@example.com,bob@example.net', ''],
  ['?desk=nobody', ''],
  ['?edition=help-desk', ''],
  ['', ''],
])('the address in %s is “%s”', (query, address) => {
  expect(deskAddressIn(query)).toBe(address);
});
