import { readSocket } from '../../../src/mail/addresses/socket.ts';

test.each([
  ['192.0.2.1', '192.0.2.1'],
  ['192.0.2.1:25', '192.0.2.1'],
  ['192.0.2.1:65535', '192.0.2.1'],
  ['2001:db8::7', '2001:db8::7'],
  ['2001:db8::7:25', '2001:db8::7:25'],
  ['192.0.2.1:', null],
  ['192.0.2.1:123456', null],
  ['192.0.2:25', null],
  ['mail.example.com:25', null],
  ['', null],
])('reads the address in front of a port: %j', (word, address) => {
  expect(readSocket(word)).toBe(address);
});
