import { holdsMask, redact } from '../../../src/explanation/masking/redact.ts';

test.each([
  ['jane.doe@example.com', 'j***@example.com'],
  ['for <jane.doe+tag@example.com>; Wed', 'for <j***@example.com>; Wed'],
  ['spf=none smtp.mailfrom=jane@example.com; dkim=none', 'spf=none smtp.mailfrom=j***@example.com; dkim=none'],
  ['dkim=pass header.i=@example.com', 'dkim=pass header.i=@example.com'],
  ['dkim=pass header.i=jane@example.com', 'dkim=pass header.i=j***@example.com'],
  ['(envelope-from <jane@example.com>)', '(envelope-from <j***@example.com>)'],
  ['envelope-from=jane@example.com;', 'envelope-from=j***@example.com;'],
  ['rfc822;jane@example.com', 'rfc822;j***@example.com'],
  ['mailto:jane@example.com', 'mailto:j***@example.com'],
  ['bounces+SRS=GZEX9=T4@example.net', 'b***@example.net'],
  ['jane+SRS=abcde=T4=example.org=jane@example.net', 'j***@example.net'],
  ['prvs=1234567890=jane@example.com', 'p***@example.com'],
  ['"jane doe"@example.com', '"***"@example.com'],
  ['5" and "jane doe"@example.com', '5" and "***"@example.com'],
  ['"jane@example.com"', '"j***@example.com"'],
  ['"jane\\"doe"@example.com', '"***"@example.com'],
  ['for <"jane \\"x\\" doe"@example.com>', 'for <"***"@example.com>'],
  ['\\"jane doe\\"@example.com', '\\"***"@example.com'],
  ['<jane."doe"@example.com>', '<"***"@example.com>'],
  ['<"jane"."doe"@example.com>', '<"***"@example.com>'],
  ['<"jane".doe@example.com>', '<"***"@example.com>'],
  ['"Jane". doe@example.com', '"Jane". d***@example.com'],
  ['"Jane" <jane@example.com>, "Joe" <joe@example.org>', '"Jane" <j***@example.com>, "Joe" <j***@example.org>'],
  ['jane@[192.0.2.1]', 'j***@[192.0.2.1]'],
  ['jane@example.com,joe@example.org', 'j***@example.com,j***@example.org'],
  ['ældre@example.dk', 'æ***@example.dk'],
  ['🙂🙂@example.com', '🙂***@example.com'],
  ['jane@@example.com', 'j***@example.com'],
  ['a@b@example.com', 'a***@b***@example.com'],
  ['(domain of jane@example.com does not designate 192.0.2.1)', '(domain of j***@example.com does not designate 192.0.2.1)'],
  ['from jane.doe @example.com x', 'from j***@example.com x'],
  ['"jane doe" @example.com', '"***"@example.com'],
  ['jane.doe@\n example.com', 'j***@\n example.com'],
  ['jane.doe @ example.com', 'j***@ example.com'],
  ['Jane.Doe(comment)@example.com', 'J***@example.com'],
  ['x Jane.Doe (a (joe@b.example) c) @ (d) example.com', 'x J***@ (d) example.com'],
  ['jane.doe%40example.com', 'j***%40example.com'],
  ['jane.doe=40example.com', 'j***=40example.com'],
  ['x jane%40example.com@example.net', 'x j***@example.net'],
  ['smtp.mailfrom=jane=40example.com', 'smtp.mailfrom=j***=40example.com'],
  ['jane.doe＠example.com', 'j***＠example.com'],
  ['jane.doe@.example.com', 'j***@.example.com'],
  ['for\tjane@example.com', 'for\tj***@example.com'],
  ['v=1; d=example.com; i=@example.com', 'v=1; d=example.com; i=@example.com'],
  ['=?utf-8?B?amFuZUBleGFtcGxlLmNvbQ==?= by example.net', '=?utf-8?B?***?= by example.net'],
])('masks the mailboxes in %s', (text, expected) => {
  expect(redact(text)).toBe(expected);
});

