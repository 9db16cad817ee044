/** A made-up message trace, as PowerShell exports one; the same stands in docs/sample-trace.csv. */
export const sampleTrace = `"MessageId","Received","SenderAddress","RecipientAddress","Subject","Status","FromIP","ToIP","Size","MessageTraceId"
"<a1@billing.example.com>","2026-10-19T07:41:58Z","accounts@billing.example.com","kim@example.org","Invoice 20261019","FilteredAsSpam","52.103.192.44","","24000","00000000-0000-4000-8000-000000000001"
"<a2@billing.example.com>","2026-10-19T07:44:10Z","accounts@billing.example.com","noor@example.org","Invoice 20261019","FilteredAsSpam","52.103.192.44","","25311","00000000-0000-4000-8000-000000000002"
"<a3@billing.example.com>","2026-10-20T07:40:31Z","accounts@billing.example.com","kim@example.org","Invoice 20261020","Quarantined","52.103.192.44","","26622","00000000-0000-4000-8000-000000000003"
"<b1@shop.example.net>","2026-10-20T11:03:45Z","orders@shop.example.net","sales@example.org","Order 4711","Delivered","40.95.53.73","","27933","00000000-0000-4000-8000-000000000004"
"<b2@shop.example.net>","2026-10-21T08:15:02Z","orders@shop.example.net","sales@example.org","Order 4712","FilteredAsSpam","40.95.53.73","","29244","00000000-0000-4000-8000-000000000005"
"<c1@woodgrove.example>","2026-10-20T13:20:11Z","ada@woodgrove.example","kim@example.org","Agenda for Friday","Delivered","40.107.22.34","","30555","00000000-0000-4000-8000-000000000006"
"<c2@woodgrove.example>","2026-10-21T09:05:44Z","ada@woodgrove.example","noor@example.org","Minutes","Delivered","40.107.22.35","","31866","00000000-0000-4000-8000-000000000007"
"<d1@news.example>","2026-10-21T05:00:09Z","letter@news.example","kim@example.org","News in October","Delivered","203.0.113.25","","33177","00000000-0000-4000-8000-000000000008"
"<e1@example.org>","2026-10-21T10:12:30Z","kim@example.org","noor@example.org","Lunch?","Delivered","","","34488","00000000-0000-4000-8000-000000000009"
`;
