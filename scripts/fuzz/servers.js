/**
 * Server templates: the lines that the reader's own side writes when it takes a message over, newest first, the border last.
 * `peer`: what the other side says of itself (`helo`), the looked-up name (`name`, null: none) and the address that was seen.
 * `namesUnproven`: the server writes a looked-up name that does not resolve back, so a stranger chooses it.
 */
export const servers = [
  {
    id: 'postfix',
    border: (d, { helo, name, address }, by) =>
      `from ${helo} (${name ?? 'unknown'} [${tagged(address)}])\n\t(using TLSv1.2 with cipher ECDHE-RSA-AES256-GCM-SHA384 (256/256 bits))\n\t(No client certificate requested)\n\tby ${by} (Postfix) with ESMTPS id ${d.hex(11).toUpperCase()}\n\tfor <reader@example.org>`,
  },
  {
    id: 'exim',
    border: (_, { helo, name, address }, by, sender) =>
      `from ${name === null ? `[${address}]` : name}\n\t(${name === null ? '' : `[${address}] `}helo=${helo})\n\tby ${by} with esmtps (TLS1.2) tls\n\tTLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384 (Exim 4.96)\n\t(envelope-from <${sender}>)\n\tid 1pJ6BC-0004FR-P2\n\tfor reader@example.org`,
  },
  {
    id: 'exchange-server',
    border: (_, { helo, address }, by) =>
      `from ${helo} (${address}) by\n ${by} (10.1.1.5) with Microsoft SMTP Server (TLS) id 15.1.2507.39\n via Frontend Transport`,
  },
  { id: 'exchange-online', online: true },
  {
    id: 'gmail',
    namesUnproven: true,
    above: (d) => [
      `Received: by 2002:a05:6a06:1b0c:b0:5d1:${d.hex(4)}:9c3e with SMTP id x12csp${d.digits(7)}pxg;\n        Mon, 3 Mar 2025 02:00:09 -0800 (PST)`,
    ],
    border: (d, { helo, name, address }) =>
      `from ${helo} (${name === null ? '' : `${name}. `}[${address}])\n        by mx.google.com with ESMTPS id ${d.hex(12)}si${d.digits(6)}lfr.6.2025.03.03.02.00.08\n        for <reader@example.org>\n        (version=TLS1_3 cipher=TLS_AES_256_GCM_SHA384 bits=256/256)`,
  },
  {
    id: 'qmail',
    namesUnproven: true,
    above: () => ['Received: (qmail 16323 invoked from network); 3 Mar 2025 10:00:09 +0000'],
    border: (_, { helo, name, address }, by) => `from ${name ?? 'unknown'} (HELO ${helo}) (${address})\n  by ${by} with ESMTPS`,
  },
  {
    id: 'sendmail',
    forged: true,
    border: (_, { helo, name, address, forged }, by) =>
      `from ${helo} (${name === null ? '' : `${name} `}[${tagged(address)}]${forged ? ' (may be forged)' : ''})\n\tby ${by} (8.15.2/8.15.2) with ESMTPS id 61E1sZbY012345\n\t(version=TLSv1.2 cipher=ECDHE-RSA-AES256-GCM-SHA384 bits=256 verify=NO)\n\tfor <reader@example.org>`,
  },
  {
    id: 'proofpoint',
    namesUnproven: true,
    above: (_, by) => [
      `Received: from pps.filterd (${by} [127.0.0.1])\n\tby ${by} (8.18.1.2/8.18.1.2) with ESMTP id 457FbKf0024549;\n\tMon, 3 Mar 2025 10:00:09 +0000`,
    ],
    host: 'mx08-001d1705.pphosted.com',
    border: (_, { helo, name, address }, by) =>
      `from ${helo}\n (${name === null ? '' : `${name} `}[${address}])\n by ${by} (PPS) with ESMTPS id 3yfw7rp58r-1\n (version=TLSv1.2 cipher=ECDHE-RSA-AES256-GCM-SHA384 bits=256 verify=NOT)`,
  },
  {
    id: 'haraka',
    namesUnproven: true,
    border: (_, { helo, name, address }, by, sender) =>
      `from ${helo} (${name ?? 'unknown'} [${address}])\n\tby ${by} (Haraka/2.8.24) with ESMTPS id D4BA1 envelope-from <${sender}>\n\t(version=TLSv1.2 cipher=ECDHE verify=OK)`,
  },
  {
    id: 'mimecast',
    namesUnproven: true,
    host: 'relay.mimecast.com',
    border: (_, { helo, name, address }, by) =>
      `from ${helo}\n (${name ?? 'unknown'} [${address}]) by ${by} with ESMTP with STARTTLS\n (version=TLSv1.2, cipher=TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384) id uk-mta-141-x`,
  },
  {
    id: 'barracuda',
    namesUnproven: true,
    host: 'mx-outbound11-94.us-east-2a.ess.aws.cudaops.com',
    border: (_, { helo, name, address }, by) =>
      `from ${helo} (${name ?? 'unknown'} [${address}]) by ${by} (version=TLSv1.2 cipher=ECDHE bits=256 verify=NO)`,
  },
  {
    id: 'messagelabs',
    namesUnproven: true,
    host: 'server-5.tower-728.messagelabs.com',
    border: (_, { helo, name, address }, by) =>
      `from ${name ?? 'unknown'} (HELO ${helo}) (${address})\n by ${by} with ECDHE-RSA-AES256-GCM-SHA384 encrypted SMTP`,
  },
  {
    id: 'trend-micro',
    host: 'repre.tmes.trendmicro.eu',
    border: (_, { helo, address }, by) =>
      `from ${helo} (unknown [${address}]) by ${by} (Trend Micro Email Security) with ESMTPS id 1670`,
  },
  {
    id: 'ironport',
    namesUnproven: true,
    host: 'esa1.hc1.example.iphmx.com',
    border: (_, { helo, name, address }, by) =>
      `from ${name ?? 'unknown'} (HELO ${helo}) ([${address}])\n by ${by} with ESMTP/TLS/ECDHE-RSA-AES256-GCM-SHA384`,
  },
  {
    id: 'mdaemon',
    namesUnproven: true,
    border: (_, { helo, name, address }, by) =>
      `from ${helo} (${name ?? 'unknown'} [${address}])\n\tby ${by} (MDaemon PRO v23.5.2) with ESMTPS id md5001000123456.msg`,
  },
  {
    id: 'unnamed',
    namesUnproven: true,
    border: (_, { helo, name, address }, by) => `from ${helo} (${name ?? 'unknown'} [${address}]) by ${by} with ESMTPS id 4F2C8`,
  },
];

