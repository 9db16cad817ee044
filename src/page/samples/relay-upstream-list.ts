/** The relay pool handed a forwarded message to a mailing list, and the list sent it on to the mailbox. */
export const relayUpstreamList = `Received: from AM9PR05MB8712.eurprd05.prod.outlook.com (::1) by
 VI1PR05MB6911.eurprd05.prod.outlook.com with HTTPS; Tue, 22 Sep 2026 15:31:09
 +0000
ARC-Seal: i=2; a=rsa-sha256; s=arcselector10001; d=microsoft.com; cv=pass;
 b=mGt7MdiViVAiuUaFokqQOOjind1akFb58Fr9OZEwd7kKn+XC2/FY0mRW4UbcC1HtFXviuKq5OsYWpIB/mFammiAFiGFsyQtsXTRXX0Ibcx/+rpbNYHc9OjFIZis6gVq0
ARC-Message-Signature: i=2; a=rsa-sha256; c=relaxed/relaxed; d=microsoft.com;
 s=arcselector10001;
 h=From:Date:Subject:Message-ID:Content-Type:MIME-Version:X-MS-Exchange-AntiSpam-MessageData-ChunkCount:X-MS-Exchange-AntiSpam-MessageData-0:X-MS-Exchange-AntiSpam-MessageData-1;
 bh=xEUd+zIwe7iw20g6czghsDz4TmFIQwDl14tQ2v2Fe/0=;
 b=xviiSc4Y2SAqPPIjHtton3AE+E9L+akwrMmxcc3RVjvWwjPSz3C6Tmlc+wDyhPuUvyifJ/eRsHcCriAL0kpF5Fx6YKmkc01AFViZ6d0WbqxJ7luaRdvUgF30gYzfVZmy
ARC-Authentication-Results: i=2; mx.microsoft.com 1; spf=pass (sender ip is
 192.0.2.80) smtp.rcpttodomain=example.net smtp.mailfrom=lists.example.org;
 dmarc=none action=none header.from=example.com; dkim=pass (signature was
 verified) header.d=lists.example.org; arc=pass (0)
Received: from DB8PR05CA0021.eurprd05.prod.outlook.com (2603:10a6:20b:5e::19)
 by AM9PR05MB8712.eurprd05.prod.outlook.com (2603:10a6:10:3c9::5) with
 Microsoft SMTP Server (version=TLS1_2,
 cipher=TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384) id 15.20.9366.11; Tue, 22 Sep
 2026 15:31:07 +0000
Received: from AM4PEPF00025F99.eurprd05.prod.outlook.com
 (2603:10a6:20b:5e:cafe::d8) by DB8PR05CA0021.outlook.office365.com
 (2603:10a6:20b:5e::19) with Microsoft SMTP Server (version=TLS1_3,
 cipher=TLS_AES_256_GCM_SHA384) id 15.20.9366.11 via Frontend Transport; Tue,
 22 Sep 2026 15:31:07 +0000
Authentication-Results: spf=pass (sender IP is 192.0.2.80)
 smtp.mailfrom=lists.example.org; dkim=pass (signature was verified)
 header.d=lists.example.org;dmarc=none action=none
 header.from=example.com;compauth=pass reason=100
Received-SPF: Pass (protection.outlook.com: domain of lists.example.org
 designates 192.0.2.80 as permitted sender) receiver=protection.outlook.com;
 client-ip=192.0.2.80; helo=lists.example.org; pr=C
Received: from lists.example.org (192.0.2.80) by
 AM4PEPF00025F99.mail.protection.outlook.com (10.167.18.41) with Microsoft SMTP
 Server (version=TLS1_3, cipher=TLS_AES_256_GCM_SHA384) id 15.20.9366.7 via
 Frontend Transport; Tue, 22 Sep 2026 15:31:06 +0000
Received: from APC01-SG2-obe.outbound.protection.outlook.com (mail-sgaapc01rlnn2087.outbound.protection.outlook.com [40.95.73.87])
	(using TLSv1.2 with cipher ECDHE-RSA-AES256-GCM-SHA384 (256/256 bits))
	(No client certificate requested)
	by lists.example.org (Postfix) with ESMTPS id 41D6A5B48D9
	for <looms@lists.example.org>; Tue, 22 Sep 2026 15:31:02 +0000 (UTC)
ARC-Seal: i=1; a=rsa-sha256; s=arcselector10001; d=microsoft.com; cv=none;
 b=e4WIj7hZxqWhXJHc8mq+zmZNxjTLOJSdmbSeToqLuf/hHq78RrRseei8jv43w0+lyF2eyVjZsAAKB8GMe11+WM/gEEpvl1I6sSCDlAN4gDy9QxB0PKonV590tfT00Zbk
ARC-Message-Signature: i=1; a=rsa-sha256; c=relaxed/relaxed; d=microsoft.com;
 s=arcselector10001;
 h=From:Date:Subject:Message-ID:Content-Type:MIME-Version:X-MS-Exchange-AntiSpam-MessageData-ChunkCount:X-MS-Exchange-AntiSpam-MessageData-0:X-MS-Exchange-AntiSpam-MessageData-1;
 bh=S1UfaGn9Sx4lChX8nQVMTv2sjFWTt1yy8YWLTycQFQ8=;
 b=2c1k82Auxr6WctBsCv4yDx+3lwAgClh15eTNvUdOLr4N6XEY20Bfd0NE4q2EIwUw/o91Kmf/1RDAuR4jG8CbiVnPkin/Y4X3S+ACJe7BmIxM1h4BFNZXyyde8JeSxmRx
ARC-Authentication-Results: i=1; mx.microsoft.com 1; spf=none (sender ip is
 198.51.100.61) smtp.rcpttodomain=example.org smtp.mailfrom=example.com;
 dmarc=none action=none header.from=example.com; dkim=none (message not
 signed); arc=none (0)
DKIM-Signature: v=1; a=rsa-sha256; c=relaxed/relaxed;
 d=northwindexample.onmicrosoft.com; s=selector2-northwindexample-onmicrosoft-com;
 h=From:Date:Subject:Message-ID:Content-Type:MIME-Version:X-MS-Exchange-SenderADCheck;
 bh=KUUqxEgO3hMPDKLR6wtz/3Gn2UzX0e7qZunbaVnYD5M=;
 b=j9DJqxbM52RlVOxMAAQpq33r70r7twyvyNNj9bOasKAwagFd2yPFg/kToe3akJzqb6BSav2FqchW2LwrI4J7iPbqumlpmDHq2o6Zs71AAaQnfqF4yFSqRMg7NXzZi1Ml
Received: from SI2PR02CA0005.apcprd03.prod.outlook.com (2603:1096:4:194::6) by
 TYSPR03MB7738.apcprd03.prod.outlook.com (2603:1096:400:414::7) with Microsoft
 SMTP Server (version=TLS1_2, cipher=TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384) id
 15.20.9320.15; Tue, 22 Sep 2026 15:31:00 +0000
Received: from SG1PEPF000082E1.apcprd03.prod.outlook.com
 (2603:1096:4:194:cafe::3e) by SI2PR02CA0005.outlook.office365.com
 (2603:1096:4:194::6) with Microsoft SMTP Server (version=TLS1_3,
 cipher=TLS_AES_256_GCM_SHA384) id 15.20.9343.16 via Frontend Transport; Tue,
 22 Sep 2026 15:31:00 +0000
X-MS-Exchange-Authentication-Results: spf=none (sender IP is 198.51.100.61)
 smtp.mailfrom=example.com; dkim=none (message not signed)
 header.d=none;dmarc=none action=none header.from=example.com;
Received-SPF: None (protection.outlook.com: example.com does not designate
 permitted sender hosts)
Received: from mail.example.com (198.51.100.61) by
 SG1PEPF000082E1.mail.protection.outlook.com (10.167.240.4) with Microsoft SMTP
 Server (version=TLS1_2, cipher=TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384) id
 15.20.9366.7 via Frontend Transport; Tue, 22 Sep 2026 15:30:59 +0000
Precedence: list
List-Id: Talk about looms <looms.lists.example.org>
List-Unsubscribe: <https://lists.example.org/looms/leave>
Received: from app07.northwind.example (app07.northwind.example [192.0.2.37])
	by mail.example.com (Postfix) with ESMTP id ADFA2B24C2;
	Tue, 22 Sep 2026 16:30:56 +0100 (CET)
From: "Accounts" <accounts@example.com>
To: "Robin Reader" <reader@example.org>
Subject: Your delivery on Thursday
Date: Tue, 22 Sep 2026 15:30:54 +0000
Message-ID: <2c072415-10e7-448c-8411-aa11b890657f@example.com>
Content-Type: text/plain; charset="utf-8"
Content-Transfer-Encoding: 8bit
MIME-Version: 1.0
X-MS-PublicTrafficType: Email
X-MS-TrafficTypeDiagnostic: SG1PEPF000082E1:EE_|TYSPR03MB7738:EE_
X-MS-Office365-Filtering-Correlation-Id: 14f14e0a-2b1a-4182-8648-525e230e0861
X-MS-Exchange-SenderADCheck: 0
X-MS-Exchange-AntiSpam-Relay: 1
X-Microsoft-Antispam: BCL:0;ARA:13230040|35950700016|32650700017|61400799027|82310400026|7416014|376014;
X-Microsoft-Antispam-Message-Info: HLbMJmgvaI2SE63zhOWaMr00b14JhSuaE+2RI2uZ1O6hqEwVgHeZvjFC/Z4ggQu3cnjfQW8e0azWcAgoM4pU7QzcydnKBWX09hq5Eeq/y7TMJNbELFfj2iG3YSW9mkKQRDskDuXhvk8fsFK5vn/gvyabsj9PacJA
X-Forefront-Antispam-Report: CIP:198.51.100.61;CTRY:DK;LANG:en;SCL:1;SRV:;IPV:NLI;SFV:NSPM;H:mail.example.com;PTR:mail.example.com;CAT:NONE;SFS:(13230040)(35950700016)(32650700017)(61400799027)(82310400026)(48200799018)(7416014)(376014);DIR:OUT;SFP:1022;
X-MS-Exchange-ForwardingLoop: robin@northwind.example;81aecebe-35ef-4e8a-8b04-1b4ead7abb59
X-OriginatorOrg: northwind.example
X-MS-Exchange-CrossTenant-Id: 1f1685a8-47f3-4e85-8965-3931a263fc46
X-MS-Exchange-CrossTenant-AuthAs: Anonymous
X-MS-Exchange-CrossTenant-FromEntityHeader: HybridOnPrem
X-MS-Exchange-Transport-CrossTenantHeadersStamped: TYSPR03MB7738
X-MS-Exchange-Organization-ExpirationStartTime: 22 Sep 2026 15:31:06.4137
 (UTC)
X-MS-Exchange-Organization-ExpirationStartTimeReason: OriginalSubmit
X-MS-Exchange-Organization-ExpirationInterval: 1:00:00:00.0000000
X-MS-Exchange-Organization-ExpirationIntervalReason: OriginalSubmit
X-MS-Exchange-Organization-Network-Message-Id: 14f14e0a-2b1a-4182-8648-525e230e0861
X-EOPAttributedMessage: 0
X-EOPTenantAttributedMessage: 388b257b-d76b-4146-8071-f49f4f215783:0
X-MS-Exchange-Organization-MessageDirectionality: Incoming
X-MS-Exchange-Transport-CrossTenantHeadersStripped: AM4PEPF00025F99.eurprd05.prod.outlook.com
X-MS-Exchange-Transport-CrossTenantHeadersPromoted: AM4PEPF00025F99.eurprd05.prod.outlook.com
X-MS-Exchange-Organization-AuthSource: AM4PEPF00025F99.eurprd05.prod.outlook.com
X-MS-Exchange-Organization-AuthAs: Anonymous
X-MS-Exchange-Organization-SCL: 1
X-Microsoft-Antispam: BCL:0;ARA:1444111002|46080799006|15110799015|42200799015|62400799018|56000799018;
X-Forefront-Antispam-Report: CIP:192.0.2.80;CTRY:GB;LANG:en;SCL:1;SRV:;IPV:NLI;SFV:NSPM;H:lists.example.org;PTR:lists.example.org;CAT:NONE;SFS:(13230040)(5073199012)(8096899003)(69100299015);DIR:INB;
X-MS-Exchange-CrossTenant-OriginalArrivalTime: 22 Sep 2026 15:31:06.4137 (UTC)
X-MS-Exchange-CrossTenant-Network-Message-Id: 14f14e0a-2b1a-4182-8648-525e230e0861
X-MS-Exchange-CrossTenant-Id: 388b257b-d76b-4146-8071-f49f4f215783
X-MS-Exchange-CrossTenant-AuthSource: AM4PEPF00025F99.eurprd05.prod.outlook.com
X-MS-Exchange-CrossTenant-AuthAs: Anonymous
X-MS-Exchange-CrossTenant-FromEntityHeader: Internet
X-MS-Exchange-Transport-CrossTenantHeadersStamped: AM9PR05MB8712
X-MS-Exchange-Transport-EndToEndLatency: 00:00:03.6346100
X-MS-Exchange-Processed-By-BccFoldering: 15.20.9343.011
X-Microsoft-Antispam-Mailbox-Delivery:
	ucf:0;jmr:0;ex:0;auth:1;dest:I;ENG:(910005)(944506478)(944626604)(920097)(930097)(140003);
X-Microsoft-Antispam-Message-Info:
	Bes6FvcX2A6D1AAR1FrdFSPsPoCI1y6suoGJkBZGPgudNyUQAyMzBmwJqsB0Hz8EqZGqg56hamgsh4Y04Jg8PUxEjIWXgMMO3yg/8KGgLO6Vr3czZCt4kE7Z86pLm+0OnrGYekeDiCd/2516iL6sGg5FfMXg9rqO
`;
