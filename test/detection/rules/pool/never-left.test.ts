import { block, exchangeBlock, ownLines } from '../../../support/header-lines.ts';
import { ruleTable } from '../../../support/rule-table.ts';

const mapi =
  'Received: from DS2PEPF0000343E.namprd02.prod.outlook.com ([fe80::1]) by DS2PEPF0000343E.namprd02.prod.outlook.com ([fe80::1%8]) with mapi id 15.20.9366.11; Wed, 26 Nov 2025 05:23:23 +0000';
const submission =
  'Received: from desktop.example (203.0.113.7) by DS2PEPF0000343E.namprd02.prod.outlook.com (2603:10b6:5::1) with Microsoft SMTP Server (version=TLS1_2, cipher=X) id 15.20.1; Wed, 26 Nov 2025 05:23:23 +0000';

ruleTable('never-left', {
  speaks: [
    { when: 'down to a MAPI client', headers: block(...ownLines, mapi), claim: 'internal', cites: [0, 1, 2, 3], vouched: true },
    {
      when: 'down to a client that submits by SMTP',
      headers: block(...ownLines, submission),
      claim: 'internal',
      cites: [0, 1, 2, 3],
      vouched: true,
    },
  ],
  silent: [
    { when: 'there is a border', headers: exchangeBlock('mx.example.net', '203.0.113.5') },
    { when: 'the text is cut above it', headers: block(...ownLines) },
    { when: 'the text begins with the submission', headers: block(submission) },
    {
      when: 'the mailbox is elsewhere',
      headers: block('Received: by mx.example.org (Postfix, from userid 1) id 1; Wed, 26 Nov 2025 05:23:23 +0000'),
    },
  ],
});
