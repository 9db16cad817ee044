import fc from 'fast-check';
import { detect } from '../../../src/detection/index.ts';
import { readyMadeTexts } from '../../../src/explanation/documents/ready-texts.ts';
import { asHtml } from '../../../src/explanation/documents/render/render-html.ts';
import { asMarkdown } from '../../../src/explanation/documents/render/render-markdown.ts';
import { asPlainText } from '../../../src/explanation/documents/render/render-text.ts';
import { reportDocument } from '../../../src/explanation/documents/report.ts';
import { selectionList } from '../../../src/explanation/documents/selection-list.ts';
import { explain } from '../../../src/explanation/explain.ts';
import { knownNames, maskKnown } from '../../../src/explanation/masking/known-names.ts';
import { maskField } from '../../../src/explanation/masking/mask-field.ts';
import { readFields } from '../../../src/mail/headers/header-fields.ts';
import { houseWordsFor } from '../../locales/house-words/house-words.ts';
import { catalogFor, languages } from '../../support/locales.ts';

/** The secret stands in no field of the sample and in no word of the catalogs; `quenel` and its rest are looked for each. */
const secrets = ['quenel.dazzleworth', 'quenel_dazzleworth', 'quenel-dazzleworth', 'quenel'];
const parts = ['quenel', 'dazzleworth'];

/** The ways in which a mailbox is written; `L` its local part, `D` a domain. */
const mailboxes = [
  ...['<L@D>', 'L@D', '"L"@D', '"L x"@D', 'L (a comment) @ D', 'L(comment)@D', 'L%40D', 'L%2540D', 'L=40D', 'L(at)D', 'L at D'],
  ...[
    'L[at]D',
    'L\uff20D',
    'L\ufe6bD',
    'L+tag@D',
    'tag+L@D',
    'L@[192.0.2.1]',
    'host!L@D',
    "'L@D'",
    'mailto:L@D',
    '@a.example:L@D',
  ],
  ...['SRS0=HHH=TT=example.com=L@D', 'SRS1=HHH=a.example==HHH=TT=D=L@b.example', 'L+SRS=HHH=TT=a.example=b@D'],
  ...['prvs=0123456789=L@D', 'bounces+12-ab=L=D@e.example', 'bounces-L=D@e.example', 'rfc822;L@D', '=?utf-8?Q?L?= <x@D>'],
  ...['"L" <x@D>', 'L <x@D>', '(L) x@D', 'x@D (L)', '"x, L" <y@D>', '"L (x)" <y@D>', 'x: L <y@D>, "L" <z@D>;'],
];

/** A field for each place; `M` a mailbox, `N` the name alone. */
const places = [
  ...['From', 'Sender', 'Reply-To', 'To', 'Cc', 'Bcc', 'Resent-From', 'Resent-Sender', 'Resent-To', 'Return-Path', 'Errors-To'],
  ...['Delivered-To', 'X-Original-To', 'X-Envelope-To', 'X-Envelope-From', 'X-Forwarded-To', 'X-Forwarded-For', 'X-Sender'],
  ...['X-MS-Exchange-ForwardingLoop', 'X-MS-Exchange-Inbox-Rules-Loop', 'Disposition-Notification-To'],
].map((name) => `${name}: M`);
const others = [
  'Message-ID: M\nTo: M',
  'Message-ID: <1.N@example.com>\nFrom: M',
  'X-MS-Exchange-ForwardingLoop: M;00000000-0000-0000-0000-000000000001',
  'Received: from a.example (a.example [192.0.2.9]) by b.example (Postfix) with ESMTP id X for M; Mon, 3 Mar 2025 09:59:00 +0000',
  'Received: from a.example ([192.0.2.9] helo=a.example) by b.example with esmtp (Exim 4.96) (envelope-from M) id X; Mon, 3 Mar 2025 09:59:00 +0000',
  'Received: from a.example ([192.0.2.9] ident=N) by b.example with esmtp (Exim 4.96) id X; Mon, 3 Mar 2025 09:59:00 +0000',
  'Received: from a.example (a.example [192.0.2.9]) (Authenticated sender: N) by b.example (Postfix) with ESMTPSA id X; Mon, 3 Mar 2025 09:59:00 +0000',
  'Received: from a.example (a.example [192.0.2.9]) (Authenticated sender: M) by b.example (Postfix) with ESMTPSA id X; Mon, 3 Mar 2025 09:59:00 +0000',
  'Received-SPF: pass (b.example: domain of M designates 192.0.2.9) client-ip=192.0.2.9; envelope-from=M',
  'Authentication-Results: mx1.example.org; spf=pass smtp.mailfrom=M; dkim=pass header.i=M header.d=D; auth=pass smtp.auth=N',
  'X-MS-Exchange-Authentication-Results: spf=none (sender IP is 192.0.2.9) smtp.mailfrom=M; dkim=none header.d=none;dmarc=none action=none header.from=example.com;',
  'ARC-Authentication-Results: i=1; mx.microsoft.com 1; spf=none (sender ip is 192.0.2.9) smtp.rcpttodomain=example.org smtp.mailfrom=M; dmarc=none action=none header.from=example.com; dkim=none; arc=none',
  'Received: from a.example (a.example [192.0.2.9]) by b.example (Postfix) with ESMTPS id X (envelope-from <N>) for <N>; Mon, 3 Mar 2025 09:59:00 +0000',
  'Received: from a.example ([192.0.2.9] helo=a.example) by b.example with esmtp (Exim 4.96) (envelope-from N) id X; Mon, 3 Mar 2025 09:59:00 +0000',
  'Received: from a.example ([192.0.2.9]) (AUTH: LOGIN N) by b.example with ESMTPA id X; Mon, 3 Mar 2025 09:59:00 +0000',
  'Received: from a.example (a.example [192.0.2.9]) by b.example (Postfix) with ESMTPS id X (envelope-sender <N>) (orcpt <rfc822;N>); Mon, 3 Mar 2025 09:59:00 +0000',
  'Received: from quenel by b.example with local (Exim 4.96) id X; Mon, 3 Mar 2025 09:59:00 +0000',
  'Received: from a.example ([192.0.2.9] helo=a.example) by b.example with esmtpsa (A=login:N) id X; Mon, 3 Mar 2025 09:59:00 +0000',
  'Received: from a.example ([192.0.2.9]) by b.example (mailbox N) with LMTP id X; Mon, 3 Mar 2025 09:59:00 +0000',
  'Received: from a.example ([192.0.2.9]) by b.example with LMTP id X (to mailbox N); Mon, 3 Mar 2025 09:59:00 +0000',
  'X-Authenticated-User: N',
  'X-Get-Message-Sender-Via: a.example: authenticated_id: N',
  'DKIM-Signature: v=1; a=rsa-sha256; d=D; s=s1; i=N@D; h=from; z=From:N=20<N@D>|To:N@D; bh=MQ==; b=MQ==',
];

