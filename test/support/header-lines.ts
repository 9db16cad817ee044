/** Lines for samples in tests. Fictional parties from RFC 2606 and RFC 5737; Microsoft's own names and addresses where they matter. */

/** The lines that Exchange Online writes above its border: each names the server that wrote the one below. Three fields. */
export const ownLines = [
  'Received: from MW4PR10MB5749.namprd10.prod.outlook.com (::1) by PH0PR10MB9975.namprd10.prod.outlook.com with HTTPS; Wed, 26 Nov 2025 05:23:27 +0000',
  'Received: from DM6PR10CA0006.namprd10.prod.outlook.com (2603:10b6:5:60::19) by MW4PR10MB5749.namprd10.prod.outlook.com (2603:10b6:8:1a0::18) with Microsoft SMTP Server (version=TLS1_2, cipher=TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384) id 15.20.9366.11; Wed, 26 Nov 2025 05:23:24 +0000',
  'Received: from DS2PEPF0000343E.namprd02.prod.outlook.com (2603:10b6:5:60:cafe::d8) by DM6PR10CA0006.outlook.office365.com (2603:10b6:5:60::19) with Microsoft SMTP Server (version=TLS1_3, cipher=TLS_AES_256_GCM_SHA384) id 15.20.9366.11 via Frontend Transport; Wed, 26 Nov 2025 05:23:24 +0000',
] as const;

/** The border line of a Microsoft mailbox: field 3 under `ownLines`. */
export function exchangeBorder(helo: string, address: string): string {
  return `Received: from ${helo} (${address}) by DS2PEPF0000343E.mail.protection.outlook.com (10.167.18.41) with Microsoft SMTP Server (version=TLS1_3, cipher=TLS_AES_256_GCM_SHA384) id 15.20.9366.7 via Frontend Transport; Wed, 26 Nov 2025 05:23:24 +0000`;
}

/** A line as Postfix writes it. */
export function postfixLine(helo: string, peer: string, by = 'mx.example.org', date = 'Wed, 26 Nov 2025 05:23:24 +0000'): string {
  return `Received: from ${helo} (${peer}) (using TLSv1.3 with cipher TLS_AES_256_GCM_SHA384 (256/256 bits) key-exchange ECDHE (P-384)) (No client certificate requested) by ${by} (Postfix) with ESMTPS id 4680620ED for <reader@example.org>; ${date}`;
}

/** The greeting of a Microsoft 365 outbound server; it never names the pool. */
export const outboundHelo = 'SINPR02CU002.outbound.protection.outlook.com';

/** A header block from lines. */
export function block(...lines: readonly string[]): string {
  return [
    ...lines,
    'From: Ann <ann@example.com>',
    'To: reader@example.org',
    'Subject: Hello',
    'Date: Wed, 26 Nov 2025 05:23:00 +0000',
    '',
  ].join('\r\n');
}

/** A whole block for a Microsoft mailbox with that border peer. */
export function exchangeBlock(helo: string, address: string, ...below: readonly string[]): string {
  return block(...ownLines, exchangeBorder(helo, address), ...below);
}
