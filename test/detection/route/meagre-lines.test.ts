import { exchange } from '../../../src/detection/route/dialects/exchange.ts';
import { dialects } from '../../../src/detection/route/dialects/dialects.ts';
import { readReceived } from '../../../src/mail/received/received.ts';

/** Clauses without words, without comments, with nothing in the comments, or none at all. */
const meagre = [
  '',
  'x',
  'from by with',
  'from () by () with ()',
  'from a by b with (c)',
  'from a () by b () with SMTP ()',
  '() by b',
];

describe.each([exchange, ...dialects])('dialect $id', (dialect) => {
  it.each(meagre)('finds no peer with an address in %j', (value) => {
    expect(dialect.readPeer(readReceived(value), 'mx.example.org')?.address).toBeUndefined();
  });
});
