/** A server outside Microsoft 365 handed the message over and brought a relay line along that it may have written itself. */
export const forgedRelayLine = `Received: from AM9PR05MB8712.eurprd05.prod.outlook.com (::1) by
 VI1PR05MB6911.eurprd05.prod.outlook.com with HTTPS; Wed, 7 Oct 2026 18:55:31
 +0000
Received: from DB9PR05CA0067.eurprd05.prod.outlook.com (2603:10a6:10:1da::33)
 by AM9PR05MB8712.eurprd05.prod.outlook.com (2603:10a6:20b:2c3::9) with
 Microsoft SMTP Server (version=TLS1_2,
 cipher=TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384) id 15.20.9343.17; Wed, 7 Oct
 2026 18:55:30 +0000
Received: from DU2PR05MB9943.eurprd05.prod.outlook.com
 (2603:10a6:10:1da:cafe::a1) by DB9PR05CA0067.outlook.office365.com
 (2603:10a6:10:1da::33) with Microsoft SMTP Server (version=TLS1_2,
 cipher=TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384) id 15.20.9388.3 via Frontend
 Transport; Wed, 7 Oct 2026 18:55:30 +0000
Received: from DB8PR05CA0021.eurprd05.prod.outlook.com (2603:10a6:20b:5e::19)
 by DU2PR05MB9943.eurprd05.prod.outlook.com (2603:10a6:10:3c9::5) with
 Microsoft SMTP Server (version=TLS1_2,
 cipher=TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384) id 15.20.9366.11; Wed, 7 Oct
 2026 18:55:29 +0000
Received: from AM4PEPF00025F99.eurprd05.prod.outlook.com
 (2603:10a6:20b:5e:cafe::d8) by DB8PR05CA0021.outlook.office365.com
 (2603:10a6:20b:5e::19) with Microsoft SMTP Server (version=TLS1_3,
 cipher=TLS_AES_256_GCM_SHA384) id 15.20.9366.11 via Frontend Transport; Wed, 7
 Oct 2026 18:55:29 +0000
Authentication-Results: spf=pass (sender IP is 198.51.100.61)
 smtp.mailfrom=example.com; dkim=pass (signature was verified)
 header.d=example.com;dmarc=none action=none
 header.from=example.com;compauth=pass reason=100
Received-SPF: Pass (protection.outlook.com: domain of example.com designates
 198.51.100.61 as permitted sender) receiver=protection.outlook.com;
 client-ip=198.51.100.61; helo=mail.example.com; pr=C
Received: from mail.example.com (198.51.100.61) by
 AM4PEPF00025F99.mail.protection.outlook.com (10.167.18.41) with Microsoft SMTP
 Server (version=TLS1_3, cipher=TLS_AES_256_GCM_SHA384) id 15.20.9366.7 via
 Frontend Transport; Wed, 7 Oct 2026 18:55:28 +0000
Received: from APC01-PSA-obe.outbound.protection.outlook.com (mail-psaapc01rlnn2073.outbound.protection.outlook.com [40.95.53.73])
	(using TLSv1.2 with cipher ECDHE-RSA-AES256-GCM-SHA384 (256/256 bits))
	(No client certificate requested)
	by mail.example.com (Postfix) with ESMTPS id CAEA815FB10
	for <reader@example.org>; Wed,  7 Oct 2026 18:55:23 +0000 (UTC)
Received: from desk4.example.com (desk4.example.com [192.0.2.144])
	by mail.example.com (Postfix) with ESMTP id 1CDCBD57E7;
	Wed,  7 Oct 2026 19:55:20 +0100 (CET)
From: "Pat" <pat@example.com>
To: <reader@example.org>
Subject: Photos
Date: Wed, 7 Oct 2026 18:55:18 +0000
Message-ID: <b57b34f3-e367-4a41-84a3-10b419e2963f@example.com>
Content-Type: text/plain; charset="utf-8"
Content-Transfer-Encoding: 8bit
MIME-Version: 1.0
X-MS-Exchange-Organization-ExpirationStartTime: 07 Oct 2026 18:55:18.4137
 (UTC)
X-MS-Exchange-Organization-ExpirationStartTimeReason: OriginalSubmit
X-MS-Exchange-Organization-ExpirationInterval: 1:00:00:00.0000000
X-MS-Exchange-Organization-ExpirationIntervalReason: OriginalSubmit
X-MS-Exchange-Organization-Network-Message-Id: 8d8af6e9-7792-48c9-845b-2b2aa91ac689
X-EOPAttributedMessage: 0
X-EOPTenantAttributedMessage: 5ff1c13e-547b-4b4e-8cd3-b4e769ec5858:0
X-MS-Exchange-Organization-MessageDirectionality: Incoming
X-MS-Exchange-Transport-CrossTenantHeadersStripped: AM4PEPF00025F99.eurprd05.prod.outlook.com
X-MS-Exchange-Transport-CrossTenantHeadersPromoted: AM4PEPF00025F99.eurprd05.prod.outlook.com
X-MS-Exchange-Organization-AuthSource: AM4PEPF00025F99.eurprd05.prod.outlook.com
X-MS-Exchange-Organization-AuthAs: Anonymous
X-MS-Exchange-Organization-SCL: 1
X-Microsoft-Antispam: BCL:0;ARA:1444111002|46080799006|15110799015|42200799015|62400799018|56000799018;
X-Forefront-Antispam-Report: CIP:198.51.100.61;CTRY:GB;LANG:en;SCL:1;SRV:;IPV:NLI;SFV:NSPM;H:mail.example.com;PTR:mail.example.com;CAT:NONE;SFS:(13230040)(5073199012)(8096899003)(69100299015);DIR:INB;
X-MS-Exchange-CrossTenant-OriginalArrivalTime: 07 Oct 2026 18:55:18.4137 (UTC)
X-MS-Exchange-CrossTenant-Network-Message-Id: 8d8af6e9-7792-48c9-845b-2b2aa91ac689
X-MS-Exchange-CrossTenant-Id: 5ff1c13e-547b-4b4e-8cd3-b4e769ec5858
X-MS-Exchange-CrossTenant-AuthSource: AM4PEPF00025F99.eurprd05.prod.outlook.com
X-MS-Exchange-CrossTenant-AuthAs: Anonymous
X-MS-Exchange-CrossTenant-FromEntityHeader: Internet
X-MS-Exchange-Transport-CrossTenantHeadersStamped: AM9PR05MB8712
X-MS-Exchange-Transport-EndToEndLatency: 00:00:03.6346100
X-MS-Exchange-Processed-By-BccFoldering: 15.20.9343.011
X-Microsoft-Antispam-Mailbox-Delivery:
	ucf:0;jmr:0;ex:0;auth:1;dest:I;ENG:(910005)(944506478)(944626604)(920097)(930097)(140003);
X-Microsoft-Antispam-Message-Info:
	RNw4kwX+SJtVl1ku1y9Y5lqI1OxLkQeWv/2Lc9f8zjcimqyZEqGyym4u38oeLqK6YaUdyw8FuSxtB9N0pMngnfY68enaJ5LGtIXo/kUvAWgn06JGijGszcFVaRnc1vfBuFh8Q9eqRklYCNH1xPRkJiJbfhWvapEE
`;
