import { detect } from '../../../../src/detection/index.ts';
import { advise, type Advice } from '../../../../src/detection/verdict/advice/advice.ts';
import type { Evidence } from '../../../../src/detection/rules/evidence.ts';
import type { ForwardingMark } from '../../../../src/detection/stamps/forwarding-marks.ts';
import type { FilterVerdict } from '../../../../src/detection/verdict/filter.ts';
import type { JunkReason } from '../../../../src/detection/verdict/junk/junk-reason.ts';
import type { Trace } from '../../../../src/detection/route/trace.ts';
import type { Cause, Strength, Verdict } from '../../../../src/detection/verdict/verdict.ts';
import { detectionOf, evidenceOf, hopOf } from '../../../explanation/detections.ts';
import { block, outboundHelo, postfixLine } from '../../../support/header-lines.ts';

interface Given {
  readonly verdict?: Partial<Verdict>;
  readonly why?: readonly (readonly [Cause, Strength])[];
  readonly evidence?: readonly Evidence[];
  readonly trace?: Partial<Trace>;
  readonly finding?: FilterVerdict['finding'];
  readonly showing?: FilterVerdict['showing'];
  readonly junk?: JunkReason;
}

function adviceFor({ verdict = {}, why = [], evidence = [], trace = {}, finding = 'unknown', showing, junk }: Given): Advice[] {
  const causes = why.map(([cause, strength]) => ({ cause, strength }));
  return advise(
    detectionOf({
      verdict: { position: 'delivery', certainty: 'certain', why: causes, ...verdict },
      evidence,
      trace,
      filter: { finding, bulkLevel: null, showing: showing ?? null, cites: [] },
      ...(junk === undefined ? {} : { junk: { placed: 'junk', reason: junk, showing: 'shown', cites: [], contradictions: [] } }),
    }),
  );
}

function remedies(given: Given, audience: Advice['audience']): (readonly [string, Strength | null])[] {
  return adviceFor(given).flatMap((item) => (item.audience === audience ? [[item.remedy, item.strength] as const] : []));
}

const mark = (kind: ForwardingMark): Evidence =>
  evidenceOf('forwarding-mark', kind === 'hint' ? 'hinted' : 'forwarded', { field: 'X-Sample', mark: kind }, [1]);
const dkim = (result: string, domain = ''): Evidence =>
  evidenceOf('arrival-dkim', result === 'pass' ? 'met' : 'not-met', { result, domain }, [1]);
const spf = (domain: string): Evidence => evidenceOf('arrival-spf', 'not-met', { result: 'none', domain }, [1]);
const fromDomain = (domain: string): Evidence => evidenceOf('arrival-dmarc', 'not-met', { result: 'none', domain }, [1]);

