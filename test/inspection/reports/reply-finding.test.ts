import { readReply } from '../../../src/inspection/reports/reply-finding.ts';

test.each([
  [
    '550 5.7.26 SPF check for [example.com] does not pass with ip: 550-5.7.26 [40.95.31.57]. OutboundProxyTargetIP: 192.0.2.1',
    '40.95.31.57',
  ],
  ['554 5.7.1 Service unavailable; Client host [40.95.53.73] blocked', '40.95.53.73'],
  ['550 5.7.23 sender 52.103.198.20 is not allowed by SPF', '52.103.198.20'],
  ["550 5.7.1 Unfortunately, messages from [40.95.54.87] weren't sent (S3140).", '40.95.54.87'],
  ['421 4.7.0 [TSS04] Messages from 40.95.54.87 temporarily deferred', '40.95.54.87'],
  ['550 5.7.1 SPF: 2A01:111:F403:E001:0:0:0:1 is not permitted', '2a01:111:f403:e001::1'],
  ['550 5.7.1 SPF: 2a01:111:f403:e001:: is not permitted', '2a01:111:f403:e001::'],
  ['554 5.7.1 client [IPv6:2a01:111:f403:e001::1] refused', '2a01:111:f403:e001::1'],
  ['554 5.7.1 refused, client is 2a01:111:f403:e001::1:', '2a01:111:f403:e001::1'],
  ['550 5.7.1 client host [40.107.1.1], then sender IP 40.95.31.57', '40.95.31.57'],
  // no server of the relay pool takes mail in
  ['550 5.7.1 mail server IP 40.95.31.57 refused', '40.95.31.57'],
  ['550 5.7.1 refused, remote-ip=40.95.31.57', '40.95.31.57'],
])('an address of the relay pool is found in %j', (reply, address) => {
  expect(readReply(reply)).toMatchObject({ kind: 'relay-address', address, pool: 'relay', isRelay: true });
});

test.each([
  ['550 5.7.26 SPF [example.com] with ip: [2a01:111:f403:c10d::3] = did not pass', '2a01:111:f403:c10d::3', 'ordinary'],
  ['550 5.7.1 client host [40.107.1.1] blocked', '40.107.1.1', 'ordinary'],
  ['550 5.7.1 messages from [52.100.1.2] were not sent', '52.100.1.2', 'high-risk'],
  ['550 5.7.1 SPF fail, ip=40.92.1.2', '40.92.1.2', 'consumer'],
  ['550 5.7.1 Your server IP 40.107.1.1 is refused', '40.107.1.1', 'ordinary'],
  ['550 5.7.1 the sending host IP address: [52.100.1.2] has no name', '52.100.1.2', 'high-risk'],
  ['550-5.7.26 SPF [d.example] with ip: [40.107.1.1]\n550-5.7.26 = did not pass', '40.107.1.1', 'ordinary'],
])('an address of another pool is found in %j', (reply, address, pool) => {
  expect(readReply(reply)).toMatchObject({ kind: 'pool-address', address, pool, isRelay: false });
});

test('beside an address stands what kind of refusal it is', () => {
  expect(readReply('550 5.7.26 SPF with ip: [40.95.31.57] did not pass. a1-20020a.1 - gsmtp')).toMatchObject({
    kind: 'relay-address',
    refusal: 'gmail-authentication',
  });
});

test.each([
  '550 5.7.1 <reader@example.net>: 40.95.31.57 is not allowed to send mail',
  '554 5.7.1 40.95.31.57 listed at bl.example.net',
  '550 5.7.1 Zugriff verweigert [40.95.31.57]',
  '550 5.7.1 Adgang nægtet ([40.95.31.57])',
  '554 5.7.1 mx7 40.95.31.57 Example block for spam',
  '553 5.3.0 mx7 DNSBL:RBL 521< 40.95.31.57 >_is_blocked',
  '550 5.7.1 Access denied to IP 40.95.31.57',
  '550 Rejected because 40.95.31.57 is in a black list',
])('the address in %j is the one that was refused', (reply) => {
  expect(readReply(reply)).toMatchObject({ kind: 'relay-address', address: '40.95.31.57' });
});

