/** The look-alike: the high-risk pool, used for suspicious or undeliverable mail, is not the relay pool. */
export const highRiskPool = `Received: from AM9PR05MB8712.eurprd05.prod.outlook.com (::1) by
 VI1PR05MB6911.eurprd05.prod.outlook.com with HTTPS; Tue, 6 Oct 2026 09:17:02
 +0000
Received: from DB9PR05CA0067.eurprd05.prod.outlook.com (2603:10a6:10:1da::33)
 by AM9PR05MB8712.eurprd05.prod.outlook.com (2603:10a6:20b:2c3::9) with
 Microsoft SMTP Server (version=TLS1_2,
 cipher=TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384) id 15.20.9343.17; Tue, 6 Oct
 2026 09:17:01 +0000
Received: from DU2PR05MB9943.eurprd05.prod.outlook.com
 (2603:10a6:10:1da:cafe::a1) by DB9PR05CA0067.outlook.office365.com
 (2603:10a6:10:1da::33) with Microsoft SMTP Server (version=TLS1_2,
 cipher=TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384) id 15.20.9388.3 via Frontend
 Transport; Tue, 6 Oct 2026 09:17:01 +0000
ARC-Seal: i=2; a=rsa-sha256; s=arcselector10001; d=microsoft.com; cv=pass;
 b=Dlp8hDrXJ2icNtJE3NGhw4bVh2LnjVwtQw0dVdX2ExmpC9MPPMJrECQ2eHCkDGp5yqhrsHkxKDOMFi1Ju8mrNhh+bBoh7bNshjZOtpDQ/7V7uC047VKm4w8WwdrCGUjG
ARC-Message-Signature: i=2; a=rsa-sha256; c=relaxed/relaxed; d=microsoft.com;
 s=arcselector10001;
 h=From:Date:Subject:Message-ID:Content-Type:MIME-Version:X-MS-Exchange-AntiSpam-MessageData-ChunkCount:X-MS-Exchange-AntiSpam-MessageData-0:X-MS-Exchange-AntiSpam-MessageData-1;
 bh=Pv73g+vf2tpQY+VwuCL2boAiVyyk5XzOGJlYZi80Kvg=;
 b=1K1wp31wao32pTLe7OBls0zDv5fhCK9LP2d8YUy2NTfd4Qvgt1MLM+pGfV8138gcj0zz8OY1WsBGmyGPdZsWkNJfx2FP3fuRcFAfJXFMj94UlWqnXqpW8xJ9bP35UC2t
ARC-Authentication-Results: i=2; mx.microsoft.com 1; spf=pass (sender ip is
 52.102.138.18) smtp.rcpttodomain=example.net smtp.mailfrom=woodgrove.example;
 dmarc=none action=none header.from=woodgrove.example; dkim=pass (signature was
 verified) header.d=woodgrove.example; arc=pass (0)
Received: from DB8PR05CA0021.eurprd05.prod.outlook.com (2603:10a6:20b:5e::19)
 by DU2PR05MB9943.eurprd05.prod.outlook.com (2603:10a6:10:3c9::5) with
 Microsoft SMTP Server (version=TLS1_2,
 cipher=TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384) id 15.20.9366.11; Tue, 6 Oct
 2026 09:17:00 +0000
Received: from AM4PEPF00025F99.eurprd05.prod.outlook.com
 (2603:10a6:20b:5e:cafe::d8) by DB8PR05CA0021.outlook.office365.com
 (2603:10a6:20b:5e::19) with Microsoft SMTP Server (version=TLS1_3,
 cipher=TLS_AES_256_GCM_SHA384) id 15.20.9366.11 via Frontend Transport; Tue, 6
 Oct 2026 09:17:00 +0000
Authentication-Results: spf=pass (sender IP is 52.102.138.18)
 smtp.mailfrom=woodgrove.example; dkim=pass (signature was verified)
 header.d=woodgrove.example;dmarc=none action=none
 header.from=woodgrove.example;compauth=pass reason=100
Received-SPF: Pass (protection.outlook.com: domain of woodgrove.example
 designates 52.102.138.18 as permitted sender) receiver=protection.outlook.com;
 client-ip=52.102.138.18; helo=BN1PR04CU002.outbound.protection.outlook.com;
 pr=C
Received: from BN1PR04CU002.outbound.protection.outlook.com (52.102.138.18) by
 AM4PEPF00025F99.mail.protection.outlook.com (10.167.18.41) with Microsoft SMTP
 Server (version=TLS1_3, cipher=TLS_AES_256_GCM_SHA384) id 15.20.9366.7 via
 Frontend Transport; Tue, 6 Oct 2026 09:16:59 +0000
ARC-Seal: i=1; a=rsa-sha256; s=arcselector10001; d=microsoft.com; cv=none;
 b=6/ZkS4fJh2HdSmtY/SZbXtHqdBOsueplKb1lW8lKVgtVS4qpuQI4B76eogyEpAmeHMG9tufKwKfiVeY46zB4K5qvBknQLSJ1tv1Cz9RWNH/QfS4wgWNbMBwQPaa2KUIp
ARC-Message-Signature: i=1; a=rsa-sha256; c=relaxed/relaxed; d=microsoft.com;
 s=arcselector10001;
 h=From:Date:Subject:Message-ID:Content-Type:MIME-Version:X-MS-Exchange-AntiSpam-MessageData-ChunkCount:X-MS-Exchange-AntiSpam-MessageData-0:X-MS-Exchange-AntiSpam-MessageData-1;
 bh=VvkWc/GXm7cvtGs/ItZ0u41pZG7/oqIZ+fnJ/LXYhfk=;
 b=9nFDOd01PeOQgCFEy1oFOKLAnWlRLUo34NzpKVyqZ7bC2/GLwb8KBG7gN/1+KvZYazPmn5VA3EhOMV1JZ3IDN187ezONIXLuqCYu3SyCArM/wBEaqADWidPAgyDz3X3b
ARC-Authentication-Results: i=1; mx.microsoft.com 1; spf=pass
 smtp.mailfrom=woodgrove.example; dmarc=pass action=none
 header.from=woodgrove.example; dkim=pass header.d=woodgrove.example; arc=none
DKIM-Signature: v=1; a=rsa-sha256; c=relaxed/relaxed;
 d=woodgrove.example; s=selector1;
 h=From:Date:Subject:Message-ID:Content-Type:MIME-Version:X-MS-Exchange-SenderADCheck;
 bh=8rCiYNlBKSqm4vOZzoKSGI3J7IyP82lFr04V1b1hmh0=;
 b=nXOdV7qpwGlECBfjGCU4NrbvG+PgYM69uYN0GRYXj9uEaiwRykWB2MNMhaTxcJZEhxONLEQN9tEoqBYfGBw/aLBqtOzT3P13sTmF/N+oS/pr6hW9WBo9in8f0Fae3WB6
Received: from AM0PR04MB5123.eurprd04.prod.outlook.com (2603:10a6:208:31d::18)
 by DU0PR04MB9417.eurprd04.prod.outlook.com (2603:10a6:10:353::10) with
 Microsoft SMTP Server (version=TLS1_2,
 cipher=TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384) id 15.20.9275.13; Tue, 6 Oct
 2026 09:16:57 +0000
Received: from AM0PR04MB5123.eurprd04.prod.outlook.com
 ([fe80::2dee:b93e:d9f:d7b6]) by AM0PR04MB5123.eurprd04.prod.outlook.com
 ([fe80::2dee:b93e:d9f:d7b6%5]) with mapi id 15.20.9275.013; Tue, 6 Oct 2026
 09:16:57 +0000
From: "Kim Field" <kim@woodgrove.example>
To: <reader@example.org>
Subject: Agenda for Friday
Date: Tue, 6 Oct 2026 09:16:55 +0000
Message-ID: <AM0PR04MB5123L5SaH9sJZz@AM0PR04MB5123.eurprd04.prod.outlook.com>
Content-Type: text/plain; charset="utf-8"
Content-Transfer-Encoding: 8bit
MIME-Version: 1.0
X-MS-PublicTrafficType: Email
X-MS-TrafficTypeDiagnostic: SG1PEPF000082E1:EE_|TYSPR03MB7738:EE_
X-MS-Office365-Filtering-Correlation-Id: 209042ca-0eb0-4127-844a-ee64dd7978cb
X-MS-Exchange-SenderADCheck: 1
X-MS-Exchange-AntiSpam-Relay: 0
X-Microsoft-Antispam-Untrusted: BCL:0;ARA:13230040|35950700016|32650700017|61400799027|82310400026|7416014|376014;
X-Microsoft-Antispam-Message-Info-Original: BjvIjnDLzLRb+CkB8zRQXuv+yUZZG7kWMA4x2iWUCWfhWoC3csTqjmIA5d4Zn49TkiiQEHMizj2y9AqF7gYiTExfNYwKVTPlz1VaXO8JUIByXXj3Cfk1Vbkbml5t7DWBF6Cbdqk7kh0A1hQiWVqCQQcfzgzRyFgq
X-Forefront-Antispam-Report-Untrusted: CIP:255.255.255.255;CTRY:DK;LANG:en;SCL:1;SRV:;IPV:NLI;SFV:NSPM;H:AM0PR04MB5123.eurprd04.prod.outlook.com;PTR:;CAT:NONE;SFS:(13230040)(35950700016)(32650700017)(61400799027)(82310400026)(48200799018)(7416014)(376014);DIR:OUT;SFP:1501;
X-MS-Exchange-Transport-CrossTenantHeadersStamped: TYSPR03MB7738
X-MS-Exchange-Organization-ExpirationStartTime: 06 Oct 2026 09:16:55.4137
 (UTC)
X-MS-Exchange-Organization-ExpirationStartTimeReason: OriginalSubmit
X-MS-Exchange-Organization-ExpirationInterval: 1:00:00:00.0000000
X-MS-Exchange-Organization-ExpirationIntervalReason: OriginalSubmit
X-MS-Exchange-Organization-Network-Message-Id: 209042ca-0eb0-4127-844a-ee64dd7978cb
X-EOPAttributedMessage: 0
X-EOPTenantAttributedMessage: 17ed3ed7-d63c-4cc4-8a68-2bbb91511c83:0
X-MS-Exchange-Organization-MessageDirectionality: Incoming
X-MS-Exchange-Transport-CrossTenantHeadersStripped: AM4PEPF00025F99.eurprd05.prod.outlook.com
X-MS-Exchange-Transport-CrossTenantHeadersPromoted: AM4PEPF00025F99.eurprd05.prod.outlook.com
X-MS-Exchange-Organization-AuthSource: AM4PEPF00025F99.eurprd05.prod.outlook.com
X-MS-Exchange-Organization-AuthAs: Anonymous
X-MS-Exchange-Organization-SCL: 1
X-Microsoft-Antispam: BCL:0;ARA:1444111002|46080799006|15110799015|42200799015|62400799018|56000799018;
X-Forefront-Antispam-Report: CIP:52.102.138.18;CTRY:GB;LANG:en;SCL:1;SRV:;IPV:NLI;SFV:NSPM;H:BN1PR04CU002.outbound.protection.outlook.com;PTR:mail-eastus2azhn15010018.outbound.protection.outlook.com;CAT:NONE;SFS:(13230040)(5073199012)(8096899003)(69100299015);DIR:INB;
X-MS-Exchange-CrossTenant-OriginalArrivalTime: 06 Oct 2026 09:16:55.4137 (UTC)
X-MS-Exchange-CrossTenant-Network-Message-Id: 209042ca-0eb0-4127-844a-ee64dd7978cb
X-MS-Exchange-CrossTenant-Id: 17ed3ed7-d63c-4cc4-8a68-2bbb91511c83
X-MS-Exchange-CrossTenant-AuthSource: AM4PEPF00025F99.eurprd05.prod.outlook.com
X-MS-Exchange-CrossTenant-AuthAs: Anonymous
X-MS-Exchange-CrossTenant-FromEntityHeader: Internet
X-MS-Exchange-Transport-CrossTenantHeadersStamped: AM9PR05MB8712
X-MS-Exchange-Transport-EndToEndLatency: 00:00:03.6346100
X-MS-Exchange-Processed-By-BccFoldering: 15.20.9343.011
X-Microsoft-Antispam-Mailbox-Delivery:
	ucf:0;jmr:0;ex:0;auth:1;dest:I;ENG:(910005)(944506478)(944626604)(920097)(930097)(140003);
X-Microsoft-Antispam-Message-Info:
	X5us3AKzvT6oWPBeDUwnsM9ZI4BqSaF8poW82xOnA72+rkosSx0wXleVYnz2CHAJXxfoW0z0f4PJpzHephknqPLQoIHkUVq15Zd47qWTdTyx/Dd12hC6n1xiBF8xCd1wgY1tEV+GQ8iyr+oZLSbYkjYqQvPq1Vam
`;
