/** Three messages as a mailbox of Microsoft 365 keeps them: by the relay pool, by the ordinary pool, from elsewhere. */
function message({
  address,
  name,
  id,
  extra = [],
  body = 'Hello\n',
  to = 'anna@corp.example',
}: {
  readonly address: string;
  readonly name: string;
  readonly id: string;
  readonly extra?: readonly string[];
  readonly body?: string;
  readonly to?: string;
}): string {
  return [
    'Received: from DB5PR00MB0001.eurprd00.prod.outlook.com (2603:10a6:10:1::1) by',
    ' PA4PR00MB0002.eurprd00.prod.outlook.com with HTTPS; Tue, 3 Mar 2026 10:00:05 +0000',
    `Received: from ${name} (${address}) by`,
    ' DB5PEPF00014B8D.mail.protection.outlook.com (10.167.8.201) with Microsoft SMTP Server',
    ' (version=TLS1_3, cipher=TLS_AES_256_GCM_SHA384) id 15.20.9678.15 via Frontend',
    ' Transport; Tue, 3 Mar 2026 10:00:02 +0000',
    ...extra,
    'From: Billing <billing@partner.example>',
    `To: ${to}`,
    'Subject: Sample',
    'Date: Tue, 3 Mar 2026 09:59:58 +0000',
    `Message-ID: <${id}@partner.example>`,
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    '',
    body,
  ].join('\n');
}

export const relayed = message({ address: '40.95.41.12', name: 'AB1PR02CU003.outbound.protection.outlook.com', id: 'one' });
export const ordinary = message({ address: '40.107.22.34', name: 'AB1PR02CU003.outbound.protection.outlook.com', id: 'two' });
export const foreign = message({ address: '203.0.113.25', name: 'mail.partner.example', id: 'three' });

export const outcomes = ['relay-pool', 'ordinary-pool', 'not-from-microsoft365'] as const;

/** The message as somebody hands it on: attached to one of their own. */
export function attachedTo(original: string, carrier = foreign): string {
  return [
    carrier
      .slice(0, carrier.indexOf('\n\n'))
      .replace('Content-Type: text/plain; charset=utf-8', 'Content-Type: multipart/mixed; boundary="cut"'),
    '',
    '--cut',
    'Content-Type: text/plain',
    '',
    'please look',
    '--cut',
    'Content-Type: message/rfc822',
    'Content-Disposition: attachment; filename="original.eml"',
    '',
    original.trimEnd(),
    '--cut--',
    '',
  ].join('\n');
}