test.each([
  // a number without a word that says what it is; the target; the server that answered; a version; a longer number; a block without known mail
  '550 5.1.1 ticket 40.95.31.57',
  '550 5.7.1 rejected, see ticket 40.95.31.57',
  'mx.example.net[40.95.31.57] said: 550 5.1.1 no',
  'host mx.example.net[40.95.31.57] said: 550 5.1.1 no',
  'server mx.example.net [40.95.31.57]:25 said: 550 5.1.1 no',
  '550 5.1.1 OutboundProxyTargetIP: 40.95.31.57',
  'host example-net.mail.protection.outlook.com[104.47.5.36] said: 550 5.4.1 Denied',
  'rejected by the server for the domain by example-net.mail.protection.outlook.com. [104.47.5.36]. 550 5.4.1',
  // where it was sent to: the list of Exchange Online, whose answerer may be a tenant's own intake; the same in words
  '[{LED=550 5.1.1 no};{MSG=};{FQDN=example-com.mail.protection.outlook.com};{IP=52.101.40.3};{LRT=}]',
  '[{LED=550 5.1.1 no};{MSG=};{FQDN=mx.example.net};{IP=40.95.31.57};{LRT=}]',
  '550 5.1.1 no. Destination IP: 52.101.40.3',
  '550 5.1.1 no. Target IP address: 40.95.31.57',
  'Delivery to IP 52.101.40.3 failed: 550 5.1.1 no',
  // of either side
  '550 5.1.1 no (remote IP 52.101.40.3)',
  'the mail server IP 52.101.40.3 answered 550 5.1.1 no',
  'MX example-com.mail.protection.outlook.com, IP address: 52.101.40.3, answered 550 5.1.1 no',
  '550 5.1.1 client 140.95.31.57',
  '550 5.1.1 client 40.95.31.57.2',
  '550 5.1.1 client 40.94.1.1',
])('no address in %j', (reply) => {
  expect(readReply(reply)).toEqual({ kind: 'silent' });
});