test.each([
  ['(Authenticated sender: jane)', '(Authenticated sender: j***)'],
  ['(smtp-auth username jane, mechanism plain)', '(smtp-auth username j***, mechanism plain)'],
  ['(user: jane)', '(user: j***)'],
  ['(SASL: jane)', '(SASL: j***)'],
  ['(AUTH: PLAIN jane)', '(AUTH: PLAIN j***)'],
  ['(AUTH: LOGIN jane)', '(AUTH: LOGIN j***)'],
  ['id 1 for jane; Mon, 2 Mar 2026 09:00:00 +0000', 'id 1 for j***; Mon, 2 Mar 2026 09:00:00 +0000'],
  ['id 1 for jane@example.com; Mon, 2 Mar 2026', 'id 1 for j***@example.com; Mon, 2 Mar 2026'],
  ['(Authenticated sender: jane@example.com)', '(Authenticated sender: j***@example.com)'],
  ['(authenticated user jane.doe)', '(authenticated user j***)'],
  ['(authenticated as jane)', '(authenticated as j***)'],
  ['authenticated as jane by mail.example', 'authenticated as j*** by mail.example'],
  ['authenticated as <jane> by mail.example', 'authenticated as <j***> by mail.example'],
  ['Authenticated as <jane.doe> with ESMTPA id 1', 'Authenticated as <j***> with ESMTPA id 1'],
  ['(pc [192.0.2.5]) authenticated as jane.doe with ESMTPA id 1', '(pc [192.0.2.5]) authenticated as j*** with ESMTPA id 1'],
  ['Authenticated as EXAMPLE+jane by mail.example', 'Authenticated as E*** by mail.example'],
  ['auth=pass smtp.auth=jane smtp.mailfrom=example.com', 'auth=pass smtp.auth=j*** smtp.mailfrom=example.com'],
  ['(authenticated id=jane)', '(authenticated id=j***)'],
  ['authenticated_id: jane', 'authenticated_id: j***'],
  ['authenticated-user=jane', 'authenticated-user=j***'],
  ['an authenticated sender: jane', 'an authenticated sender: j***'],
  ['ident=jane', 'ident=j***'],
  ['sasl_username=jane', 'sasl_username=j***'],
  ['username=jane', 'username=j***'],
  ['login=jane', 'login=j***'],
  ['user=jane', 'user=j***'],
  ['mailbox=jane', 'mailbox=j***'],
  ['A=login:jane', 'A=login:j***'],
  ['(A=CRAM-MD5:jane)', '(A=CRAM-MD5:j***)'],
  ['P=esmtpsa A=dovecot_plain:jane', 'P=esmtpsa A=dovecot_plain:j***'],
  ['envelope-from jane', 'envelope-from j***'],
  ['envelope-sender <jane>', 'envelope-sender <j***>'],
  ['orcpt rfc822;jane', 'orcpt rfc822;j***'],
  ['rcpt <jane>', 'rcpt <j***>'],
  ['for <jane>', 'for <j***>'],
  ['(login jane)', '(login j***)'],
  ['(auth: login jane)', '(auth: login j***)'],
  ['(account jane)', '(account j***)'],
  ['(account <jane>)', '(account <j***>)'],
  ['(SASL LOGIN jane)', '(SASL LOGIN j***)'],
  ['(SASL CRAM-MD5 jane)', '(SASL CRAM-MD5 j***)'],
  ['(AUTH: SCRAM-SHA-256 jane, TLS: TLSv1.2)', '(AUTH: SCRAM-SHA-256 j***, TLS: TLSv1.2)'],
  ['(SMTP AUTH jane)', '(SMTP AUTH j***)'],
  ['(auth jane)', '(auth j***)'],
  ['(auth user jane)', '(auth user j***)'],
  ['(user jane)', '(user j***)'],
  ['(username: jane)', '(username: j***)'],
  ['(login: jane)', '(login: j***)'],
  ['(authenticated jane)', '(authenticated j***)'],
  ['(Authenticated: jane)', '(Authenticated: j***)'],
  ['(authenticated account jane)', '(authenticated account j***)'],
  ['(Authenticated-sender jane)', '(Authenticated-sender j***)'],
  ['(SquirrelMail authenticated user jane)', '(SquirrelMail authenticated user j***)'],
  ['auth_id: jane', 'auth_id: j***'],
  ['user=<jane>', 'user=<j***>'],
  ['x jane(at)a.example', 'x j***(at)a.example'],
  ['SRS0=hash=tt=example.com=jane@fwd.example', 'S***@fwd.example'],
  ['SRS0=hash=tt=example.com=jane', 'S***'],
  ['smtp.mailfrom=SRS0=hash=tt=example.com=jane;', 'smtp.mailfrom=S***;'],
  ['SRS1=h=first.example==hash=tt=example.com=jane', 'S***'],
  ['jane+SRS=abcde=T4=example.com=jane', 'j***'],
  ['bounces+SRS=GZEX9=T4', 'b***'],
  ['jane=example.com@list.example', 'j***@list.example'],
  ['bounce-1-jane=example.com@list.example', 'b***@list.example'],
  ['bounces+jane=example.com', 'b***'],
  ['jane at example.com', 'j*** at example.com'],
  ['From: jane.doe at example.com (Jane)', 'From: j*** at example.com (Jane)'],
  ['for <jane at example.com>; Wed', 'for <j*** at example.com>; Wed'],
  ['write to jane at example.com now', 'write to j*** at example.com now'],
  ['jane (at) example.com', 'j***(at) example.com'],
  ['jane[at]example.com', 'j***[at]example.com'],
  ['x jane.doe{AT}example.com', 'x j***{AT}example.com'],
  ['jane.doe%2540example.com', 'j***%2540example.com'],
  ['mailto:jane%252540example.com', 'mailto:j***%252540example.com'],
  ['https://x.example/u?m=jane%40example.com&y', 'https://x.example/u?m***%40example.com&y'],
  ['https://x.example/u/jane%40example.com', 'https://x.example/u/j***%40example.com'],
  ['x jane%2540example.com@example.net', 'x j***@example.net'],
  ['(from host!jane)', '(from host!j***)'],
  ['relay.example!mx1!jane.doe', 'relay.example!mx1!j***'],
])('an unusual form: %s', (text, expected) => {
  expect(redact(text)).toBe(expected);
  expect(redact(expected)).toBe(expected);
  expect(holdsMask(expected)).toBe(true);
});