/**
 * The lines of the reader's own side for a peer: `{ above, border }`, fields as text. `looped`: there may be a filter that is
 * reached by SMTP.
 */
export function takenOver(draws, server, peer, sender, looped = true) {
  if (server.online) return takenOverOnline(draws, peer, sender);
  const by = server.host ?? 'mx1.example.org';
  const border = `Received: ${server.border(draws, peer, by, sender)};\n\tMon, 3 Mar 2025 10:00:08 +0000`;
  const above = [...(server.above?.(draws, by) ?? []), ...noted(draws, by, peer, sender)];
  return { above: [...insideOf(draws, by, server, looped), ...above], border };
}

/** What the reader's own machines add above a border: a content filter, local delivery, a second server of their own. */
function insideOf(draws, by, { id }, looped) {
  if (!['postfix', 'exim', 'sendmail', 'haraka'].includes(id) || draws.chance(0.5)) return [];
  const ways = [
    [
      `Received: from localhost (localhost [127.0.0.1])\n\tby ${by} (Postfix) with ESMTP id 5C04328F4;\n\tMon, 3 Mar 2025 10:00:10 +0000`,
      `Received: from ${by} ([127.0.0.1])\n\tby localhost (${by} [127.0.0.1]) (amavisd-new, port 10024)\n\twith ESMTP id Ap8Keex5ti2H; Mon, 3 Mar 2025 10:00:10 +0000`,
    ],
    [`Received: from ${by}\n\tby mail.example.org with LMTP id abc;\n\tMon, 3 Mar 2025 10:00:10 +0000`],
    [
      `Received: from ${by} (${by} [10.0.0.4])\n\tby mail.example.org (Postfix) with ESMTPS id 5C04328F5;\n\tMon, 3 Mar 2025 10:00:10 +0000`,
    ],
  ];
  return draws.pick(looped ? ways : ways.slice(1));
}

/** Fields in which the reader's side repeats what the peer said; a stranger's words stand in them. */
function noted(draws, by, { helo, address }, sender) {
  const possible = [
    `Return-Path: <${sender}>`,
    'Delivered-To: reader@example.org',
    `Received-SPF: none (${by}: ${sender} does not designate permitted sender hosts) client-ip=${address}; envelope-from=<${sender}>; helo=${helo};`,
    `Authentication-Results: ${by};\n\tspf=none smtp.mailfrom=${sender} smtp.helo=${helo}`,
  ];
  return possible.filter(() => draws.chance(0.4));
}

function takenOverOnline(draws, { helo, address }, sender) {
  const tls = 'with\n Microsoft SMTP Server (version=TLS1_2,\n cipher=TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384) id 15.20.9343.17';
  const date = 'Tue, 4 Mar\n 2025 09:12:38 +0000';
  const intake = `DB1PEPF0003${draws.hex(4).toUpperCase()}`;
  const above = [
    `Received: from AM9PR05MB8712.eurprd05.prod.outlook.com (::1) by\n VI1PR05MB6911.eurprd05.prod.outlook.com with HTTPS; ${date}`,
    `Received: from DB9PR05CA0067.eurprd05.prod.outlook.com (2603:10a6:10:1da::33)\n by AM9PR05MB8712.eurprd05.prod.outlook.com (2603:10a6:20b:2c3::9) ${tls}; ${date}`,
    `Received: from ${intake}.eurprd05.prod.outlook.com\n (2603:10a6:10:1da:cafe::a1) by DB9PR05CA0067.outlook.office365.com\n (2603:10a6:10:1da::33) ${tls} via Frontend Transport; ${date}`,
    `Authentication-Results: spf=none (sender IP is ${address})\n smtp.mailfrom=${sender.split('@').pop()}; dkim=none (message not signed)\n header.d=none;dmarc=none action=none;compauth=fail reason=001`,
  ];
  const border = `Received: from ${helo} (${address}) by\n ${intake}.mail.protection.outlook.com (10.167.18.41) ${tls} via\n Frontend Transport; ${date}`;
  return { above, border };
}

function tagged(address) {
  return address.includes(':') ? `IPv6:${address}` : address;
}