describe('what the reader’s own filter found dangerous', () => {
  test.each(['phishing', 'high-confidence-phishing', 'malware'] as const)(
    '%s goes to the help desk, and nobody is asked',
    (finding) => {
      const ordinary = { outcome: 'ordinary-pool', senderSideFilter: null } as const;
      const unread = { outcome: 'undetermined', missing: 'border-unreadable', certainty: null } as const;
      expect(remedies({ finding }, 'reader')).toEqual([['tell-help-desk', null]]);
      expect(remedies({ finding, verdict: ordinary }, 'reader')).toEqual([['tell-help-desk', null]]);
      expect(adviceFor({ finding, verdict: unread }).map(({ remedy }) => remedy)).toEqual([
        'tell-help-desk',
        'remove-copies',
        'get-full-headers',
        'trace-arrival',
      ]);
    },
  );

  test.each(['phishing', 'high-confidence-phishing', 'malware'] as const)(
    '%s is let in or released by nobody, and its copies are deleted',
    (finding) => {
      for (const outcome of ['relay-pool', 'high-risk-pool'] as const) {
        const names = adviceFor({ finding, verdict: { outcome } }).map(({ remedy }) => remedy);
        expect(names.slice(0, 2)).toEqual(['tell-help-desk', 'remove-copies']);
        for (const remedy of ['submit-message', 'release-from-quarantine', 'trust-one-address'])
          expect(names).not.toContain(remedy);
      }
    },
  );

  test.each(['phishing', 'high-confidence-phishing', 'malware'] as const)(
    '%s is made deliverable by nobody: the relaying organisation is asked to stop it, the domain’s owner nothing',
    (finding) => {
      const why = [
        ['connector-relay', 'shown'],
        ['spf-none', 'shown'],
      ] as const;
      expect(remedies({ finding, why }, 'forwarder')).toEqual([
        ['investigate-abuse', 'suggested'],
        ['confirm-in-trace', null],
      ]);
      expect(remedies({ finding, why }, 'sender')).toEqual([]);
      const highRisk = { finding, verdict: { outcome: 'high-risk-pool' } } as const;
      expect(remedies(highRisk, 'forwarder')).toEqual([['investigate-abuse', 'suggested']]);
      expect(remedies(highRisk, 'sender')).toEqual([]);
      for (const outcome of ['ordinary-pool', 'not-from-microsoft365', 'internal', 'undetermined'] as const)
        expect(remedies({ finding, verdict: { outcome } }, 'forwarder')).toEqual([]);
    },
  );

  test.each(['impersonated-user', 'impersonated-brand'] as const)(
    '%s is stopped too, and made deliverable by nobody',
    (finding) => {
      const why = [['spf-none', 'shown']] as const;
      expect(remedies({ finding, why }, 'forwarder')).toEqual([
        ['investigate-abuse', 'suggested'],
        ['confirm-in-trace', null],
      ]);
      expect(remedies({ finding, why }, 'sender')).toEqual([]);
      expect(remedies({ finding }, 'reader')).toContainEqual(['verify-sender', null]);
    },
  );

  describe.each(['spam', 'high-confidence-spam'] as const)('%s', (finding) => {
    const why = [
      ['connector-relay', 'shown'],
      ['spf-none', 'shown'],
    ] as const;
    const stopped = [
      ['investigate-abuse', 'suggested'],
      ['confirm-in-trace', null],
    ];
    // in Junk Email, the authentication failed, and the filter named no category
    const junked: readonly Evidence[] = [
      evidenceOf('mailbox-delivery', 'junk', { dest: 'J', reason: null, auth: false, rule: null, other: false }, [1]),
    ];

    test.each(['spam', 'high-confidence-spam', 'sender-side-spam', 'unknown'] as const)(
      'in Junk Email for the reason %s is made deliverable by nobody',
      (junk) => {
        expect(remedies({ finding, showing: 'shown', junk, why }, 'forwarder')).toEqual(stopped);
        expect(remedies({ finding, showing: 'shown', junk, why }, 'sender')).toEqual([]);
      },
    );

    test('no list lets it in, though the authentication failed too', () => {
      const names = adviceFor({ finding, showing: 'shown', junk: finding, why, evidence: junked }).map(({ remedy }) => remedy);
      expect(names).toContain('submit-message');
      expect(names).not.toContain('trust-one-address');
    });

    test('is made deliverable by nobody wherever it lies, and the reader may have expected it', () => {
      expect(remedies({ finding, showing: 'shown', why }, 'forwarder')).toEqual(stopped);
      expect(remedies({ finding, showing: 'shown', why }, 'reader')).toEqual([
        ['verify-sender', null],
        ['report-message', null],
      ]);
      const helpDesk = remedies({ finding, showing: 'shown', why, evidence: junked }, 'help-desk').map(([remedy]) => remedy);
      expect(helpDesk).toEqual(['send-evidence', 'no-allow-list', 'submit-message']);
    });

    test('keeps its repairs where failed authentication alone explains the word', () => {
      const given = { finding, showing: 'shown', junk: 'failed-authentication', why } as const;
      expect(remedies(given, 'forwarder')).toContainEqual(['use-accepted-domain', 'shown']);
      expect(remedies(given, 'sender').length).toBeGreaterThan(0);
    });

    test('keeps them where the text does not show what explains it', () => {
      expect(remedies({ finding, showing: 'suggested', why }, 'forwarder')).toContainEqual(['use-accepted-domain', 'shown']);
    });

    test('is not sent by another pool', () => {
      const highRisk = { finding, showing: 'shown', verdict: { outcome: 'high-risk-pool' } } as const;
      expect(remedies(highRisk, 'forwarder')).toEqual([['investigate-abuse', 'suggested']]);
      expect(remedies(highRisk, 'sender')).toEqual([]);
    });
  });

  test.each(['spam', 'spoof', 'bulk', 'unknown'] as const)('%s that nothing shows changes nothing', (finding) => {
    expect(remedies({ finding }, 'reader')).toEqual([
      ['verify-sender', null],
      ['report-message', null],
    ]);
    expect(remedies({ finding }, 'help-desk')).toContainEqual(['release-from-quarantine', null]);
  });
});

describe('what a report gives back: no recipient has a copy', () => {
  const names = (given: Given): string[] =>
    adviceFor({ ...given, trace: { ...given.trace, source: 'returned' } }).map(({ remedy }) => remedy);

  test('from the relay pool: nobody confirms, reports, releases or allows it; the organisation that passed it on is written to', () => {
    const relayed = names({ why: [['spf-none', 'shown']], evidence: [spf('example.com'), fromDomain('example.com')] });
    expect(relayed.slice(0, 3)).toEqual(['send-evidence', 'see-scale', 'confirm-in-trace']);
    expect(relayed).toContain('change-forwarding');
    expect(relayed).toContain('publish-spf');
    for (const remedy of ['verify-sender', 'report-message', 'no-allow-list', 'submit-message', 'release-from-quarantine'])
      expect(relayed).not.toContain(remedy);
  });

  test('from the high-risk pool: what is left is the sending side’s', () => {
    expect(names({ verdict: { outcome: 'high-risk-pool' } })).toEqual(['investigate-abuse', 'leave-high-risk']);
  });

  test.each(['ordinary-pool', 'not-from-microsoft365', 'internal'] as const)(
    '%s: no filter of a recipient is asked',
    (outcome) => {
      expect(names({ verdict: { outcome } })).toEqual([]);
    },
  );

  test('what somebody attached was delivered', () => {
    expect(adviceFor({ trace: { source: 'attached' } })).toContainEqual({
      remedy: 'verify-sender',
      audience: 'reader',
      strength: null,
    });
  });
});

