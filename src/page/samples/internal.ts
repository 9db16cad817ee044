/** A message between two mailboxes of one organisation; it never left Microsoft 365. */
export const internal = `Received: from AM9PR05MB8712.eurprd05.prod.outlook.com (2603:10a6:20b:2c3::9)
 by VI1PR05MB6911.eurprd05.prod.outlook.com with HTTPS; Fri, 9 Oct 2026
 10:00:05 +0000
Received: from DU2PR05MB9943.eurprd05.prod.outlook.com (2603:10a6:10:3c9::5)
 by AM9PR05MB8712.eurprd05.prod.outlook.com (2603:10a6:20b:2c3::9) with
 Microsoft SMTP Server (version=TLS1_2,
 cipher=TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384) id 15.20.9343.17; Fri, 9 Oct
 2026 10:00:04 +0000
Received: from DU2PR05MB9943.eurprd05.prod.outlook.com
 ([fe80::2dee:b93e:d9f:d7b6]) by DU2PR05MB9943.eurprd05.prod.outlook.com
 ([fe80::2dee:b93e:d9f:d7b6%5]) with mapi id 15.20.9343.013; Fri, 9 Oct 2026
 10:00:03 +0000
From: "Kim Field" <kim@woodgrove.example>
To: "Robin Reader" <robin@woodgrove.example>
Subject: Lunch
Date: Fri, 9 Oct 2026 10:00:01 +0000
Message-ID: <8a088bf8-db67-4ee4-832c-10e5271b4b0a@woodgrove.example>
Content-Type: text/plain; charset="utf-8"
Content-Transfer-Encoding: 8bit
MIME-Version: 1.0
X-MS-Exchange-Organization-SCL: -1
X-MS-Exchange-Organization-AuthAs: Internal
X-MS-Exchange-Organization-AuthMechanism: 04
X-MS-Exchange-Organization-AuthSource: DU2PR05MB9943.eurprd05.prod.outlook.com
X-MS-Exchange-Organization-MessageDirectionality: Originating
X-MS-TrafficTypeDiagnostic: DU2PR05MB9943:EE_
X-MS-PublicTrafficType: Email
X-Forefront-Antispam-Report: CIP:255.255.255.255;CTRY:;LANG:en;SCL:-1;SRV:;IPV:NLI;SFV:SKI;H:DU2PR05MB9943.eurprd05.prod.outlook.com;PTR:;CAT:NONE;SFS:;DIR:INT;SFP:;
X-MS-Exchange-CrossTenant-AuthAs: Internal
X-MS-Exchange-CrossTenant-FromEntityHeader: Hosted
X-MS-Exchange-CrossTenant-Id: 5fcdc2e9-8bd6-4186-8b22-dd4e5bbd5f65
X-Microsoft-Antispam-Mailbox-Delivery:
	ucf:0;jmr:0;auth:0;dest:I;ENG:(910005)(944506478)(944626604)(920097);
`;