test.each([
  ['forwarding-blocked', '550 5.7.520 Access denied, Your organization does not allow external forwarding. AS(7555)'],
  ['forwarding-blocked', "'5.7.520 Access denied, Your organization does not allow external forwarding. AS(7555)'"],
  ['forwarding-blocked', '5.7.520'],
  ['relay-denied', '550 5.7.64 TenantAttribution; Relay Access Denied'],
  ['relay-denied', 'TenantAttribution; Relay Access Denied SMTP'],
  ['relay-denied', '#5.7.64 smtp; relay denied'],
  [
    'direct-send-blocked',
    '550 5.7.68 TenantInboundAttribution; Direct Send not allowed for this organization from unauthorized sources',
  ],
  ['direct-send-blocked', '5.7.68 TenantInboundAttribution'],
  ['direct-send-blocked', '550 5.7.1 Direct Send not allowed for this organization'],
  ['relayed-refused', '550 5.7.367 Remote server returned not permitted to relay -> 554 5.7.1 Relaying denied'],
  ['relayed-refused', '5.7.367'],
  ['relayed-refused', '550 5.7.367 [Remote server returned not permitted to relay]'],
  ['sending-limit', '550 5.7.232 limit'],
  ['sending-limit', '550 5.7.233 Your message cannot be sent because your tenant exceeded its daily limit'],
  ['sending-limit', '5.7.236'],
  ['exchange-rule', '550 5.7.1 TRANSPORT.RULES.RejectMessage; the message was rejected by organization policy'],
  ['exchange-rule', '550 5.7.0 transport.rules.x'],
  ['exchange-rule', '5.7.1 TRANSPORT.RULES.RejectMessage'],
  ['exchange-recipient', '550 5.1.10 RESOLVER.ADR.RecipientNotFound; Recipient not found'],
  ['exchange-recipient', '550 5.7.129 RESOLVER.RST.RestrictedToRecipientsPermission'],
  ['exchange-recipient', '#550 5.1.1 RESOLVER.ADR.ExRecipNotFound; not found ##'],
  ['exchange-mailbox', '554 5.2.2 mailbox full; STOREDRV.Deliver; delivery result banner'],
  ['exchange-mailbox', '554 5.6.0 STOREDRV.Submit.Exception'],
  ['exchange-mailbox', '5.2.0 STOREDRV.Deliver.Exception:StorageTransientException'],
  ['exchange-connection', '550 5.4.310 SMTPSEND.DNS.NonExistentDomain; nonexistent domain'],
  ['exchange-connection', '554 5.4.4 SMTPSEND.DNS.NonExistentDomain'],
  ['exchange-connection', '451 4.4.0 SMTPSEND.SuspiciousRemoteServerError'],
  ['exchange-routing', '550 5.4.4 ROUTING.NoConnectorForAddressType; unable to route'],
  ['exchange-routing', '550 5.4.6 ROUTING.LoopDetected; mail loop detected'],
  ['exchange-routing', '5.2.14 Routing.NoConnector'],
  ['gmail-authentication', '550-5.7.26 Your email has been blocked because the sender is unauthenticated. - gsmtp'],
  ['gmail-authentication', '421 4.7.26 unauthenticated https://support.google.com/mail/answer/81126'],
  ['gmail-authentication', '550-5.7.26 This mail is unauthenticated. gmail-smtp-in.l.google.com'],
  ['gmail-policy', '550-5.7.1 likely unsolicited mail https://support.google.com/mail/?p=UnsolicitedMessageError - gsmtp'],
  ['gmail-policy', '421-4.7.0 unusual rate of unsolicited mail. - gsmtp'],
  ['gmail-policy', '421-4.7.28 rate limited https://support.google.com/mail/'],
  ['yahoo', '421 4.7.0 [TSS04] Messages from 192.0.2.1 temporarily deferred'],
  ['yahoo', '554 5.7.9 Message not accepted for policy reasons. See https://postmaster.yahooinc.com/error-codes'],
  ['yahoo', '553 5.7.1 [BL21] Connections will not be accepted, see help.yahoo.com'],
  [
    'outlook-block',
    "550 5.7.1 Unfortunately, messages from [192.0.2.1] weren't sent; part of their network is on our block list (S3150).",
  ],
  ['silent', '450 4.7.500 Server busy. Please try again later (S77714)'],
  ['outlook-block', '550 5.7.1 (S3140) [x.prod.protection.outlook.com]'],
  ['outlook-block', '550 SC-001 see http://mail.live.com/mail/troubleshooting.aspx'],
  [
    'outlook-authentication',
    '550 5.7.515 Access denied, sending domain example.com does not meet the required authentication level.',
  ],
  ['outlook-authentication', '5.7.515'],
  ['outlook-authentication', '550-5.7.515 Access denied (S3150)'],
  ['icloud', '554 5.7.1 [CS01] Message rejected due to local policy. Please visit https://support.apple.com/en-us/102322'],
  ['icloud', '550 5.7.1 [HM08] Message rejected due to local policy.'],
  ['icloud', '450 4.7.0 host mx01.mail.icloud.com refused'],
  ['gmx', '554-Transaction failed 554 For explanation visit https://postmaster.gmx.net/en/error-messages'],
  ['gmx', '554 see https://postmaster.web.de/de/case?c=r0301'],
  ['gmx', '550 host mx00.gmx.net said policy restrictions'],
  ['block-list', '554 5.7.1 blocked using zen.spamhaus.org'],
  ['block-list', '550 5.7.1 listed at bl.spamcop.net'],
  ['block-list', '550 your server is on a blacklist'],
  ['block-list', '554 Blocked - see https://ipcheck.proofpoint.com/?ip=192.0.2.1'],
  ['block-list', '554 Client host [192.0.2.1] is blacklisted'],
  ['block-list', '550 Sorry, the IP 192.0.2.1 is on our block list'],
  // a list of domains or web addresses, and a sender or a recipient on one, say nothing of the server
  [
    'silent',
    '550-Verification failed for <ann@example.com>\n550-The mail server could not deliver mail to ann@example.com.  The account or domain may not exist, they may be blacklisted, or missing the proper dns entries.\n550 Sender verify failed',
  ],
  ['silent', '550 server: may be blacklisted'],
  ['silent', '550 5.7.1 The mail server has rejected this: sender ann@example.com is blacklisted'],
  ['block-list', '550 5.7.1 The mail server has rejected this: sender IP is blacklisted'],
  ['silent', '554 5.7.1 The recipient does not want your mail. We may feed it to a spam blacklist.'],
  ['silent', '554 5.7.1 Message contains an address listed in dbl.spamhaus.org'],
  ['silent', '554 5.7.1 Blocked by multi.uribl.com and the blacklist of SURBL: www.example.com'],
  ['silent', '550 5.1.0 Sender address is blacklisted'],
  [
    'outlook-block',
    '550 5.7.1 Service unavailable; Client host [192.0.2.1] blocked using FBLW15; please forward this message to delist@messaging.microsoft.com',
  ],
  // without an enhanced code, what is about a mailbox is no policy
  ['silent', '550 host mx01.mail.icloud.com said: 550 user unknown'],
  [
    'silent',
    '550-Requested action not taken: mailbox unavailable 550 For explanation visit https://postmaster.gmx.net/en/error-messages',
  ],
  ['silent', "554 delivery error: dd This user doesn't have a yahoo.com account, see https://help.yahoo.com"],
  ['silent', 'host eur.olc.protection.outlook.com[192.0.2.33] said: 550 Requested action not taken: mailbox unavailable'],
  ['silent', '552 over quota, see http://mail.live.com/mail'],
  ['sender-unauthenticated', '550 5.7.23 The message was rejected because of Sender Policy Framework violation'],
  ['sender-unauthenticated', '550 5.7.26 multiple authentication checks failed'],
  ['sender-unauthenticated', '550 5.7.509 Access denied, sending domain does not pass DMARC verification'],
  ['silent', '550 5.1.1 no such mailbox'],
  // Microsoft's own refusals, by the words and codes of its list; the same code without the words may be anybody's
  ['exchange-recipient', '550 5.4.1 Recipient address rejected: Access denied. AS(201806281) [x.prod.protection.outlook.com]'],
  ['exchange-recipient', "Remote server returned '550 5.4.1 Recipient address rejected: Access denied'"],
  ['exchange-recipient', '550 5.4.1 [bob@example.org]: Recipient address rejected: Access denied'],
  ['exchange-recipient', '550-5.4.1 Recipient address rejected:\n    Access denied. AS(201806281)'],
  ['exchange-recipient', '550 5.7.504 [bob@example.org]: Recipient address rejected: Access denied'],
  ['exchange-recipient', '550 5.7.505 Access denied, banned recipient'],
  ['exchange-recipient', '550 5.7.193 UnifiedGroupAgent; Delivery failed, not a member'],
  ['exchange-recipient', '550 5.7.12 Sender was not authenticated by organization'],
  ['silent', '550 5.4.1 no answer from host'],
  ['silent', '554 5.7.1 <bob@example.org>: Recipient address rejected: Access denied'],
  ['silent', '550 5.7.193 your list is closed'],
  ['sender-blocked', '550 5.1.8 Access denied, bad outbound sender AS(42004)'],
  ['sender-blocked', "Remote Server returned '550;5.7.711 Access denied, bad inbound connector. AS(2204).'"],
  ['sender-blocked', '550 5.7.501 Access denied, spam abuse detected'],
  ['sender-blocked', '550 5.7.502 Access denied, banned sender'],
  ['sender-blocked', '550 5.7.705 Access denied, tenant has exceeded threshold. AS(7250)'],
  ['sender-blocked', '550 5.7.705 Service unavailable. Access denied,\n\ttenant has exceeded threshold'],
  ['sender-blocked', '550 5.7.708 Service unavailable. Access denied, traffic not accepted from this IP. AS(7230)'],
  ['sender-blocked', '550 5.7.750 Service unavailable. Client blocked from sending from unregistered domains.'],
  ['sender-blocked', "550 5.7.703 Your message can't be delivered because messages to x are blocked by your organization"],
  ['silent', '550 5.1.8 sender domain does not exist'],
  ['silent', '550 5.7.708 go away'],
  ['sending-limit', "550 5.1.90 Your message can't be sent because you've reached your daily limit for message recipients"],
  ['sending-limit', '550 5.2.2 Submission quota exceeded'],
  ['sending-limit', '554 5.2.0 STOREDRV.Submission.Exception:SubmissionQuotaExceededException'],
  ['exchange-mailbox', "550 5.2.121 Recipient's per hour message receive limit from specific sender exceeded"],
  ['exchange-connection', '550 4.4.7 QUEUE.Expired; message expired'],
  ['exchange-connection', '550 5.4.300 Message expired'],
  ['exchange-connection', '550 5.7.323 tlsa-invalid: The domain failed DANE validation'],
  ['exchange-connection', '550 5.4.8 MX hosts of example.net failed MTA-STS validation'],
  ['silent', '550 4.4.7 delivery time expired'],
  ['exchange-routing', '554 5.4.14 Hop count exceeded - possible mail loop ATTR34'],
  ['silent', '554 5.4.6 too many hops'],
  ['exchange-sign-in', '530 5.7.57 SMTP; Client was not authenticated to send anonymous mail during MAIL FROM'],
  ['exchange-sign-in', '530 5.7.1 Client was not authenticated'],
  ['exchange-sign-in', '530 5.7.57 Client not authenticated to send mail.'],
  ['exchange-sign-in', '535 5.7.3 Authentication unsuccessful'],
  ['exchange-sign-in', '535 5.7.139 Authentication unsuccessful, SmtpClientAuthentication is disabled for the Tenant.'],
  ['silent', '535 5.7.8 Error: authentication unsuccessful'],
  ['outlook-block', '550 5.7.511 Access denied, banned sender[192.0.2.7]. To request removal, forward this. AS(1410)'],
  ['outlook-block', '550 5.7.606 Access denied, banned sending IP [192.0.2.7]'],
  ['outlook-block', '550 5.7.649 Access denied, banned sending IP [192.0.2.7]'],
  ['outlook-block', '550 5.7.507 Access denied, rejected by recipient'],
  ['outlook-block', '550 5.7.513 Service unavailable, Client host [192.0.2.7] blocked by example.org using Customer Block list'],
  ['silent', '550 5.7.650 Access denied, banned sending IP [192.0.2.7]'],
  ['silent', '550 5.7.1 Access denied, banned sender'],
  ['silent', ''],
  ['silent', '550 5.7.640 and 15.7.64 and 5.7.64.1'],
])('says who refused, %s: %j', (kind, reply) => {
  expect(readReply(reply)).toEqual({ kind });
});

test('the name of the server that answered tells whose words they are', () => {
  expect(readReply('550 5.7.1 no', 'gmail-smtp-in.l.google.com')).toEqual({ kind: 'gmail-policy' });
  expect(readReply('550 5.1.1 no', 'gmail-smtp-in.l.google.com')).toEqual({ kind: 'silent' });
  expect(readReply('550 5.7.1 no', 'gmail-smtp-in.l.google.com.example')).toEqual({ kind: 'silent' });
});