test('of a message that no pool explains the reader looks elsewhere, and the help desk submits it', () => {
  expect(adviceFor({ verdict: { outcome: 'ordinary-pool', senderSideFilter: null } })).toEqual([
    { remedy: 'look-elsewhere', audience: 'reader', strength: null },
    { remedy: 'submit-message', audience: 'help-desk', strength: null },
  ]);
});

describe('what leaves by the high-risk pool by itself', () => {
  const outcome = 'high-risk-pool';
  const names = (given: Given): string[] => adviceFor({ verdict: { outcome }, ...given }).map(({ remedy }) => remedy);
  const stampsOf = (...lines: readonly string[]): Given => ({ trace: { stamps: detect(lines.join('\r\n')).trace.stamps } });

  test.each([
    ['a report of a delivery', stampsOf('Content-Type: multipart/report; report-type=delivery-status; boundary="b"')],
    ['an automatic reply', stampsOf('Auto-Submitted: auto-replied')],
    ['a read receipt', stampsOf('Content-Type: multipart/report; report-type=disposition-notification; boundary="b"')],
  ])('%s: there is no abuse to look into, and nothing to repair', (_, given) => {
    expect(names(given)).toEqual(['look-elsewhere', 'submit-message']);
  });

  test.each([
    ['any other report', stampsOf('Content-Type: multipart/report; report-type=feedback-report; boundary="b"')],
    ['a newsletter', stampsOf('Auto-Submitted: auto-generated')],
    ['any other message', {}],
  ])('%s is none', (_, given) => {
    expect(names(given)).toContain('investigate-abuse');
    expect(names(given)).toContain('leave-high-risk');
  });
});

describe('a domain to accept, an envelope sender and a gateway', () => {
  const forwarder = (why: Given['why'], evidence: readonly Evidence[] = []) =>
    remedies({ why: why ?? [], evidence }, 'forwarder');

  test('the domain is as well shown as the sender’s not being accepted, where nothing shows a connector', () => {
    expect(forwarder([['sender-not-accepted', 'suggested']])).toContainEqual(['use-accepted-domain', 'suggested']);
    expect(forwarder([])).toContainEqual(['use-accepted-domain', 'possible']);
    expect(
      forwarder([
        ['connector-relay', 'shown'],
        ['sender-not-accepted', 'suggested'],
      ]),
    ).toContainEqual(['use-accepted-domain', 'shown']);
  });

  test('an envelope sender is to be named only where it was empty', () => {
    expect(forwarder([['connector-relay', 'shown']]).map(([remedy]) => remedy)).not.toContain('name-envelope-sender');
  });

  test('Enhanced Filtering is given once, as well shown as the gateway, and not where it is on', () => {
    const given = (why: Given['why'], ...evidence: readonly Evidence[]) =>
      forwarder(why, [spf('example.com'), ...evidence]).filter(([remedy]) => remedy === 'enhanced-filtering');
    expect(given([])).toEqual([['enhanced-filtering', 'possible']]);
    expect(given([['gateway-in-front', 'suggested']])).toEqual([['enhanced-filtering', 'suggested']]);
    expect(given([], evidenceOf('enhanced-filtering', 'active', { address: '203.0.113.5' }))).toEqual([]);
  });
});

