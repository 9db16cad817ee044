/** A sender with a mailbox of their own in Microsoft 365, sent through the ordinary pool. */
export const ordinaryPool = `Received: from AM9PR05MB8712.eurprd05.prod.outlook.com (::1) by
 VI1PR05MB6911.eurprd05.prod.outlook.com with HTTPS; Mon, 5 Oct 2026 12:03:40
 +0000
Received: from DB9PR05CA0067.eurprd05.prod.outlook.com (2603:10a6:10:1da::33)
 by AM9PR05MB8712.eurprd05.prod.outlook.com (2603:10a6:20b:2c3::9) with
 Microsoft SMTP Server (version=TLS1_2,
 cipher=TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384) id 15.20.9343.17; Mon, 5 Oct
 2026 12:03:39 +0000
Received: from DU2PR05MB9943.eurprd05.prod.outlook.com
 (2603:10a6:10:1da:cafe::a1) by DB9PR05CA0067.outlook.office365.com
 (2603:10a6:10:1da::33) with Microsoft SMTP Server (version=TLS1_2,
 cipher=TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384) id 15.20.9388.3 via Frontend
 Transport; Mon, 5 Oct 2026 12:03:39 +0000
ARC-Seal: i=2; a=rsa-sha256; s=arcselector10001; d=microsoft.com; cv=pass;
 b=MYAUq3v0HP5mwYsjwqF0DsOXptIdJd5n3Wa0GWT4xl3Gtzj7BDlQfSotMXn41wEveN0Yp57z4huPaiShjJz1uZQUyQ86JcjNa2p2YxYyMJphaQJ7OtvLXGyFHzruel6r
ARC-Message-Signature: i=2; a=rsa-sha256; c=relaxed/relaxed; d=microsoft.com;
 s=arcselector10001;
 h=From:Date:Subject:Message-ID:Content-Type:MIME-Version:X-MS-Exchange-AntiSpam-MessageData-ChunkCount:X-MS-Exchange-AntiSpam-MessageData-0:X-MS-Exchange-AntiSpam-MessageData-1;
 bh=fJMQP743oGj7psNB1nQpyGM9aii6Lr7A71buvSCrWI4=;
 b=Tp9JlSRvaYZJq0vm98z2gNPHFOH6oF7N3CzCA+Ba9/cnDwG07m9rKbQMX3cYm0gHEQLFiOjKGAHUi9tlcaqooy5RTyz64DbOS2HS0Ej5sxfhsVphIfx+6VGZat2Id8+e
ARC-Authentication-Results: i=2; mx.microsoft.com 1; spf=pass (sender ip is
 52.101.72.81) smtp.rcpttodomain=example.net smtp.mailfrom=woodgrove.example;
 dmarc=none action=none header.from=woodgrove.example; dkim=pass (signature was
 verified) header.d=woodgrove.example; arc=pass (0)
Received: from DB8PR05CA0021.eurprd05.prod.outlook.com (2603:10a6:20b:5e::19)
 by DU2PR05MB9943.eurprd05.prod.outlook.com (2603:10a6:10:3c9::5) with
 Microsoft SMTP Server (version=TLS1_2,
 cipher=TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384) id 15.20.9366.11; Mon, 5 Oct
 2026 12:03:38 +0000
Received: from AM4PEPF00025F99.eurprd05.prod.outlook.com
 (2603:10a6:20b:5e:cafe::d8) by DB8PR05CA0021.outlook.office365.com
 (2603:10a6:20b:5e::19) with Microsoft SMTP Server (version=TLS1_3,
 cipher=TLS_AES_256_GCM_SHA384) id 15.20.9366.11 via Frontend Transport; Mon, 5
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
 Frontend Transport; Mon, 5 Oct 2026 12:03:37 +0000
ARC-Seal: i=1; a=rsa-sha256; s=arcselector10001; d=microsoft.com; cv=none;
 b=YnM6nFnNCsXZvV2pA3pL1EX88yntwIi4puRYYGpMLfUbyhtX9dFFIy+fC+cjveAdX3FF5jccJWXdXUq1SDF6FlQskJGtw9yVpw0nnI9wL3HlYZcka6S6l6akTo0XLIRC
ARC-Message-Signature: i=1; a=rsa-sha256; c=relaxed/relaxed; d=microsoft.com;
 s=arcselector10001;
 h=From:Date:Subject:Message-ID:Content-Type:MIME-Version:X-MS-Exchange-AntiSpam-MessageData-ChunkCount:X-MS-Exchange-AntiSpam-MessageData-0:X-MS-Exchange-AntiSpam-MessageData-1;
 bh=4rBQ897cQtYjveZxFnYSEkyka/BCg7yD5myhjs5jk7M=;
 b=kqay4DhDKf6J6k7oVecKQYr8MmiLnfjSfHIGNX8lm64kLgqFhKRQYLzG6b0eyfs2vz5qFSCrorVadXYlyKaZ3fkS8FNnBpjlG0fTi9BlhEo4hFMh+GycEFn4N4e5nxeL
ARC-Authentication-Results: i=1; mx.microsoft.com 1; spf=pass
 smtp.mailfrom=woodgrove.example; dmarc=pass action=none
 header.from=woodgrove.example; dkim=pass header.d=woodgrove.example; arc=none
DKIM-Signature: v=1; a=rsa-sha256; c=relaxed/relaxed;
 d=woodgrove.example; s=selector1;
 h=From:Date:Subject:Message-ID:Content-Type:MIME-Version:X-MS-Exchange-SenderADCheck;
 bh=Rltg3mSKWk+4iOa0rVw++XiFUY5tawsrURv+9UM7ug8=;
 b=8bSpvh/kQlwI8XDaPLDsWbkOe154kT3EcmgdTrtclyjJS2Osc8VhT4mv9T9ZqYjiPWqv8G47BtBrZeoSc26dmLhOa0E0Igm0TrFp43qjQK9Tx48tvjQymu6Fv6X2e/B3
Received: from AM0PR04MB5123.eurprd04.prod.outlook.com (2603:10a6:208:31d::18)
 by DU0PR04MB9417.eurprd04.prod.outlook.com (2603:10a6:10:353::10) with
 Microsoft SMTP Server (version=TLS1_2,
 cipher=TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384) id 15.20.9275.13; Mon, 5 Oct
 2026 12:03:35 +0000
Received: from AM0PR04MB5123.eurprd04.prod.outlook.com
 ([fe80::2dee:b93e:d9f:d7b6]) by AM0PR04MB5123.eurprd04.prod.outlook.com
 ([fe80::2dee:b93e:d9f:d7b6%5]) with mapi id 15.20.9275.013; Mon, 5 Oct 2026
 12:03:35 +0000
From: "Kim Field" <kim@woodgrove.example>
To: <reader@example.org>
Subject: Agenda for Friday
Date: Mon, 5 Oct 2026 12:03:33 +0000
Message-ID: <AM0PR04MB5123pVdFaNiJVM@AM0PR04MB5123.eurprd04.prod.outlook.com>
Content-Type: text/plain; charset="utf-8"
Content-Transfer-Encoding: 8bit
MIME-Version: 1.0
X-MS-PublicTrafficType: Email
X-MS-TrafficTypeDiagnostic: SG1PEPF000082E1:EE_|TYSPR03MB7738:EE_
X-MS-Office365-Filtering-Correlation-Id: b4288162-86e1-4e6a-81f8-60656d58ed43
X-MS-Exchange-SenderADCheck: 1
X-MS-Exchange-AntiSpam-Relay: 0
X-Microsoft-Antispam-Untrusted: BCL:0;ARA:13230040|35950700016|32650700017|61400799027|82310400026|7416014|376014;
X-Microsoft-Antispam-Message-Info-Original: yWlc3DBnmZi9VfR/a9VY9UF5oJ3RouAHTZxiKURTseS2Is+w9Z/iubjTsr/gdKjXAg1sV9C/IDmAHnMGJxuYDrHvD6wOB3Dyf8ELfvQtBWTyp1YQQ9wJ8u+XPlRHg5z8EvO73lpKnXX+TAx2NpQSN+zC8fke/hDt
X-Forefront-Antispam-Report-Untrusted: CIP:255.255.255.255;CTRY:DK;LANG:en;SCL:1;SRV:;IPV:NLI;SFV:NSPM;H:AM0PR04MB5123.eurprd04.prod.outlook.com;PTR:;CAT:NONE;SFS:(13230040)(35950700016)(32650700017)(61400799027)(82310400026)(48200799018)(7416014)(376014);DIR:OUT;SFP:1102;
X-MS-Exchange-Transport-CrossTenantHeadersStamped: TYSPR03MB7738
X-MS-Exchange-Organization-ExpirationStartTime: 05 Oct 2026 12:03:33.4137
 (UTC)
X-MS-Exchange-Organization-ExpirationStartTimeReason: OriginalSubmit
X-MS-Exchange-Organization-ExpirationInterval: 1:00:00:00.0000000
X-MS-Exchange-Organization-ExpirationIntervalReason: OriginalSubmit
X-MS-Exchange-Organization-Network-Message-Id: b4288162-86e1-4e6a-81f8-60656d58ed43
X-EOPAttributedMessage: 0
X-EOPTenantAttributedMessage: aece8260-0398-4828-819e-c69e8247e1a6:0
X-MS-Exchange-Organization-MessageDirectionality: Incoming
X-MS-Exchange-Transport-CrossTenantHeadersStripped: AM4PEPF00025F99.eurprd05.prod.outlook.com
X-MS-Exchange-Transport-CrossTenantHeadersPromoted: AM4PEPF00025F99.eurprd05.prod.outlook.com
X-MS-Exchange-Organization-AuthSource: AM4PEPF00025F99.eurprd05.prod.outlook.com
X-MS-Exchange-Organization-AuthAs: Anonymous
X-MS-Exchange-Organization-SCL: 1
X-Microsoft-Antispam: BCL:0;ARA:1444111002|46080799006|15110799015|42200799015|62400799018|56000799018;
X-Forefront-Antispam-Report: CIP:52.101.72.81;CTRY:GB;LANG:en;SCL:1;SRV:;IPV:NLI;SFV:NSPM;H:AM0PR02CU008.outbound.protection.outlook.com;PTR:mail-westeuropeazon11021081.outbound.protection.outlook.com;CAT:NONE;SFS:(13230040)(5073199012)(8096899003)(69100299015);DIR:INB;
X-MS-Exchange-CrossTenant-OriginalArrivalTime: 05 Oct 2026 12:03:33.4137 (UTC)
X-MS-Exchange-CrossTenant-Network-Message-Id: b4288162-86e1-4e6a-81f8-60656d58ed43
X-MS-Exchange-CrossTenant-Id: aece8260-0398-4828-819e-c69e8247e1a6
X-MS-Exchange-CrossTenant-AuthSource: AM4PEPF00025F99.eurprd05.prod.outlook.com
X-MS-Exchange-CrossTenant-AuthAs: Anonymous
X-MS-Exchange-CrossTenant-FromEntityHeader: Internet
X-MS-Exchange-Transport-CrossTenantHeadersStamped: AM9PR05MB8712
X-MS-Exchange-Transport-EndToEndLatency: 00:00:03.6346100
X-MS-Exchange-Processed-By-BccFoldering: 15.20.9343.011
X-Microsoft-Antispam-Mailbox-Delivery:
	ucf:0;jmr:0;ex:0;auth:1;dest:I;ENG:(910005)(944506478)(944626604)(920097)(930097)(140003);
X-Microsoft-Antispam-Message-Info:
	dW6ydHM1avjgpfPR1YY8vuV2PceqBg+cvCcGKCVd3Ngpt3px44Sn6VRcyW6iwVjDWCtSURZbtd9a2sFbZ1kDgufc0XQuJe5GP51yvllDPtXyJkKyweN1BRRRqErDesUiwlJAfU2pssJh3b1m0hV7wuDicllBh970
`;
