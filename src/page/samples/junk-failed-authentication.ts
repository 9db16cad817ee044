/** In Junk Email since the sender's domain could not be confirmed: the relay pool's server is none of its own. */
export const junkFailedAuthentication = `Received: from AM9PR05MB8712.eurprd05.prod.outlook.com (::1) by
 VI1PR05MB6911.eurprd05.prod.outlook.com with HTTPS; Wed, 28 Oct 2026 07:42:18
 +0000
Received: from DB9PR05CA0067.eurprd05.prod.outlook.com (2603:10a6:10:1da::33)
 by AM9PR05MB8712.eurprd05.prod.outlook.com (2603:10a6:20b:2c3::9) with
 Microsoft SMTP Server (version=TLS1_2,
 cipher=TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384) id 15.20.9343.17; Wed, 28 Oct
 2026 07:42:17 +0000
Received: from DU2PR05MB9943.eurprd05.prod.outlook.com
 (2603:10a6:10:1da:cafe::a1) by DB9PR05CA0067.outlook.office365.com
 (2603:10a6:10:1da::33) with Microsoft SMTP Server (version=TLS1_2,
 cipher=TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384) id 15.20.9388.3 via Frontend
 Transport; Wed, 28 Oct 2026 07:42:17 +0000
ARC-Seal: i=2; a=rsa-sha256; s=arcselector10001; d=microsoft.com; cv=pass;
 b=rK3pwfNhm3U9lTb2teKs61YI1mt4nQQ/yOWDo+BDKmfHGZmHOwLdRO9Cr6bGbYpaTw6oIxAqAJSz2L2CPJoDWBea5zpYIMK8W+ngDf3MZAOEd/kglNTGx6livxTX5LP0
ARC-Message-Signature: i=2; a=rsa-sha256; c=relaxed/relaxed; d=microsoft.com;
 s=arcselector10001;
 h=From:Date:Subject:Message-ID:Content-Type:MIME-Version:X-MS-Exchange-AntiSpam-MessageData-ChunkCount:X-MS-Exchange-AntiSpam-MessageData-0:X-MS-Exchange-AntiSpam-MessageData-1;
 bh=Co7ms8hjlunM1XI4wFdGtHUatvxwFy2wVfuu96mpJ11=;
 b=qP5CRK+ZOgPTycucoY/0to1UWSuJbOYr6Ih9B9r7jP97PRshLCXfNW/UgejQRsbv8zQSQRbJugPIMj1mV3MGbYPvEQNy4eNlSyXklwR01HtAjxCzyq4f3koPMKvkQTI2
ARC-Authentication-Results: i=2; mx.microsoft.com 1; spf=softfail (sender ip
 is 52.103.192.44) smtp.rcpttodomain=example.org
 smtp.mailfrom=billing.example.com; dmarc=fail (p=quarantine sp=quarantine pct=100)
 action=quarantine header.from=billing.example.com; dkim=pass (signature was verified)
 header.d=northwindexample.onmicrosoft.com; arc=pass (0 oda=0 ltdi=1)
Received: from DB8PR05CA0021.eurprd05.prod.outlook.com (2603:10a6:20b:5e::19)
 by DU2PR05MB9943.eurprd05.prod.outlook.com (2603:10a6:10:3c9::5) with
 Microsoft SMTP Server (version=TLS1_2,
 cipher=TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384) id 15.20.9366.11; Wed, 28 Oct
 2026 07:42:16 +0000
Received: from DB1PEPF00039231.eurprd05.prod.outlook.com
 (2603:10a6:20b:5e:cafe::d8) by DB8PR05CA0021.outlook.office365.com
 (2603:10a6:20b:5e::19) with Microsoft SMTP Server (version=TLS1_3,
 cipher=TLS_AES_256_GCM_SHA384) id 15.20.9366.11 via Frontend Transport; Wed,
 28 Oct 2026 07:42:16 +0000
Authentication-Results: spf=softfail (sender IP is 52.103.192.44)
 smtp.mailfrom=billing.example.com; dkim=pass (signature was verified)
 header.d=northwindexample.onmicrosoft.com;dmarc=fail action=quarantine
 header.from=billing.example.com;compauth=fail reason=000
Received-SPF: SoftFail (protection.outlook.com: domain of transitioning
 billing.example.com discourages use of 52.103.192.44 as permitted sender)
Received: from HK2PR02CU002.outbound.protection.outlook.com (52.103.192.44) by
 DB1PEPF00039231.mail.protection.outlook.com (10.167.18.41) with Microsoft SMTP
 Server (version=TLS1_3, cipher=TLS_AES_256_GCM_SHA384) id 15.20.9366.7 via
 Frontend Transport; Wed, 28 Oct 2026 07:42:15 +0000
ARC-Seal: i=1; a=rsa-sha256; s=arcselector10001; d=microsoft.com; cv=none;
 b=vXwveNA6MMZQCDTLaFptqw93oD5m8ESJP7WvzLP7+GkSnxR2h1NDqeFlJPy+4j+YZsaGrTHGDvpGW3PXhG3pj7VveEwC6alz7L2WRHnkwIqDV5U6RebtULWx6PvcVMSD
ARC-Message-Signature: i=1; a=rsa-sha256; c=relaxed/relaxed; d=microsoft.com;
 s=arcselector10001;
 h=From:Date:Subject:Message-ID:Content-Type:MIME-Version:X-MS-Exchange-AntiSpam-MessageData-ChunkCount:X-MS-Exchange-AntiSpam-MessageData-0:X-MS-Exchange-AntiSpam-MessageData-1;
 bh=TixSjzPyjEhK67H33PU9jK+tVlH1mMA8B/GCa0BTqUb=;
 b=8X8N8YmOnjJWFu9Y5OxCHmGmtkSx46t53Xyk8XRt2ppo1tbRp3j51mhgqIA1bJEaU82IA8ea9yo3nTRPHxDPz7YWPOx0PkAF+cVH1DcIZKXxxncQu12sEwOg43+RNKpV
ARC-Authentication-Results: i=1; mx.microsoft.com 1; spf=softfail (sender ip
 is 198.51.100.24) smtp.rcpttodomain=example.org
 smtp.mailfrom=billing.example.com; dmarc=none action=none
 header.from=billing.example.com; dkim=none (message not signed); arc=none (0)
DKIM-Signature: v=1; a=rsa-sha256; c=relaxed/relaxed;
 d=northwindexample.onmicrosoft.com; s=selector2-northwindexample-onmicrosoft-com;
 h=From:Date:Subject:Message-ID:Content-Type:MIME-Version:X-MS-Exchange-SenderADCheck;
 bh=qhJe6jlagvXLqBdJIKPh72M68hkkI4THhURciyETJZ6=;
 b=Y4AzOjvyfLY0uyd2d1hzdZX9NCqCKsuftcW1exndBonJVL7Mf3bPAETC2YCpiFcUOEAFATePYwFf1seKxwaVef5ItsEVGWnEfeRTuvQWPmOXx2hjHL9Cov+wVywlLGJW
Received: from SI2PR02CA0005.apcprd03.prod.outlook.com (2603:1096:4:194::6) by
 TYSPR03MB7738.apcprd03.prod.outlook.com (2603:1096:400:414::7) with Microsoft
 SMTP Server (version=TLS1_2, cipher=TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384) id
 15.20.9320.15; Wed, 28 Oct 2026 07:42:13 +0000
Received: from SG1PEPF000082E1.apcprd03.prod.outlook.com
 (2603:1096:4:194:cafe::3e) by SI2PR02CA0005.outlook.office365.com
 (2603:1096:4:194::6) with Microsoft SMTP Server (version=TLS1_3,
 cipher=TLS_AES_256_GCM_SHA384) id 15.20.9343.16 via Frontend Transport; Wed,
 28 Oct 2026 07:42:13 +0000
X-MS-Exchange-Authentication-Results: spf=softfail (sender IP is
 198.51.100.24) smtp.mailfrom=billing.example.com; dkim=none (message not
 signed) header.d=none;dmarc=none action=none header.from=billing.example.com;
Received-SPF: SoftFail (protection.outlook.com: domain of transitioning
 billing.example.com discourages use of 198.51.100.24 as permitted sender)
Received: from relay.northwind.example (198.51.100.24) by
 SG1PEPF000082E1.mail.protection.outlook.com (10.167.240.4) with Microsoft SMTP
 Server (version=TLS1_2, cipher=TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384) id
 15.20.9366.7 via Frontend Transport; Wed, 28 Oct 2026 07:42:12 +0000
Received: from app07.northwind.example (app07.northwind.example [192.0.2.37])
	by relay.northwind.example (Postfix) with ESMTP id 3696AD5977;
	Wed, 28 Oct 2026 08:42:09 +0100 (CET)
From: "Accounts" <accounts@billing.example.com>
To: "Robin Reader" <reader@example.org>
Subject: Invoice 20261028
Date: Wed, 28 Oct 2026 07:42:07 +0000
Message-ID: <311a35bc-fb53-437f-b698-596982f75580@billing.example.com>
Content-Type: text/plain; charset="utf-8"
Content-Transfer-Encoding: 8bit
Return-Path: accounts@billing.example.com
MIME-Version: 1.0
X-MS-PublicTrafficType: Email
X-MS-TrafficTypeDiagnostic: SG1PEPF000082E1:EE_|TYSPR03MB7738:EE_
X-MS-Office365-Filtering-Correlation-Id: afe9e346-1efc-46ec-890a-240aedd732b4
X-MS-Exchange-SenderADCheck: 2
X-MS-Exchange-AntiSpam-Relay: 1
X-Microsoft-Antispam-Untrusted: BCL:0;ARA:13230040|35950700016|32650700017|61400799027|82310400026|7416014|376014;
X-Microsoft-Antispam-Message-Info-Original: NKHzmPCyuwXO815qAiA0Rvmf7hGr2z3jKhzrzebP+6OG/S+rxbJoiKjo706KTg0OtU9mgG/KIOZzLUJUNfLZOWK8GDBFn/xCjhc5uyzfhkZ0PRBGJC6x+3jOiEA6wvVJB881eACezJBUZTFNJd21/Yjj3m0F4FJ0
X-Forefront-Antispam-Report-Untrusted: CIP:198.51.100.24;CTRY:DK;LANG:en;SCL:1;SRV:;IPV:NLI;SFV:NSPM;H:relay.northwind.example;PTR:relay.northwind.example;CAT:NONE;SFS:(13230040)(35950700016)(32650700017)(61400799027)(82310400026)(48200799018)(7416014)(376014);DIR:OUT;SFP:1022;
X-MS-Exchange-CrossTenant-OriginalAttributedTenantConnectingIp: TenantId=1346ec3d-0b15-4766-a0b8-881f0a579a44;Ip=[198.51.100.24];Helo=[relay.northwind.example]
X-MS-Exchange-Transport-CrossTenantHeadersStamped: TYSPR03MB7738
X-MS-Exchange-Organization-ExpirationStartTime: 28 Oct 2026 07:42:07.4137
 (UTC)
X-MS-Exchange-Organization-ExpirationStartTimeReason: OriginalSubmit
X-MS-Exchange-Organization-ExpirationInterval: 1:00:00:00.0000000
X-MS-Exchange-Organization-ExpirationIntervalReason: OriginalSubmit
X-MS-Exchange-Organization-Network-Message-Id: afe9e346-1efc-46ec-890a-240aedd732b4
X-EOPAttributedMessage: 0
X-EOPTenantAttributedMessage: 314afcf6-2a27-4462-9b3d-edecd988d271:0
X-MS-Exchange-Organization-MessageDirectionality: Incoming
X-MS-Exchange-Transport-CrossTenantHeadersStripped: DB1PEPF00039231.eurprd05.prod.outlook.com
X-MS-Exchange-Transport-CrossTenantHeadersPromoted: DB1PEPF00039231.eurprd05.prod.outlook.com
X-MS-Exchange-Organization-AuthSource: DB1PEPF00039231.eurprd05.prod.outlook.com
X-MS-Exchange-Organization-AuthAs: Anonymous
X-MS-Exchange-Organization-SCL: 5
X-Microsoft-Antispam: BCL:0;ARA:1444111002|46080799006|15110799015|42200799015|62400799018|56000799018;
X-Forefront-Antispam-Report: CIP:52.103.192.44;CTRY:GB;LANG:en;SCL:5;SRV:;IPV:NLI;SFV:SPM;H:HK2PR02CU002.outbound.protection.outlook.com;PTR:InfoDomainNonexistent;CAT:SPOOF;SFS:(13230040)(5073199012)(8096899003)(69100299015);DIR:INB;
X-MS-Exchange-CrossTenant-OriginalArrivalTime: 28 Oct 2026 07:42:07.4137 (UTC)
X-MS-Exchange-CrossTenant-Network-Message-Id: afe9e346-1efc-46ec-890a-240aedd732b4
X-MS-Exchange-CrossTenant-Id: 314afcf6-2a27-4462-9b3d-edecd988d271
X-MS-Exchange-CrossTenant-AuthSource: DB1PEPF00039231.eurprd05.prod.outlook.com
X-MS-Exchange-CrossTenant-AuthAs: Anonymous
X-MS-Exchange-CrossTenant-FromEntityHeader: Internet
X-MS-Exchange-Transport-CrossTenantHeadersStamped: AM9PR05MB8712
X-MS-Exchange-Transport-EndToEndLatency: 00:00:03.6346100
X-MS-Exchange-Processed-By-BccFoldering: 15.20.9343.011
X-Microsoft-Antispam-Mailbox-Delivery:
	ucf:0;jmr:0;ex:0;auth:0;dest:J;OFR:SpamFilterAuthJ;ENG:(910005)(944506478)(944626604)(920097)(930097)(140003);RF:JunkEmail;
X-Microsoft-Antispam-Message-Info:
	jKRuxnXGnJ7EFKreVLJnm8wyoYENAEhZtNbmGMMkxaxtWLbpATJdagRw6u5Od+OFsZksJUwdFsmoqeD/MbLYzO0Tz3lTocbXXlOxn4QnyuPFIc+aK/DY6TcGkrr03qLftnfO9UbsTyL5aO93gDkbB3TyqamLk5uB
`;