describe('what a mailbox sent by itself, by the relay pool', () => {
  const inside =
    'Received: from A.prod.outlook.com (2603:10a6:20b:42f::19) by B.prod.outlook.com (2603:10a6:208:3e::14) with Microsoft SMTP Server id 15.20.8722.27; Wed, 26 Nov 2025 05:23:20 +0000';
  const intake =
    'Received: from mx.example.com (192.0.2.8) by C.mail.protection.outlook.com (10.167.16.70) with Microsoft SMTP Server id 15.20.8722.18 via Frontend Transport; Wed, 26 Nov 2025 05:23:10 +0000';
  const border = postfixLine(outboundHelo, 'mail-psaapc01rlnn2073.outbound.protection.outlook.com [40.95.53.73]');
  const reply = ['Auto-Submitted: auto-replied', 'X-Auto-Response-Suppress: All'];
  const names = (...lines: readonly string[]): string[] => detect(block(border, ...lines)).advice.map(({ remedy }) => remedy);
  const ways = ['change-forwarding', 'change-inbox-rules', 'change-mail-flow-rules', 'change-groups', 'use-accepted-domain'];

  test.each([
    ['an automatic reply', reply],
    ['a read receipt', ['Content-Type: multipart/report; report-type=disposition-notification']],
    ['a delivery report', ['Content-Type: multipart/report; report-type=delivery-status']],
  ])('%s that was written inside was not forwarded, nor did it come through a connector', (_, fields) => {
    expect(names(inside, ...fields).filter((name) => ways.includes(name))).toEqual([]);
    expect(names(inside, ...fields)).toContain('confirm-in-trace');
  });

  test('nor was it where the recipient’s own line stands above the one that took it over', () => {
    const stored = 'Received: from mx.example.org by store.example.org with LMTP id 1; Wed, 26 Nov 2025 05:23:26 +0000';
    const found = detect(block(stored, border, inside, ...reply)).advice.map(({ remedy }) => remedy);
    expect(found.filter((name) => ways.includes(name))).toEqual([]);
    expect(found).toContain('confirm-in-trace');
  });

  test.each([
    ['came in from outside', [inside, intake, ...reply]],
    ['has no line below the hand-over', reply],
    ['is no automatic reply', [inside]],
  ])('each way stays possible where the message %s', (_, lines) => {
    expect(names(...lines)).toEqual(expect.arrayContaining(ways));
  });

  test('a mark of forwarding says more', () => {
    const mailbox = 'X-MS-Exchange-ForwardingLoop: team@example.net;00000000-1111-2222-3333-444444444444';
    expect(names(inside, ...reply, mailbox)).toContain('change-forwarding');
  });
});

