/** A sender's own mail server handed the message to the mailbox; Microsoft 365 only received it. */
export const notFromMicrosoft365 = `Received: from AM9PR05MB8712.eurprd05.prod.outlook.com (::1) by
 VI1PR05MB6911.eurprd05.prod.outlook.com with HTTPS; Sat, 10 Oct 2026 16:20:45
 +0000
Received: from DB9PR05CA0067.eurprd05.prod.outlook.com (2603:10a6:10:1da::33)
 by AM9PR05MB8712.eurprd05.prod.outlook.com (2603:10a6:20b:2c3::9) with
 Microsoft SMTP Server (version=TLS1_2,
 cipher=TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384) id 15.20.9343.17; Sat, 10 Oct
 2026 16:20:44 +0000
Received: from DU2PR05MB9943.eurprd05.prod.outlook.com
 (2603:10a6:10:1da:cafe::a1) by DB9PR05CA0067.outlook.office365.com
 (2603:10a6:10:1da::33) with Microsoft SMTP Server (version=TLS1_2,
 cipher=TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384) id 15.20.9388.3 via Frontend
 Transport; Sat, 10 Oct 2026 16:20:44 +0000
Received: from DB8PR05CA0021.eurprd05.prod.outlook.com (2603:10a6:20b:5e::19)
 by DU2PR05MB9943.eurprd05.prod.outlook.com (2603:10a6:10:3c9::5) with
 Microsoft SMTP Server (version=TLS1_2,
 cipher=TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384) id 15.20.9366.11; Sat, 10 Oct
 2026 16:20:43 +0000
Received: from AM4PEPF00025F99.eurprd05.prod.outlook.com
 (2603:10a6:20b:5e:cafe::d8) by DB8PR05CA0021.outlook.office365.com
 (2603:10a6:20b:5e::19) with Microsoft SMTP Server (version=TLS1_3,
 cipher=TLS_AES_256_GCM_SHA384) id 15.20.9366.11 via Frontend Transport; Sat,
 10 Oct 2026 16:20:43 +0000
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
 Frontend Transport; Sat, 10 Oct 2026 16:20:42 +0000
Received: from desk4.example.com (desk4.example.com [192.0.2.144])
	by mail.example.com (Postfix) with ESMTP id 9206EF1655;
	Sat, 10 Oct 2026 17:20:39 +0100 (CET)
From: "Pat" <pat@example.com>
To: <reader@example.org>
Subject: Photos
Date: Sat, 10 Oct 2026 16:20:37 +0000
Message-ID: <da386b53-8efa-4e02-80f7-220384a61c65@example.com>
Content-Type: text/plain; charset="utf-8"
Content-Transfer-Encoding: 8bit
MIME-Version: 1.0
X-MS-Exchange-Organization-ExpirationStartTime: 10 Oct 2026 16:20:37.4137
 (UTC)
X-MS-Exchange-Organization-ExpirationStartTimeReason: OriginalSubmit
X-MS-Exchange-Organization-ExpirationInterval: 1:00:00:00.0000000
X-MS-Exchange-Organization-ExpirationIntervalReason: OriginalSubmit
X-MS-Exchange-Organization-Network-Message-Id: 3e016e6e-fb1f-43b5-8817-80c23e4f3a77
X-EOPAttributedMessage: 0
X-EOPTenantAttributedMessage: 74fdcb74-1c77-47f4-8506-a00e44fb0c30:0
X-MS-Exchange-Organization-MessageDirectionality: Incoming
X-MS-Exchange-Transport-CrossTenantHeadersStripped: AM4PEPF00025F99.eurprd05.prod.outlook.com
X-MS-Exchange-Transport-CrossTenantHeadersPromoted: AM4PEPF00025F99.eurprd05.prod.outlook.com
X-MS-Exchange-Organization-AuthSource: AM4PEPF00025F99.eurprd05.prod.outlook.com
X-MS-Exchange-Organization-AuthAs: Anonymous
X-MS-Exchange-Organization-SCL: 1
X-Microsoft-Antispam: BCL:0;ARA:1444111002|46080799006|15110799015|42200799015|62400799018|56000799018;
X-Forefront-Antispam-Report: CIP:198.51.100.61;CTRY:GB;LANG:en;SCL:1;SRV:;IPV:NLI;SFV:NSPM;H:mail.example.com;PTR:mail.example.com;CAT:NONE;SFS:(13230040)(5073199012)(8096899003)(69100299015);DIR:INB;
X-MS-Exchange-CrossTenant-OriginalArrivalTime: 10 Oct 2026 16:20:37.4137 (UTC)
X-MS-Exchange-CrossTenant-Network-Message-Id: 3e016e6e-fb1f-43b5-8817-80c23e4f3a77
X-MS-Exchange-CrossTenant-Id: 74fdcb74-1c77-47f4-8506-a00e44fb0c30
X-MS-Exchange-CrossTenant-AuthSource: AM4PEPF00025F99.eurprd05.prod.outlook.com
X-MS-Exchange-CrossTenant-AuthAs: Anonymous
X-MS-Exchange-CrossTenant-FromEntityHeader: Internet
X-MS-Exchange-Transport-CrossTenantHeadersStamped: AM9PR05MB8712
X-MS-Exchange-Transport-EndToEndLatency: 00:00:03.6346100
X-MS-Exchange-Processed-By-BccFoldering: 15.20.9343.011
X-Microsoft-Antispam-Mailbox-Delivery:
	ucf:0;jmr:0;ex:0;auth:1;dest:I;ENG:(910005)(944506478)(944626604)(920097)(930097)(140003);
X-Microsoft-Antispam-Message-Info:
	Bk80PoFz2wNG1j3Upg/m9tTX8+Ir9uIo6skhk7RxPaEFpCxxRD5VVsd1qNRyx+vVZYUoUY06vCenOqqg75bag3xnKDXWUlJwMXoPbuRdhbCkU81N41zfuXh3DxUsj0FAyuXm/gvkTmhw28M6t64HLTaKKeuZr2Di
`;
