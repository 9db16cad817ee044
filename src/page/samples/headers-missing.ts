/** What is left when only the short headers were copied: no Received field. */
export const headersMissing = `From: "Accounts" <accounts@billing.example.com>
To: "Robin Reader" <reader@example.org>
Subject: Invoice 20261014
Date: Thu, 8 Oct 2026 06:06:04 +0000
Message-ID: <d1064d21-d1e7-402a-8922-34681cbb2ae1@billing.example.com>
Thread-Topic: Invoice 20261014
Accept-Language: en-GB, da-DK
X-MS-Has-Attach: yes
Content-Type: text/plain; charset="utf-8"
Content-Transfer-Encoding: 8bit
MIME-Version: 1.0
`;