describe('the relay pool', () => {
  test('gives every audience its own work', () => {
    expect(remedies({}, 'reader')).toEqual([
      ['verify-sender', null],
      ['report-message', null],
    ]);
    expect(remedies({}, 'help-desk')).toEqual([
      ['send-evidence', null],
      ['no-allow-list', null],
      ['submit-message', null],
      ['release-from-quarantine', null],
    ]);
    expect(remedies({}, 'forwarder').slice(0, 2)).toEqual([
      ['see-scale', null],
      ['confirm-in-trace', null],
    ]);
  });

  test('where no line tells the way in, every way is possible and none is said to be so', () => {
    expect(remedies({}, 'forwarder').slice(2)).toEqual([
      ['change-forwarding', 'possible'],
      ['change-inbox-rules', 'possible'],
      ['change-mail-flow-rules', 'possible'],
      ['change-groups', 'possible'],
      ['use-accepted-domain', 'possible'],
    ]);
  });

  test.each([
    ['mailbox-forwarding', ['change-forwarding']],
    ['inbox-rule', ['change-inbox-rules']],
  ] as const)('the mark of %s names the way', (kind, expected) => {
    const given: Given = { why: [['forwarding', 'suggested']], evidence: [mark(kind)] };
    expect(remedies(given, 'forwarder').slice(2)).toEqual(expected.map((remedy) => [remedy, 'suggested']));
  });

  test('a mark of forwarding in general leaves four ways possible', () => {
    const given: Given = { why: [['forwarding', 'suggested']], evidence: [mark('hint')] };
    expect(remedies(given, 'forwarder').slice(2)).toEqual([
      ['change-forwarding', 'possible'],
      ['change-inbox-rules', 'possible'],
      ['change-mail-flow-rules', 'possible'],
      ['change-groups', 'possible'],
    ]);
  });

  test('forwarding that a line shows leaves no other way in', () => {
    const given: Given = { why: [['forwarding', 'shown']], evidence: [mark('mailbox-forwarding')] };
    expect(remedies(given, 'forwarder').map(([remedy]) => remedy)).toEqual([
      'see-scale',
      'confirm-in-trace',
      'change-forwarding',
    ]);
  });

  test('a connector that is shown outweighs forwarding that is merely possible', () => {
    const given: Given = {
      why: [
        ['connector-relay', 'shown'],
        ['forwarding', 'possible'],
        ['null-reverse-path', 'shown'],
      ],
    };
    expect(remedies(given, 'forwarder').slice(2)).toEqual([
      ['use-accepted-domain', 'shown'],
      ['name-envelope-sender', 'shown'],
    ]);
  });

  test.each([
    ['subdomain-not-accepted', 'suggested', 'add-subdomain'],
    ['gateway-in-front', 'suggested', 'enhanced-filtering'],
    ['on-premises-exit', 'possible', 'repair-hybrid'],
    ['forwarded-twice', 'possible', 'shorten-chain'],
    ['abuse', 'possible', 'investigate-abuse'],
  ] as const)('%s (%s) brings %s, no stronger than the cause', (cause, strength, remedy) => {
    expect(remedies({ why: [[cause, strength]] }, 'forwarder')).toContainEqual([remedy, strength]);
  });

  test('the stronger remedies stand first', () => {
    const given: Given = {
      why: [
        ['connector-relay', 'shown'],
        ['gateway-in-front', 'suggested'],
        ['on-premises-exit', 'possible'],
      ],
    };
    const strengths = remedies(given, 'forwarder').map(([, strength]) => strength);
    expect(strengths).toEqual([null, null, 'shown', 'suggested', 'possible']);
  });

  test('mail that the outbound filter judged spam suggests abuse', () => {
    expect(remedies({ verdict: { senderSideFilter: 'spam' } }, 'forwarder')).toContainEqual(['investigate-abuse', 'suggested']);
    expect(remedies({ verdict: { senderSideFilter: 'passed' } }, 'forwarder').map(([remedy]) => remedy)).not.toContain(
      'investigate-abuse',
    );
  });

  test('enhanced filtering is possible where SPF did not pass, unless it is on already', () => {
    const failed = evidenceOf('arrival-spf', 'not-met', { result: 'fail' }, [1]);
    const active = evidenceOf('enhanced-filtering', 'active', { address: '192.0.2.1' }, [1]);
    expect(remedies({ evidence: [failed] }, 'forwarder')).toContainEqual(['enhanced-filtering', 'possible']);
    const passed = evidenceOf('arrival-spf', 'met', { result: 'pass' }, [1]);
    for (const evidence of [[failed, active], [passed], []])
      expect(remedies({ evidence }, 'forwarder').map(([remedy]) => remedy)).not.toContain('enhanced-filtering');
  });

  test('a filter of the reader’s own in front of the mailbox is the help desk’s', () => {
    const handover = {
      hop: hopOf(3, 'earlier', {}),
      position: 'delivery',
      vouched: false,
      pool: 'relay',
      region: null,
      regionConflict: false,
    } as const;
    expect(remedies({ trace: { handovers: [handover] } }, 'help-desk')).toContainEqual(['repair-own-gateway', 'suggested']);
    const own = { ...handover, hop: hopOf(3, 'border', {}) };
    expect(remedies({ trace: { handovers: [own] } }, 'help-desk')).not.toContainEqual(['repair-own-gateway', 'suggested']);
  });

  test('matching subdomains is for those alone who have servers of their own', () => {
    const subdomain = ['subdomain-not-accepted', 'suggested'] as const;
    const names = (why: Given['why']): string[] => remedies({ why: why ?? [] }, 'forwarder').map(([remedy]) => remedy);
    expect(names([subdomain])).not.toContain('match-subdomains');
    expect(names([['on-premises-exit', 'possible']])).not.toContain('match-subdomains');
    expect(remedies({ why: [subdomain, ['on-premises-exit', 'possible']] }, 'forwarder')).toContainEqual([
      'match-subdomains',
      'possible',
    ]);
  });

  test('a door that stands open for the pool is to be closed; nobody is told of one that is not vouched for', () => {
    const skipped = evidenceOf('filtering-skipped', 'by-rule', { field: 'X-Sample', code: 'SFV:SKN' }, [1], true);
    const found = remedies({ evidence: [skipped] }, 'help-desk');
    expect(found).toContainEqual(['close-open-door', null]);
    expect(found).not.toContainEqual(['no-allow-list', null]);
    const unsure = remedies({ evidence: [{ ...skipped, vouched: false }] }, 'help-desk');
    expect(unsure).not.toContainEqual(['close-open-door', null]);
    expect(unsure).toContainEqual(['no-allow-list', null]);
  });

  test('the setting that judges SPF alone is to be turned off, where it judged the pool', () => {
    const setting = evidenceOf('filter-setting', 'looks-at-spf', { field: 'X-Sample', text: 'SPF Record Fail' }, [1], true);
    expect(remedies({ evidence: [setting] }, 'help-desk')).toContainEqual(['check-spf-setting', null]);
    const content = evidenceOf('filter-setting', 'other', { field: 'X-Sample', text: 'Web bug' }, [1], true);
    const upstream = { position: 'upstream' } as const;
    for (const given of [
      { evidence: [content] },
      { evidence: [{ ...setting, vouched: false }] },
      { evidence: [setting], verdict: upstream },
    ])
      expect(remedies(given, 'help-desk')).not.toContainEqual(['check-spf-setting', null]);
  });

  test('a message that the mailbox noted is in no quarantine; only one in Junk Email without a finding gets the last resort', () => {
    const names = (...evidence: Evidence[]): string[] => remedies({ evidence }, 'help-desk').map(([remedy]) => remedy);
    const junk = evidenceOf('mailbox-delivery', 'junk', { dest: 'J', other: false }, [1], true);
    const inbox = evidenceOf('mailbox-delivery', 'inbox', { dest: 'I', other: false }, [1], true);
    const spoofing = evidenceOf('spam-verdict', 'spoof', { field: 'X-Sample', cat: 'SPOOF', custom: false }, [2], true);
    const phishing = evidenceOf(
      'spam-verdict',
      'high-confidence-phishing',
      { field: 'X-Sample', cat: 'HPHISH', custom: false },
      [2],
      true,
    );
    expect(names(junk, spoofing)).toEqual(['send-evidence', 'no-allow-list', 'submit-message', 'trust-one-address']);
    expect(names(junk, phishing)).toEqual(['send-evidence', 'no-allow-list', 'submit-message']);
    expect(names(inbox)).toEqual(['send-evidence', 'no-allow-list', 'submit-message']);
  });

  test.each([
    ['Microsoft’s outbound filter called it spam', { senderSideFilter: 'spam' }, {}],
    ['a rule of the mailbox’s put it there', {}, { rule: true }],
    ['so its reason says', {}, { reason: 'CustomRules' }],
  ] as const)('nobody is told to trust the sender where %s', (_, verdict, values) => {
    const junk = evidenceOf('mailbox-delivery', 'junk', { dest: 'J', other: false, ...values }, [1], true);
    const names = remedies({ verdict, evidence: [junk] }, 'help-desk').map(([remedy]) => remedy);
    expect(names).toContain('submit-message');
    expect(names).not.toContain('trust-one-address');
  });

  test('nobody releases what was released', () => {
    const released = evidenceOf('spam-verdict', 'impersonated-user', { field: 'X-Sample', sfv: 'SKQ', custom: false }, [1], true);
    const claimed = { ...released, vouched: false };
    expect(remedies({ evidence: [released] }, 'help-desk')).not.toContainEqual(['release-from-quarantine', null]);
    expect(remedies({ evidence: [claimed] }, 'help-desk')).toContainEqual(['release-from-quarantine', null]);
  });

  test.each(['UIMP', 'HSPM', 'PHSH', 'FTBP'])(
    'nor is anybody told to trust what the filter called %s, and a list let pass',
    (cat) => {
      const junk = evidenceOf('mailbox-delivery', 'junk', { dest: 'J', other: false }, [1], true);
      const names = (category: string): string[] => {
        const allowed = evidenceOf(
          'spam-verdict',
          'allowed-by-user',
          { field: 'X-Sample', cat: category, custom: false },
          [2],
          true,
        );
        return remedies({ evidence: [junk, allowed] }, 'help-desk').map(([remedy]) => remedy);
      };
      expect(names(cat)).not.toContain('trust-one-address');
      expect(names('NONE')).toContain('trust-one-address');
    },
  );

  test.each([
    ['the sender was confirmed', 'passed', false, []],
    ['nobody judged the sender', 'not-judged', false, []],
    ['a setting marked the content', 'failed', false, ['other']],
    ['only the authentication failed', 'failed', true, []],
    ['the setting looks at SPF', 'failed', true, ['looks-at-spf']],
  ] as const)('mail that the filter calls spam: %s', (_, judged, isTrusted, settings) => {
    const names = remedies(
      {
        evidence: [
          evidenceOf('mailbox-delivery', 'junk', { dest: 'J', other: false }, [1], true),
          evidenceOf('spam-verdict', 'spam', { field: 'X-Sample', cat: 'SPM', custom: settings.length > 0 }, [2], true),
          evidenceOf('composite-authentication', judged, {}, [3], true),
          ...settings.map((claim) => evidenceOf('filter-setting', claim, { field: 'X-CustomSpam', text: 'x' }, [4], true)),
        ],
      },
      'help-desk',
    ).map(([remedy]) => remedy);
    expect(names.includes('trust-one-address')).toBe(isTrusted);
  });

  test('nor where an administrator forbade the sender (compauth reason 002), or somebody wrote as a colleague (010, 6xx)', () => {
    const junk = evidenceOf('mailbox-delivery', 'junk', { dest: 'J', other: false }, [1], true);
    const names = (reason: string): string[] => {
      const judged = evidenceOf('composite-authentication', 'failed', { result: 'fail', reason }, [2], true);
      return remedies({ evidence: [junk, judged] }, 'help-desk').map(([remedy]) => remedy);
    };
    for (const reason of ['002', '010', '601', '602'])
      expect(names(reason)).toEqual(['send-evidence', 'no-allow-list', 'submit-message']);
    for (const reason of ['000', '001', '202', '1601']) expect(names(reason)).toContain('trust-one-address');
  });

  test('nor where the outbound filter called it spam, whatever another note says', () => {
    const junk = evidenceOf('mailbox-delivery', 'junk', { dest: 'J', other: false }, [1], true);
    const passed = evidenceOf('outbound-verdict', 'not-spam', { field: 'X-Sample', sfv: 'NSPM', sfp: '1022' }, [2]);
    const spam = evidenceOf('outbound-verdict', 'spam', { field: 'X-Sample', sfv: 'SPM', sfp: '1023' }, [3]);
    const names = (...evidence: Evidence[]): string[] =>
      remedies({ evidence: [junk, ...evidence], verdict: { senderSideFilter: 'unknown' } }, 'help-desk').map(
        ([remedy]) => remedy,
      );
    expect(names(passed)).toContain('trust-one-address');
    for (const evidence of [[spam], [passed, spam], [spam, passed]])
      expect(names(...evidence)).not.toContain('trust-one-address');
  });

  test.each([
    ['the recipient themselves', 'r@example.org', ['To: <r@example.org>'], false],
    ['in other letters', 'R <r@EXAMPLE.ORG>', ['To: r@example.org'], false],
    ['a colleague', 'b@example.org', ['To: "a, b" <x@example.com>, r@example.org'], false],
    ['a colleague of somebody who got a copy', 'b@example.org', ['To: x@example.com', 'Cc: r@example.org'], false],
    ['anybody else', 'a@example.com', ['To: r@example.org'], true],
    ['anybody else, named so', '"r@example.org" <a@example.com>', ['To: r@example.org'], true],
    ['somebody below that domain', 'a@mail.example.org', ['To: r@example.org'], true],
    ['a name that ends alike', 'a@org', ['To: r@example.org'], true],
    ['nobody that can be read', 'a', ['To: r@example.org'], true],
  ])('whoever writes as %s', (_what, from, to, isTrusted) => {
    const { trace, fields } = detect([postfixLine('x', 'unknown [192.0.2.1]'), `From: ${from}`, ...to, ''].join('\r\n'));
    const junk = evidenceOf('mailbox-delivery', 'junk', { dest: 'J', other: false }, [1], true);
    const detection = detectionOf({ verdict: { position: 'delivery', certainty: 'certain' }, evidence: [junk], trace });
    expect(advise({ ...detection, fields }).some(({ remedy }) => remedy === 'trust-one-address')).toBe(isTrusted);
  });

  test('a mail filter in front that a stranger may have made up has nobody trust the sender, nor a setting changed', () => {
    const verdict = { certainty: 'likely', doubts: ['gateway'] } as const;
    const evidence = [
      evidenceOf('mailbox-delivery', 'junk', { dest: 'J', other: false }, [1], true),
      evidenceOf('filter-setting', 'looks-at-spf', { field: 'X-Sample', text: 'SPF Record Fail' }, [2], true),
    ];
    const noted = evidenceOf('recipient-record', 'relay', { address: '40.95.0.1', field: 'X-Sample' }, [3], true);
    const names = (...items: Evidence[]): string[] =>
      remedies({ verdict, evidence: items }, 'help-desk').map(([remedy]) => remedy);
    for (const remedy of ['trust-one-address', 'check-spf-setting']) {
      expect(names(...evidence)).not.toContain(remedy);
      expect(names(...evidence, noted)).toContain(remedy);
    }
  });

  test('an earlier hop is not blamed for the reader’s Junk folder', () => {
    expect(remedies({ verdict: { position: 'upstream' } }, 'reader')).toContainEqual(['look-elsewhere', null]);
    expect(remedies({}, 'reader')).not.toContainEqual(['look-elsewhere', null]);
  });
});

