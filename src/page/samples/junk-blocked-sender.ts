/** In Junk Email since the reader had blocked the sender; the ordinary pool delivered it, and no check failed. */
export const junkBlockedSender = `Received: from AM9PR05MB8712.eurprd05.prod.outlook.com (::1) by
 VI1PR05MB6911.eurprd05.prod.outlook.com with HTTPS; Mon, 12 Oct 2026 12:03:40
 +0000
Received: from DB9PR05CA0067.eurprd05.prod.outlook.com (2603:10a6:10:1da::33)
 by AM9PR05MB8712.eurprd05.prod.outlook.com (2603:10a6:20b:2c3::9) with
 Microsoft SMTP Server (version=TLS1_2,
 cipher=TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384) id 15.20.9343.17; Mon, 12 Oct
 2026 12:03:39 +0000
Received: from DU2PR05MB9943.eurprd05.prod.outlook.com
 (2603:10a6:10:1da:cafe::a1) by DB9PR05CA0067.outlook.office365.com
 (2603:10a6:10:1da::33) with Microsoft SMTP Server (version=TLS1_2,
 cipher=TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384) id 15.20.9388.3 via Frontend
 Transport; Mon, 12 Oct 2026 12:03:39 +0000
ARC-Seal: i=2; a=rsa-sha256; s=arcselector10001; d=microsoft.com; cv=pass;
 b=AbeuEchsVEoR7TJYHSDATOCN1D61+k7U4O5Zi+czrwcK/tmoYgj7LZDwTkENNvOX8R4jI8so/XWbHlKif5hGu/9/fh8k7D5GkbhQW3ShM5Nd3XbSXasGF/QPFO+OaTCR
ARC-Message-Signature: i=2; a=rsa-sha256; c=relaxed/relaxed; d=microsoft.com;
 s=arcselector10001;
 h=From:Date:Subject:Message-ID:Content-Type:MIME-Version:X-MS-Exchange-AntiSpam-MessageData-ChunkCount:X-MS-Exchange-AntiSpam-MessageData-0:X-MS-Exchange-AntiSpam-MessageData-1;
 bh=I+91m8Apbu8eIyH8ZIz1L9CDA7IhzJBtLm2zHLGyOkx=;
 b=hwnZQqQmOR69pYamt7uzPVZDo7uR60dIRqITxh7BmiGAj4uDPuhV1C1vVsw9877v3i2J4Fd5QZvea64dR57HX64ZpvO59Q7kBCvZnZQP5GwI1pMCIuHLt5Et9pFBY2CK
ARC-Authentication-Results: i=2; mx.microsoft.com 1; spf=pass (sender ip is
 52.101.72.81) smtp.rcpttodomain=example.net smtp.mailfrom=woodgrove.example;
 dmarc=none action=none header.from=woodgrove.example; dkim=pass (signature was
 verified) header.d=woodgrove.example; arc=pass (0)
Received: from DB8PR05CA0021.eurprd05.prod.outlook.com (2603:10a6:20b:5e::19)
 by DU2PR05MB9943.eurprd05.prod.outlook.com (2603:10a6:10:3c9::5) with
 Microsoft SMTP Server (version=TLS1_2,
 cipher=TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384) id 15.20.9366.11; Mon, 12 Oct
 2026 12:03:38 +0000
Received: from AM4PEPF00025F99.eurprd05.prod.outlook.com
 (2603:10a6:20b:5e:cafe::d8) by DB8PR05CA0021.outlook.office365.com
 (2603:10a6:20b:5e::19) with Microsoft SMTP Server (version=TLS1_3,
 cipher=TLS_AES_256_GCM_SHA384) id 15.20.9366.11 via Frontend Transport; Mon, 12
 Oct 2026 12:03:38 +0000
Authentication-Results: spf=pass (sender IP is 52.101.72.81)
 smtp.mailfrom=woodgrove.example; dkim=pass (signature was verified)
 header.d=woodgrove.example;dmarc=none action=none
 header.from=woodgrove.example;compauth=pass reason=100
Received-SPF: Pass (protection.outlook.com: domain of woodgrove.example
 designates 52.101.72.81 as permitted sender) receiver=protection.outlook.com;
 client-ip=52.101.72.81; helo=AM0PR02CU008.outbound.protection.outlook.com;
 pr=C
Received: from AM0PR02CU008.outbound.protection.outlook.com (52.101.72.81) by
 AM4PEPF00025F99.mail.protection.outlook.com (10.167.18.41) with Microsoft SMTP
 Server (version=TLS1_3, cipher=TLS_AES_256_GCM_SHA384) id 15.20.9366.7 via
 Frontend Transport; Mon, 12 Oct 2026 12:03:37 +0000
ARC-Seal: i=1; a=rsa-sha256; s=arcselector10001; d=microsoft.com; cv=none;
 b=08Z8CPWTRWQQmq/CDjwNGBE/G/xE+VuBQofHhCeTYQLOPU1Wb8D1iv3rphlfX3TtzSlrgSHg4dsa49CsvXEC2Q/gpxYKOnItbFG4sYKjWCg/SvwzonLVxEqL3r9FcreV
ARC-Message-Signature: i=1; a=rsa-sha256; c=relaxed/relaxed; d=microsoft.com;
 s=arcselector10001;
 h=From:Date:Subject:Message-ID:Content-Type:MIME-Version:X-MS-Exchange-AntiSpam-MessageData-ChunkCount:X-MS-Exchange-AntiSpam-MessageData-0:X-MS-Exchange-AntiSpam-MessageData-1;
 bh=UUzJo3xMa6CPD0FT4EItlihUVBXIFHOem9bBGzuNp8P=;
 b=2k9QvUh6h+QvEZU4YUWisJEpmiBZAOj3TBfWz21ccaskm9Ox07fomXtcq/KMNPV6FitNWQ/2IwN4LCaVWDZVGjbziUeMDMcbxsrhOzOkItgDcwnGBy2LqEsaOgqaHslP
ARC-Authentication-Results: i=1; mx.microsoft.com 1; spf=pass
 smtp.mailfrom=woodgrove.example; dmarc=pass action=none
 header.from=woodgrove.example; dkim=pass header.d=woodgrove.example; arc=none
DKIM-Signature: v=1; a=rsa-sha256; c=relaxed/relaxed;
 d=woodgrove.example; s=selector1;
 h=From:Date:Subject:Message-ID:Content-Type:MIME-Version:X-MS-Exchange-SenderADCheck;
 bh=3A+ihueFce254Ug7S8bYm8GJSFTPlEiuKGyNYGCDbRc=;
 b=qAVnXuigvEJwyOvgh1owW/j6E8ODDWrMGpMJE+U/S296/5zBQ4TGLQjV206Hs7jrdZVf4CH92y6PCEksBORYfw9n8Ow6dbDqI0EuHjxq1sndWOEcb6gf36q+TJMIjjeG
Received: from AM0PR04MB5123.eurprd04.prod.outlook.com (2603:10a6:208:31d::18)
 by DU0PR04MB9417.eurprd04.prod.outlook.com (2603:10a6:10:353::10) with
 Microsoft SMTP Server (version=TLS1_2,
 cipher=TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384) id 15.20.9275.13; Mon, 12 Oct
 2026 12:03:35 +0000
Received: from AM0PR04MB5123.eurprd04.prod.outlook.com
 ([fe80::2dee:b93e:d9f:d7b6]) by AM0PR04MB5123.eurprd04.prod.outlook.com
 ([fe80::2dee:b93e:d9f:d7b6%5]) with mapi id 15.20.9275.013; Mon, 12 Oct 2026
 12:03:35 +0000
From: "Woodgrove Offers" <offers@woodgrove.example>
To: <reader@example.org>
Subject: Ten offers for the autumn
Date: Mon, 12 Oct 2026 12:03:33 +0000
Message-ID: <AM0PR04MB5123kQzLw7RtBX@AM0PR04MB5123.eurprd04.prod.outlook.com>
Content-Type: text/plain; charset="utf-8"
Content-Transfer-Encoding: 8bit
MIME-Version: 1.0
X-MS-PublicTrafficType: Email
X-MS-TrafficTypeDiagnostic: SG1PEPF000082E1:EE_|TYSPR03MB7738:EE_
X-MS-Office365-Filtering-Correlation-Id: 120a67d4-e58b-4e7f-aad6-83b9f41c3f3c
X-MS-Exchange-SenderADCheck: 1
X-MS-Exchange-AntiSpam-Relay: 0
X-Microsoft-Antispam-Untrusted: BCL:0;ARA:13230040|35950700016|32650700017|61400799027|82310400026|7416014|376014;
X-Microsoft-Antispam-Message-Info-Original: kEieIiaG4xD9IvTlXrDCwGSZHmZ+NJiUHm33xAZuAqKQ2Nc7ZDIc6bb61i+Fawhs57AoUc9yBgTB2yhhC2rqB3zJE4rkdXaeGLymk/Rr2Uep+XCx/6/kDs+5EzTrwPm++6DWY9m/LbWpQRYYnhfaMI0xzHfC8Ul5
X-Forefront-Antispam-Report-Untrusted: CIP:255.255.255.255;CTRY:DK;LANG:en;SCL:1;SRV:;IPV:NLI;SFV:NSPM;H:AM0PR04MB5123.eurprd04.prod.outlook.com;PTR:;CAT:NONE;SFS:(13230040)(35950700016)(32650700017)(61400799027)(82310400026)(48200799018)(7416014)(376014);DIR:OUT;SFP:1102;
X-MS-Exchange-Transport-CrossTenantHeadersStamped: TYSPR03MB7738
X-MS-Exchange-Organization-ExpirationStartTime: 12 Oct 2026 12:03:33.4137
 (UTC)
X-MS-Exchange-Organization-ExpirationStartTimeReason: OriginalSubmit
X-MS-Exchange-Organization-ExpirationInterval: 1:00:00:00.0000000
X-MS-Exchange-Organization-ExpirationIntervalReason: OriginalSubmit
X-MS-Exchange-Organization-Network-Message-Id: 120a67d4-e58b-4e7f-aad6-83b9f41c3f3c
X-EOPAttributedMessage: 0
X-EOPTenantAttributedMessage: 5915ae34-e35a-4713-be4c-968a36be5739:0
X-MS-Exchange-Organization-MessageDirectionality: Incoming
X-MS-Exchange-Transport-CrossTenantHeadersStripped: AM4PEPF00025F99.eurprd05.prod.outlook.com
X-MS-Exchange-Transport-CrossTenantHeadersPromoted: AM4PEPF00025F99.eurprd05.prod.outlook.com
X-MS-Exchange-Organization-AuthSource: AM4PEPF00025F99.eurprd05.prod.outlook.com
X-MS-Exchange-Organization-AuthAs: Anonymous
X-MS-Exchange-Organization-SCL: 6
X-Microsoft-Antispam: BCL:0;ARA:1444111002|46080799006|15110799015|42200799015|62400799018|56000799018;
X-Forefront-Antispam-Report: CIP:52.101.72.81;CTRY:GB;LANG:en;SCL:6;SRV:;IPV:NLI;SFV:BLK;H:AM0PR02CU008.outbound.protection.outlook.com;PTR:mail-westeuropeazon11021081.outbound.protection.outlook.com;CAT:NONE;SFS:(13230040)(5073199012)(8096899003)(69100299015);DIR:INB;
X-MS-Exchange-CrossTenant-OriginalArrivalTime: 12 Oct 2026 12:03:33.4137 (UTC)
X-MS-Exchange-CrossTenant-Network-Message-Id: 120a67d4-e58b-4e7f-aad6-83b9f41c3f3c
X-MS-Exchange-CrossTenant-Id: 5915ae34-e35a-4713-be4c-968a36be5739
X-MS-Exchange-CrossTenant-AuthSource: AM4PEPF00025F99.eurprd05.prod.outlook.com
X-MS-Exchange-CrossTenant-AuthAs: Anonymous
X-MS-Exchange-CrossTenant-FromEntityHeader: Internet
X-MS-Exchange-Transport-CrossTenantHeadersStamped: AM9PR05MB8712
X-MS-Exchange-Transport-EndToEndLatency: 00:00:03.6346100
X-MS-Exchange-Processed-By-BccFoldering: 15.20.9343.011
X-Microsoft-Antispam-Mailbox-Delivery:
	ucf:0;jmr:0;ex:0;auth:1;dest:J;OFR:SpamFilterAuthJ;ENG:(910005)(944506478)(944626604)(920097)(930097)(140003);RF:JunkEmail;
X-Microsoft-Antispam-Message-Info:
	LdqDJqSlQNAzXu4JdeDiHVm3gN5wIBCTpIGCRX2QjMyeOGmaPrwUrqaIkroPt3Ll+18ffqGsMv58w/SS3pA/qDszgo2qPQCMtdzKuBqCEl884fSscJNCOeyR76rWIHcQjsuIa4Xjn/llbPFnIoGHp3YguHf8xTTW
`;
