import { readReply } from '../../../src/inspection/reports/reply-finding.ts';

const zone = 'outbound.protection.outlook.com';

test.each([
  [`550 mail-sgaapc01rlnn2087.${zone} rejected: SPF fail`, `mail-sgaapc01rlnn2087.${zone}`, 'relay-passed'],
  [`554 5.7.1 Connection from Mail-PSAAPC01RLHN2073.${zone}. refused`, `mail-psaapc01rlhn2073.${zone}`, 'relay-spam'],
  [`550 5.7.1 <mail-westusazrln10.${zone}>: Helo command rejected: refused`, `mail-westusazrln10.${zone}`, 'relay'],
  // the relay pool before any other
  [`550 mail-db8eur05on2081.${zone}, mail-sgaapc01rlpn2087.${zone} refused`, `mail-sgaapc01rlpn2087.${zone}`, 'relay'],
])('a server of the relay pool is named alone in %j', (reply, server, pool) => {
  expect(readReply(reply)).toEqual({ kind: 'relay-name', server, pool, isRelay: true, refusal: 'silent' });
});

test.each([
  [`550 5.7.1 mail-db8eur05on2081.${zone} blocked`, `mail-db8eur05on2081.${zone}`, 'ordinary'],
  [`554 no mail from mail-eastusazhn15010001.${zone}`, `mail-eastusazhn15010001.${zone}`, 'high-risk'],
  [`451 (mail-westusazolkn19010001.${zone}) try later`, `mail-westusazolkn19010001.${zone}`, 'consumer'],
])('a server of another pool is named alone in %j', (reply, server, pool) => {
  expect(readReply(reply)).toEqual({ kind: 'pool-name', server, pool, isRelay: false, refusal: 'silent' });
});

test.each([
  // a greeting without a pool, names of other domains, and names that only contain one
  `550 5.7.1 EUR05-DB8-obe.${zone} refused`,
  `550 mail-sgaapc01rlnn2087.${zone}.example refused`,
  `550 mail-sgaapc01rlnn2087.not-${zone} refused`,
  `550 mail-sgaapc01rlnn2087.mail.protection.outlook.com refused`,
])('no server of a pool in %j', (reply) => {
  expect(readReply(reply)).toEqual({ kind: 'silent' });
});

test('an address that the server saw goes before a name', () => {
  expect(readReply(`550 mail-sgaapc01rlnn2087.${zone} client host [40.107.1.1] blocked`)).toMatchObject({
    kind: 'pool-address',
    address: '40.107.1.1',
  });
});

test('beside a name stands what kind of refusal it is', () => {
  expect(readReply(`550 5.7.26 mail-sgaapc01rlnn2087.${zone} unauthenticated - gsmtp`)).toMatchObject({
    kind: 'relay-name',
    refusal: 'gmail-authentication',
  });
});