describe('the owner of the sender’s domain', () => {
  test.each([
    ['spf-none', 'publish-spf'],
    ['spf-permerror', 'repair-spf'],
    ['spf-softfail', 'cover-source'],
    ['spf-neutral', 'cover-source'],
    ['spf-fail', 'cover-source'],
    ['spf-temperror', 'steady-dns'],
  ] as const)('%s: %s', (cause, remedy) => {
    const evidence = [spf('example.com'), fromDomain('example.com')];
    expect(remedies({ why: [[cause, 'shown']], evidence }, 'sender')).toEqual([
      [remedy, 'shown'],
      ['sign-dkim', 'possible'],
    ]);
  });

  test.each([
    ['the From domain itself', [spf('Example.com'), fromDomain('example.COM')], ['publish-spf', 'shown']],
    ['an address in it', [spf('jane@example.com'), fromDomain('example.com')], ['publish-spf', 'shown']],
    ['a domain below it', [spf('post.example.com'), fromDomain('example.com')], ['publish-spf', 'shown']],
    ['the domain above it', [spf('example.com'), fromDomain('news.example.com')], ['publish-spf', 'shown']],
    ['a domain that merely ends alike', [spf('ample.com'), fromDomain('example.com')], ['check-spf-domain', 'suggested']],
    ['a sending service', [spf('bounce.mailer.example'), fromDomain('example.com')], ['check-spf-domain', 'suggested']],
    ['a domain nobody can read', [spf(''), fromDomain('example.com')], ['check-spf-domain', 'suggested']],
    ['a domain beside an unknown From', [spf('example.com')], ['check-spf-domain', 'suggested']],
  ] as const)('SPF judged on %s', (_, evidence, expected) => {
    expect(remedies({ why: [['spf-none', 'shown']], evidence }, 'sender')[0]).toEqual(expected);
  });

  test('SPF judged on a greeting is nobody’s record to mend, not even below the From domain', () => {
    const greeting = evidenceOf('null-reverse-path', 'judged-on-helo', { domain: 'mail.example.com' }, [1]);
    const evidence = [spf('mail.example.com'), fromDomain('example.com'), greeting, dkim('none')];
    expect(remedies({ why: [['spf-fail', 'shown']], evidence }, 'sender')).toEqual([
      ['sign-dkim', 'shown'],
      ['check-spf-domain', 'suggested'],
    ]);
  });

  test.each([
    ['no signature', [dkim('none')], [['sign-dkim', 'shown']]],
    ['a signature of the From domain', [dkim('pass', 'example.com'), fromDomain('example.com')], []],
    ['a signature of the domain above it', [dkim('pass', 'example.com'), fromDomain('news.example.com')], []],
    ['a signature of somebody else', [dkim('pass', 'ample.com'), fromDomain('example.com')], [['sign-dkim', 'possible']]],
    ['a signature, and no From domain known', [dkim('pass', 'example.com')], [['sign-dkim', 'possible']]],
  ] as const)('%s', (_, evidence, expected) => {
    expect(remedies({ evidence }, 'sender')).toEqual(expected);
  });

  test('a signature that failed may have been broken on the way', () => {
    expect(remedies({ evidence: [dkim('fail')] }, 'forwarder')).toContainEqual(['keep-signature', 'possible']);
    expect(remedies({ evidence: [dkim('none')] }, 'forwarder')).not.toContainEqual(['keep-signature', 'possible']);
  });
});

