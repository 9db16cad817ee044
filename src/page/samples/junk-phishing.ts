/** In Junk Email since the reader's own filter took it for phishing; the relay pool delivered it. */
export const junkPhishing = `Received: from AM9PR05MB8712.eurprd05.prod.outlook.com (::1) by
 VI1PR05MB6911.eurprd05.prod.outlook.com with HTTPS; Wed, 21 Oct 2026 07:42:18
 +0000
Received: from DB9PR05CA0067.eurprd05.prod.outlook.com (2603:10a6:10:1da::33)
 by AM9PR05MB8712.eurprd05.prod.outlook.com (2603:10a6:20b:2c3::9) with
 Microsoft SMTP Server (version=TLS1_2,
 cipher=TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384) id 15.20.9343.17; Wed, 21 Oct
 2026 07:42:17 +0000
Received: from DU2PR05MB9943.eurprd05.prod.outlook.com
 (2603:10a6:10:1da:cafe::a1) by DB9PR05CA0067.outlook.office365.com
 (2603:10a6:10:1da::33) with Microsoft SMTP Server (version=TLS1_2,
 cipher=TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384) id 15.20.9388.3 via Frontend
 Transport; Wed, 21 Oct 2026 07:42:17 +0000
ARC-Seal: i=2; a=rsa-sha256; s=arcselector10001; d=microsoft.com; cv=pass;
 b=x4Z6M2f2HIm7Ptl3v0b5nETZhaqY6NfIas72RRSRka6hq3B4S9ZNbTfPa2YSiVbppZUtLgbL/BwiZvkwHEoXVK1cIZS5FpzM0anhwmBI5qRgKtY4Wn+2r/Oj618ovEJQ
ARC-Message-Signature: i=2; a=rsa-sha256; c=relaxed/relaxed; d=microsoft.com;
 s=arcselector10001;
 h=From:Date:Subject:Message-ID:Content-Type:MIME-Version:X-MS-Exchange-AntiSpam-MessageData-ChunkCount:X-MS-Exchange-AntiSpam-MessageData-0:X-MS-Exchange-AntiSpam-MessageData-1;
 bh=YlFtuLEBD47XWDW2M/EKnBlTbqbarNkzZJcro98ZAVu=;
 b=800itlCT60aKEP9D6bvWEkQywxsSEXns20Yk6Gnw0WXsRCU5/vI+xDN/tbNmBWIwdXr3CpLE7E8nwtiliIusX2bzg+YJY1nlXsSDqD+o1g0ZCw7+KAfQW24a2DLwzdXN
ARC-Authentication-Results: i=2; mx.microsoft.com 1; spf=softfail (sender ip
 is 52.103.192.44) smtp.rcpttodomain=example.org
 smtp.mailfrom=billing.example.com; dmarc=none action=none
 header.from=billing.example.com; dkim=pass (signature was verified)
 header.d=northwindexample.onmicrosoft.com; arc=pass (0 oda=0 ltdi=1)
Received: from DB8PR05CA0021.eurprd05.prod.outlook.com (2603:10a6:20b:5e::19)
 by DU2PR05MB9943.eurprd05.prod.outlook.com (2603:10a6:10:3c9::5) with
 Microsoft SMTP Server (version=TLS1_2,
 cipher=TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384) id 15.20.9366.11; Wed, 21 Oct
 2026 07:42:16 +0000
Received: from DB1PEPF00039231.eurprd05.prod.outlook.com
 (2603:10a6:20b:5e:cafe::d8) by DB8PR05CA0021.outlook.office365.com
 (2603:10a6:20b:5e::19) with Microsoft SMTP Server (version=TLS1_3,
 cipher=TLS_AES_256_GCM_SHA384) id 15.20.9366.11 via Frontend Transport; Wed,
 21 Oct 2026 07:42:16 +0000
Authentication-Results: spf=softfail (sender IP is 52.103.192.44)
 smtp.mailfrom=billing.example.com; dkim=pass (signature was verified)
 header.d=northwindexample.onmicrosoft.com;dmarc=none action=none
 header.from=billing.example.com;compauth=fail reason=001
Received-SPF: SoftFail (protection.outlook.com: domain of transitioning
 billing.example.com discourages use of 52.103.192.44 as permitted sender)
Received: from HK2PR02CU002.outbound.protection.outlook.com (52.103.192.44) by
 DB1PEPF00039231.mail.protection.outlook.com (10.167.18.41) with Microsoft SMTP
 Server (version=TLS1_3, cipher=TLS_AES_256_GCM_SHA384) id 15.20.9366.7 via
 Frontend Transport; Wed, 21 Oct 2026 07:42:15 +0000
ARC-Seal: i=1; a=rsa-sha256; s=arcselector10001; d=microsoft.com; cv=none;
 b=34VOicJ+f8bQB3ad68OVS+Lr81fsljsQQBu8IHMgWVtPRifaIA4a+pHCwm2OzKHpIQo58qBlq67svdqP/zI2adXGjx+shjt0Xn//ICxwPsSEvDAwTfeOXSpdwpB4u3AP
ARC-Message-Signature: i=1; a=rsa-sha256; c=relaxed/relaxed; d=microsoft.com;
 s=arcselector10001;
 h=From:Date:Subject:Message-ID:Content-Type:MIME-Version:X-MS-Exchange-AntiSpam-MessageData-ChunkCount:X-MS-Exchange-AntiSpam-MessageData-0:X-MS-Exchange-AntiSpam-MessageData-1;
 bh=o55zm20TAskbiT6J9XOWnBEwtgYPYZz+UBBksrd53Ct=;
 b=P67oK3Shf/DzBqWYpYxJABJ3nxzcFy1FgUuuGZuaQLrBHhH6KWQyBQhuIVAAL6XU+sI/Keh0K6GZf4JuaocqaRCUiPs95g5LWT5WkOlzx8ApvqzsLku+3p1Tvf9zzvMH
ARC-Authentication-Results: i=1; mx.microsoft.com 1; spf=softfail (sender ip
 is 198.51.100.24) smtp.rcpttodomain=example.org
 smtp.mailfrom=billing.example.com; dmarc=none action=none
 header.from=billing.example.com; dkim=none (message not signed); arc=none (0)
DKIM-Signature: v=1; a=rsa-sha256; c=relaxed/relaxed;
 d=northwindexample.onmicrosoft.com; s=selector2-northwindexample-onmicrosoft-com;
 h=From:Date:Subject:Message-ID:Content-Type:MIME-Version:X-MS-Exchange-SenderADCheck;
 bh=3ehDexdYXx03FF7+TP1YnFNRb0NXfg/b9ueZ1W6sojj=;
 b=KDr47EXRaKaQGh8Atxk5+yxKq0lYh6jhyMip0Yr0OFUM7bDowIFZojERRMjeP0XuXK6cJRNHwhXedX3FAeEvB2cJEKHOJBIer3H8OOUtaxMfQJgw60FBeh+GYKiWZnaC
Received: from SI2PR02CA0005.apcprd03.prod.outlook.com (2603:1096:4:194::6) by
 TYSPR03MB7738.apcprd03.prod.outlook.com (2603:1096:400:414::7) with Microsoft
 SMTP Server (version=TLS1_2, cipher=TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384) id
 15.20.9320.15; Wed, 21 Oct 2026 07:42:13 +0000
Received: from SG1PEPF000082E1.apcprd03.prod.outlook.com
 (2603:1096:4:194:cafe::3e) by SI2PR02CA0005.outlook.office365.com
 (2603:1096:4:194::6) with Microsoft SMTP Server (version=TLS1_3,
 cipher=TLS_AES_256_GCM_SHA384) id 15.20.9343.16 via Frontend Transport; Wed,
 21 Oct 2026 07:42:13 +0000
X-MS-Exchange-Authentication-Results: spf=softfail (sender IP is
 198.51.100.24) smtp.mailfrom=billing.example.com; dkim=none (message not
 signed) header.d=none;dmarc=none action=none header.from=billing.example.com;
Received-SPF: SoftFail (protection.outlook.com: domain of transitioning
 billing.example.com discourages use of 198.51.100.24 as permitted sender)
Received: from relay.northwind.example (198.51.100.24) by
 SG1PEPF000082E1.mail.protection.outlook.com (10.167.240.4) with Microsoft SMTP
 Server (version=TLS1_2, cipher=TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384) id
 15.20.9366.7 via Frontend Transport; Wed, 21 Oct 2026 07:42:12 +0000
Received: from app07.northwind.example (app07.northwind.example [192.0.2.37])
	by relay.northwind.example (Postfix) with ESMTP id 3696AD5977;
	Wed, 21 Oct 2026 08:42:09 +0100 (CET)
From: "Mailbox service" <accounts@billing.example.com>
To: "Robin Reader" <reader@example.org>
Subject: Your mailbox is almost full
Date: Wed, 21 Oct 2026 07:42:07 +0000
Message-ID: <1a6a3e6d-f436-4650-9d3b-b7aeb9724412@billing.example.com>
Content-Type: text/plain; charset="utf-8"
Content-Transfer-Encoding: 8bit
Return-Path: accounts@billing.example.com
MIME-Version: 1.0
X-MS-PublicTrafficType: Email
X-MS-TrafficTypeDiagnostic: SG1PEPF000082E1:EE_|TYSPR03MB7738:EE_
X-MS-Office365-Filtering-Correlation-Id: dedaf58b-efb6-4c15-944f-18ae826c9f1d
X-MS-Exchange-SenderADCheck: 2
X-MS-Exchange-AntiSpam-Relay: 1
X-Microsoft-Antispam-Untrusted: BCL:0;ARA:13230040|35950700016|32650700017|61400799027|82310400026|7416014|376014;
X-Microsoft-Antispam-Message-Info-Original: +MvO3Sr7PwqY1pWBGV8R9F8vFA+0TMWJnMfm7SUDO75UuJv2TE1eEgBBlD9qIxqQq6nDBPoGAvzEHovbWQu/llGONhZYubEgFmokuYATEtXLCE/OTsbBlNRTz1HLJXZGG1yXj2/vEgNYY3akQ2+alAL2K1sWU1rE
X-Forefront-Antispam-Report-Untrusted: CIP:198.51.100.24;CTRY:DK;LANG:en;SCL:1;SRV:;IPV:NLI;SFV:NSPM;H:relay.northwind.example;PTR:relay.northwind.example;CAT:NONE;SFS:(13230040)(35950700016)(32650700017)(61400799027)(82310400026)(48200799018)(7416014)(376014);DIR:OUT;SFP:1022;
X-MS-Exchange-CrossTenant-OriginalAttributedTenantConnectingIp: TenantId=f971a1e3-5f14-40cc-94fd-81c9fe899920;Ip=[198.51.100.24];Helo=[relay.northwind.example]
X-MS-Exchange-Transport-CrossTenantHeadersStamped: TYSPR03MB7738
X-MS-Exchange-Organization-ExpirationStartTime: 21 Oct 2026 07:42:07.4137
 (UTC)
X-MS-Exchange-Organization-ExpirationStartTimeReason: OriginalSubmit
X-MS-Exchange-Organization-ExpirationInterval: 1:00:00:00.0000000
X-MS-Exchange-Organization-ExpirationIntervalReason: OriginalSubmit
X-MS-Exchange-Organization-Network-Message-Id: dedaf58b-efb6-4c15-944f-18ae826c9f1d
X-EOPAttributedMessage: 0
X-EOPTenantAttributedMessage: 6d44bafc-6bcd-4018-b6df-cd9f387f5d5b:0
X-MS-Exchange-Organization-MessageDirectionality: Incoming
X-MS-Exchange-Transport-CrossTenantHeadersStripped: DB1PEPF00039231.eurprd05.prod.outlook.com
X-MS-Exchange-Transport-CrossTenantHeadersPromoted: DB1PEPF00039231.eurprd05.prod.outlook.com
X-MS-Exchange-Organization-AuthSource: DB1PEPF00039231.eurprd05.prod.outlook.com
X-MS-Exchange-Organization-AuthAs: Anonymous
X-MS-Exchange-Organization-SCL: 8
X-Microsoft-Antispam: BCL:0;ARA:1444111002|46080799006|15110799015|42200799015|62400799018|56000799018;
X-Forefront-Antispam-Report: CIP:52.103.192.44;CTRY:GB;LANG:en;SCL:8;SRV:;IPV:NLI;SFV:SPM;H:HK2PR02CU002.outbound.protection.outlook.com;PTR:InfoDomainNonexistent;CAT:PHSH;SFS:(13230040)(5073199012)(8096899003)(69100299015);DIR:INB;
X-MS-Exchange-CrossTenant-OriginalArrivalTime: 21 Oct 2026 07:42:07.4137 (UTC)
X-MS-Exchange-CrossTenant-Network-Message-Id: dedaf58b-efb6-4c15-944f-18ae826c9f1d
X-MS-Exchange-CrossTenant-Id: 6d44bafc-6bcd-4018-b6df-cd9f387f5d5b
X-MS-Exchange-CrossTenant-AuthSource: DB1PEPF00039231.eurprd05.prod.outlook.com
X-MS-Exchange-CrossTenant-AuthAs: Anonymous
X-MS-Exchange-CrossTenant-FromEntityHeader: Internet
X-MS-Exchange-Transport-CrossTenantHeadersStamped: AM9PR05MB8712
X-MS-Exchange-Transport-EndToEndLatency: 00:00:03.6346100
X-MS-Exchange-Processed-By-BccFoldering: 15.20.9343.011
X-Microsoft-Antispam-Mailbox-Delivery:
	ucf:0;jmr:0;ex:0;auth:0;dest:J;OFR:SpamFilterAuthJ;ENG:(910005)(944506478)(944626604)(920097)(930097)(140003);RF:JunkEmail;
X-Microsoft-Antispam-Message-Info:
	qptfJYw2TFtLxgy6awZdgs3YYWmrr1T+ZXgiPYLqdjFQVwDPNV5ZSWw6U1wLZdAVSy2BeYcyxes24suCytF/Qhi6ajFBVH7GkHhRz4be+sWAB/18DTSpcBXOda7eX5INVWXC+LRpuALwim9olneWIBzRzGsrZHWD
`;