test.each([
  '(authenticated bits=0)',
  'the client is not authenticated as the sender, refused by mx.example.com',
  'by mx.example.com (Authenticated; TLS 1.3)',
  'Recipient refused (user unknown)',
  '550 5.7.1 no (auth required)',
  'X-Auth: auth-pass (no user rule)',
  'a user or an account, a login, SMTP AUTH',
  '550 5.2.2 no (mailbox full)',
  'a=rsa-sha256; c=relaxed/relaxed; s=a:b',
  'jane (at example.com)',
  'a%40 b.example',
  'a=40 b.example',
  'auth=pass smtp.auth=',
  '(Postfix, from userid 0) by mx.example.com id 4F2A!',
  'ucf:0;auth:0;dest:J;OFR:SpamFilterAuthJ',
  'v=DKIM1; bh=47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=; b=abc+def==',
  'header.d=example.com smtp.helo=mail.example.com d=example.com s=selector1',
  'The return path was rewritten by a forwarding server at example.com (SRS).',
  'holds “+SRS=”. or “SRS0=”',
  '(queued at mx.example.com); looked up at 14 October 2026 at 07:42:15 UTC',
  'from mail.relay.example at 192.0.2.1 (mx.eu.example at example.com)',
  'jane at 192.0.2.1 and x at localhost',
  'Det fremgår, at example.com; for at example.com',
  'a != b, Hi! there, 100%! x',
  'for three days; look there, for now; the 2 of them',
  'id 15.20.9366.7 with ESMTPS id 3A5B7',
])('leaves text without a mailbox as it is: %s', (text) => {
  expect(redact(text)).toBe(text);
});

test('domains, addresses of servers and times stay', () => {
  const line = 'from mail.example.com (192.0.2.1) by [2001:db8::1] with ESMTP id 1@; Wed, 7 Oct 2026 18:55:28 +0000 @ x';
  expect(redact(line)).toBe(line);
});

test.each([
  'client-ip=40.95.53.73',
  'bh=40abcDEF/x=',
  'smtp.helo=40east.example.com',
  'helo=40east.example.com',
  'a 40% b',
  'id 1 @; x',
])('%s is no address', (text) => {
  expect(redact(text)).toBe(text);
  expect(holdsMask(redact(text))).toBe(false);
});

test.each(['jane@example.com', '"jane doe" @example.com', 'jane%40example.com'])('the mask of %s is told', (text) => {
  expect(holdsMask(redact(text))).toBe(true);
});

test('what is masked stays masked', () => {
  for (const text of [
    'jane@example.com',
    '"jane doe"@example.com',
    '=?utf-8?Q?jane=40example.com?=',
    'smtp.mailfrom=j@example.com',
    'jane (c) @ example.com',
    'jane=40example.com',
    'jane%40example.com@example.net',
  ]) {
    expect(redact(redact(text))).toBe(redact(text));
  }
});

test.each([
  ['a@'],
  ['"@'],
  ['=?a?B?'],
  ['@a'],
  ['smtp.mailfrom='],
  ['"a"@'],
  ['(a)@'],
  ['"\\"@a'],
  ['\\"'],
  ['."a"@b'],
  ['"a".'],
  ['a (@b)'],
  ['(@'],
  ['@)'],
  ['()'],
  [' @ '],
  ['@.'],
  ['=40'],
  ['%40a.b'],
  ['@a '],
  [' at a.b'],
  ['a at '],
  ['(at)a.b'],
  ['%25'],
  ['a!'],
  ['SRS0='],
  ['+a=b.c'],
  ['(authenticated user '],
  ['a'],
])('a long run of %j is read in linear time', (part) => {
  const started = process.cpuUsage();
  redact(part.repeat(100_000));
  redact(`${'('.repeat(50_000)}${part.repeat(50_000)}${')@x.y'.repeat(50_000)}`);
  expect(process.cpuUsage(started).user / 1e6).toBeLessThan(5);
});