describe('a mailbox of Gmail’s', () => {
  test.each([
    ['the relay pool', { position: 'delivery' }, ['verify-sender'], ['send-evidence', 'no-allow-list-elsewhere']],
    ['the relay pool, earlier', { position: 'upstream' }, ['verify-sender'], ['send-evidence', 'no-allow-list-elsewhere']],
    ['the high-risk pool', { outcome: 'high-risk-pool' }, ['verify-sender'], []],
    ['an ordinary pool', { outcome: 'ordinary-pool' }, [], []],
    ['no answer', { outcome: 'undetermined', missing: 'route-cut' }, ['get-full-headers'], []],
  ] as const)('is not sent to what only Outlook and Microsoft 365 have: %s', (_, verdict, reader, helpDesk) => {
    const at = (audience: 'reader' | 'help-desk'): string[] =>
      remedies({ verdict, trace: { reader: 'gmail' } }, audience).map(([remedy]) => remedy);
    expect(at('reader')).toEqual(reader);
    expect(at('help-desk')).toEqual(helpDesk);
  });
});

describe('other answers', () => {
  const undetermined = { outcome: 'undetermined', senderSideFilter: null, position: null, certainty: null } as const;

  test.each([
    ['empty', ['get-full-headers']],
    ['not-headers', ['get-full-headers']],
    ['no-received', ['get-full-headers']],
    ['border-unreadable', ['get-full-headers', 'trace-arrival']],
    ['route-broken', ['get-full-headers', 'trace-arrival']],
    ['hop-unreadable', ['get-full-headers', 'trace-arrival']],
    ['unknown-pool', ['verify-sender', 'read-pool-in-trace']],
    ['sovereign-cloud', ['verify-sender', 'read-pool-in-trace']],
  ] as const)('undetermined, %s', (missing, expected) => {
    const [first] = adviceFor({ verdict: { ...undetermined, missing } });
    expect(first?.audience).toBe('reader');
    expect(adviceFor({ verdict: { ...undetermined, missing } }).map(({ remedy }) => remedy)).toEqual(expected);
  });

  test.each(['empty', 'no-received', 'report-ends-inside', 'border-unreadable', 'hop-unreadable', 'unknown-pool'] as const)(
    'of a returned message no recipient has a copy: %s is for the trace of the sending organisation',
    (missing) => {
      expect(adviceFor({ verdict: { ...undetermined, missing }, trace: { source: 'returned' } })).toEqual([
        { remedy: 'read-pool-in-trace', audience: 'forwarder', strength: null },
      ]);
    },
  );

  test('look-alikes point away from the pool, and never to allow lists or SPF', () => {
    const outcomes = ['ordinary-pool', 'consumer-pool', 'other-microsoft365', 'internal', 'not-from-microsoft365'] as const;
    for (const outcome of outcomes) {
      expect(remedies({ verdict: { outcome, senderSideFilter: null } }, 'reader')).toEqual([['look-elsewhere', null]]);
      expect(adviceFor({ verdict: { outcome, senderSideFilter: null } }).map(({ remedy }) => remedy)).toEqual([
        'look-elsewhere',
        'submit-message',
      ]);
    }
    expect(remedies({ verdict: { outcome: 'high-risk-pool', senderSideFilter: null } }, 'reader')).toEqual([
      ['verify-sender', null],
      ['report-message', null],
    ]);
    expect(remedies({ verdict: { outcome: 'high-risk-pool', senderSideFilter: null } }, 'sender')).toEqual([
      ['leave-high-risk', null],
    ]);
  });
});