const head = [
  'Received: from APC01-PSA-obe.outbound.protection.outlook.com (mail-psaapc01rlnn2073.outbound.protection.outlook.com [40.95.53.73]) by mx1.example.org (Postfix) with ESMTPS id 4F2C8 for <reader@example.org>; Mon, 3 Mar 2025 10:00:08 +0000',
];
const tail = [
  'From: x@example.com',
  'X-MS-Exchange-AntiSpam-Relay: 1',
  'X-OriginatorOrg: northwind.example',
  'X-Forefront-Antispam-Report: CIP:198.51.100.24;CTRY:DK;LANG:en;SCL:6;SFV:SPM;H:relay.northwind.example;PTR:relay.northwind.example;CAT:OSPM;DIR:OUT;SFP:1023;',
];

const planted = fc
  .record({
    secret: fc.constantFrom(...secrets),
    domain: fc.constantFrom('example.com', 'mail.example.net', 'northwind.example'),
    fields: fc.uniqueArray(fc.record({ place: fc.constantFrom(...places, ...others), form: fc.constantFrom(...mailboxes) }), {
      minLength: 1,
      maxLength: 3,
      selector: ({ place }) => place,
    }),
  })
  .map(({ secret, domain, fields }) => {
    const written = fields.map(({ place, form }) =>
      place
        .replace(/\bM\b/g, () => form)
        .replace(/\bN\b/g, () => secret)
        .replace(/\bL\b/g, () => secret)
        .replace(/\bD\b/g, () => domain),
    );
    return [...head, ...written, ...tail, ''].join('\n');
  });

describe.each(languages)('a name in any field and form, in %s', (language) => {
  const catalog = catalogFor(language);

  test('stands in no masked text of any format', () => {
    fc.assert(
      fc.property(planted, (text) => {
        const leaks = maskedTexts(text, catalog).filter((made) => parts.some((part) => made.toLowerCase().includes(part)));
        expect(leaks).toEqual([]);
      }),
      { numRuns: 50 },
    );
  });

  test('stands in the texts that are not masked, so that the search means something', () => {
    const others = tail.filter((line) => !line.startsWith('From:'));
    const text = [...head, 'From: "quenel" <x@example.com>', ...others, ''].join('\n');
    const detection = detect(text);
    const made = readyMadeTexts(detection, explain(detection, catalog), catalog, { redacted: false });
    expect(asPlainText(made.ticket)).toContain('quenel');
  });

  test('the note says that a name may remain', () => {
    const text = [...head, 'Resent-From: "quenel" <x@example.com>', ...tail, ''].join('\n');
    const detection = detect(text);
    const explanation = explain(detection, catalog);
    const { ticket } = readyMadeTexts(detection, explanation, catalog, { redacted: true });
    const { mayRemain } = houseWordsFor(language);
    const flat = (made: string) => made.replace(/\s+/g, ' ');
    expect(flat(asPlainText(ticket))).toContain(mayRemain);
    expect(flat(asPlainText(reportDocument(detection, explanation, catalog)))).toContain(mayRemain);
  });
});

test.each([...places, ...others].filter((place) => /\bM\b/.test(place)))('no form of a mailbox is left in %s', (place) => {
  const catalog = catalogFor('en');
  const left = mailboxes.filter((form) => {
    const written = place
      .replace(/\bM\b/g, () => form)
      .replace(/\bL\b/g, 'quenel')
      .replace(/\bD\b/g, 'example.com');
    const fields = readFields(written);
    const known = knownNames(fields, catalog);
    return fields.some(({ name, value }) => maskKnown(maskField(name, value), known).includes('quenel'));
  });
  expect(left).toEqual([]);
});

function maskedTexts(text: string, catalog: ReturnType<typeof catalogFor>): string[] {
  const detection = detect(text);
  const explanation = explain(detection, catalog);
  const ready = readyMadeTexts(detection, explanation, catalog, { redacted: true });
  const list = selectionList({ title: 'x', tally: 'x' }, [{ subject: 'x', detection, explanation }], catalog);
  const { readerAnswer, ticket, forwarderMessage, senderMessage } = ready;
  const documents = [
    readerAnswer,
    ticket,
    forwarderMessage,
    senderMessage,
    list,
    reportDocument(detection, explanation, catalog),
  ];
  return documents.flatMap((made) => (made === null ? [] : [made.subject, asPlainText(made), asMarkdown(made), asHtml(made)]));
}
