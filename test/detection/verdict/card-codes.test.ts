import type { Detection } from '../../../src/detection/detection.ts';
import { detect } from '../../../src/detection/index.ts';
import type { Evidence } from '../../../src/detection/rules/evidence.ts';
import type { JunkReason } from '../../../src/detection/verdict/junk/junk-reason.ts';
import type { CardCodes } from '../../../src/detection/verdict/card-codes.ts';
import { cardCodes } from '../../../src/detection/verdict/card-codes.ts';
import type { FilterFinding } from '../../../src/microsoft365/filter-findings.ts';
import { certainties, filterFindings, junkReasons, missings, outcomes, placements, positions } from '../../explanation/claims.ts';
import { detectionOf, evidenceOf } from '../../explanation/detections.ts';
import { junkBlock } from '../../support/junk-lines.ts';

const relay = { outcome: 'relay-pool', position: 'delivery', certainty: 'certain' } as const;
const filterOf = (finding: FilterFinding | 'unknown'): Detection['filter'] => ({
  finding,
  bulkLevel: null,
  showing: finding === 'unknown' ? null : 'shown',
  cites: [],
});
const judged = (claim: 'passed' | 'partly-passed' | 'failed' | 'not-judged', vouched = true): Evidence =>
  evidenceOf('composite-authentication', claim, { result: null, spf: null }, [3], vouched);
const contradicted = evidenceOf('greeting-contradicted', 'contradicted', { name: 'x.example', address: '203.0.113.5' }, [4]);

/** What the reader's own filter found, and how the card looks: null where the pool decides that. */
const looks: Readonly<Record<FilterFinding, readonly [label: CardCodes['label'], action: CardCodes['action']] | null>> = {
  malware: ['malware', 'malware'],
  phishing: ['phishing', 'phishing'],
  'high-confidence-phishing': ['phishing', 'phishing'],
  // a finding of its own, see below
  spoof: null,
  'impersonated-user': ['imitation', 'imitation'],
  'impersonated-domain': ['imitation', 'imitation'],
  'impersonated-contact': ['imitation', 'imitation'],
  'impersonated-brand': ['imitation', 'imitation'],
  spam: ['spam', 'spam'],
  'high-confidence-spam': ['spam', 'spam'],
  'nothing-found': null,
  bulk: null,
  'attachment-type': null,
  'blocked-by-user': null,
  'blocked-by-policy': null,
  'marked-by-rule': null,
  'allowed-by-user': null,
  'allowed-by-policy': null,
  'allowed-by-address': null,
  'allowed-by-rule': null,
  released: null,
  skipped: null,
};

describe('what the reader’s own filter found', () => {
  const simple = filterFindings.filter((finding) => finding !== 'spoof');
  test.each(simple.map((finding) => [finding, looks[finding]] as const))('%s', (finding, look) => {
    const filter = filterOf(finding);
    const ofFilter = look === null ? null : { tone: 'danger', label: look[0], action: look[1] };
    const relayed = { tone: 'relay', label: 'sender-not-confirmed', action: 'confirm-sender' };
    expect(cardCodes(detectionOf({ verdict: relay, filter }))).toMatchObject(ofFilter ?? relayed);
    const inside = { tone: 'calm', label: 'nothing-to-do', action: 'nothing' };
    const verdict = { outcome: 'internal', position: null, certainty: 'certain' } as const;
    expect(cardCodes(detectionOf({ verdict, filter }))).toMatchObject(ofFilter ?? inside);
  });

  test('a danger comes before every pool, every place and every claim', () => {
    for (const finding of filterFindings.filter((one) => looks[one] !== null))
      for (const outcome of outcomes)
        for (const placed of placements)
          for (const evidence of [[], [judged('passed')], [contradicted]]) {
            const verdict = { outcome, doubts: ['stamps-missing'] } as const;
            const codes = cardCodes(detectionOf({ verdict, filter: filterOf(finding), junk: { placed }, evidence }));
            expect([finding, outcome, placed, codes.tone, codes.label]).toEqual([
              finding,
              outcome,
              placed,
              'danger',
              looks[finding]?.[0],
            ]);
          }
  });

  test('mail that the filter calls phishing, malware or spam never looks like mail that the user blocked', () => {
    const look = (finding: FilterFinding, reason: JunkReason, outcome: (typeof outcomes)[number]): string => {
      const junk = { placed: 'junk', reason } as const;
      const { tone, label, action } = cardCodes(detectionOf({ verdict: { outcome }, filter: filterOf(finding), junk }));
      return `${tone} ${label} ${String(action)}`;
    };
    for (const outcome of outcomes) {
      const blocked = look('blocked-by-user', 'blocked-sender', outcome);
      for (const finding of filterFindings.filter((one) => looks[one] !== null))
        expect(look(finding, 'blocked-sender', outcome)).not.toBe(blocked);
    }
  });
});

describe('the pool', () => {
  const at = (position: 'delivery' | 'upstream' | null) => ({ position, certainty: 'likely' as const });
  test.each<readonly [string, Partial<Detection['verdict']>, readonly Evidence[], Partial<CardCodes>]>([
    [
      'relay pool, delivered, nobody judged the sender',
      relay,
      [],
      { tone: 'relay', what: 'relay-delivery', label: 'sender-not-confirmed', action: 'confirm-sender' },
    ],
    [
      'relay pool, sender failed',
      relay,
      [judged('failed')],
      { tone: 'relay', label: 'sender-check-failed', action: 'confirm-sender' },
    ],
    ['relay pool, sender passed', relay, [judged('passed')], { tone: 'relay', label: 'relay-pool', action: 'forwarded' }],
    [
      'relay pool, sender passed with low confidence',
      relay,
      [judged('partly-passed')],
      { tone: 'relay', label: 'relay-pool', action: 'forwarded' },
    ],
    [
      'relay pool, not judged',
      relay,
      [judged('not-judged')],
      { tone: 'relay', label: 'sender-not-confirmed', action: 'confirm-sender' },
    ],
    [
      'a pass that a stranger may have written confirms nobody',
      relay,
      [judged('passed', false)],
      { label: 'sender-not-confirmed', action: 'confirm-sender' },
    ],
    [
      'of a pass and a fail nobody can tell which is true',
      relay,
      [judged('passed'), judged('failed')],
      { label: 'sender-not-confirmed', action: 'confirm-sender' },
    ],
    [
      'a fail above a stranger’s pass',
      relay,
      [judged('failed'), judged('passed', false)],
      { label: 'sender-check-failed', action: 'confirm-sender' },
    ],
    [
      'relay pool, earlier on the way',
      { outcome: 'relay-pool', ...at('upstream'), doubts: ['other-servers'] },
      [judged('passed')],
      { tone: 'relay', what: 'relay-upstream', label: 'relay-earlier', action: 'earlier' },
    ],
    [
      'relay pool, nobody can tell where',
      { outcome: 'relay-pool', ...at(null), doubts: ['border-unvouched'] },
      [],
      { tone: 'relay', what: 'relay-unplaced', label: 'sender-not-confirmed' },
    ],
    [
      'a relay line without any of Microsoft’s stamps',
      { outcome: 'relay-pool', ...at('upstream'), doubts: ['other-servers', 'stamps-missing'] },
      [],
      { tone: 'forged', what: 'relay-claimed', label: 'may-be-forged', action: 'forged' },
    ],
    [
      'the high-risk pool delivered it',
      { outcome: 'high-risk-pool', position: 'delivery' },
      [],
      { tone: 'high-risk', what: 'high-risk-delivery', label: 'high-risk-pool', action: 'high-risk' },
    ],
    [
      'the high-risk pool, earlier',
      { outcome: 'high-risk-pool', position: 'upstream' },
      [],
      { tone: 'high-risk', what: 'high-risk-upstream', label: 'high-risk-pool' },
    ],
    [
      'the ordinary pool',
      { outcome: 'ordinary-pool', position: 'delivery' },
      [],
      { tone: 'calm', what: 'ordinary-pool', label: 'nothing-to-do', action: 'nothing' },
    ],
    ...(['ordinary-pool', 'consumer-pool', 'other-microsoft365', 'internal', 'not-from-microsoft365'] as const).map(
      (outcome) =>
        [
          `${outcome}, sender failed`,
          { outcome },
          [judged('failed')],
          { tone: 'forged', what: outcome, label: 'sender-check-failed', action: 'confirm-sender', junk: null },
        ] as const,
    ),
    [
      'from outside, sender passed',
      { outcome: 'not-from-microsoft365' },
      [judged('passed')],
      { tone: 'calm', label: 'nothing-to-do', action: 'nothing' },
    ],
    [
      'from outside, a fail that a stranger may have written',
      { outcome: 'not-from-microsoft365' },
      [judged('failed', false)],
      { tone: 'calm', label: 'nothing-to-do' },
    ],
    [
      'from outside, of a pass and a fail nobody can tell which is true',
      { outcome: 'not-from-microsoft365' },
      [judged('passed'), judged('failed')],
      { tone: 'calm', label: 'nothing-to-do' },
    ],
    [
      'relay pool, earlier on the way, sender failed',
      { outcome: 'relay-pool', ...at('upstream'), doubts: ['other-servers'] },
      [judged('failed')],
      { tone: 'relay', what: 'relay-upstream', label: 'sender-check-failed', action: 'confirm-sender' },
    ],
    ['the consumer pool', { outcome: 'consumer-pool', position: 'delivery' }, [], { tone: 'calm', what: 'consumer-pool' }],
    ['another service', { outcome: 'other-microsoft365', position: 'delivery' }, [], { what: 'other-microsoft365' }],
    ['never left Microsoft 365', { outcome: 'internal' }, [], { tone: 'calm', what: 'internal' }],
    [
      'from outside',
      { outcome: 'not-from-microsoft365' },
      [],
      { tone: 'calm', what: 'not-from-microsoft365', label: 'nothing-to-do' },
    ],
    [
      'from outside under Microsoft’s name',
      { outcome: 'not-from-microsoft365' },
      [contradicted],
      { tone: 'forged', what: 'microsoft365-claimed', label: 'may-be-forged', action: 'forged' },
    ],
    ...missings.map(
      (missing) =>
        [
          `no answer: ${missing}`,
          { outcome: 'undetermined', certainty: null, missing },
          [],
          // who refused the message is told, and nothing is left to be told
          {
            tone: 'unknown',
            what: null,
            label: missing === 'refused-inside' ? 'refused-inside' : 'cannot-tell',
            action: null,
          },
        ] as const,
    ),
  ])('%s', (_, verdict, evidence, expected) => {
    expect(cardCodes(detectionOf({ verdict, evidence }))).toMatchObject(expected);
  });

  test('in Junk Email the label stays, and the reader is to confirm the sender where the check failed', () => {
    const junk = { placed: 'junk', reason: 'failed-authentication' } as const;
    const verdict = { outcome: 'not-from-microsoft365' } as const;
    expect(cardCodes(detectionOf({ verdict, junk, evidence: [judged('failed')] }))).toMatchObject({
      tone: 'calm',
      label: 'not-relay-pool',
      action: 'confirm-sender',
      junk: 'failed-authentication',
    });
  });

  test('who connected under Microsoft’s name wrote the way below too, whatever pool it tells of', () => {
    const border = { ...contradicted, vouched: true };
    for (const outcome of ['relay-pool', 'high-risk-pool', 'ordinary-pool', 'consumer-pool', 'other-microsoft365'] as const) {
      const told = (item: Evidence, ...where: Parameters<typeof at>): CardCodes =>
        cardCodes(detectionOf({ verdict: { outcome, ...at(...where) }, evidence: [item] }));
      const forged = { tone: 'forged', what: 'microsoft365-claimed', label: 'may-be-forged', action: 'forged' };
      expect(told(border, 'upstream')).toMatchObject(forged);
      // further down, or beside a delivery that was read, somebody else's greeting says nothing of this message
      expect(told(contradicted, 'upstream').what).not.toBe('microsoft365-claimed');
      expect(told(border, 'delivery').what).not.toBe('microsoft365-claimed');
    }
  });

  test('what is certain is never called forged for a missing stamp', () => {
    const verdict = { ...relay, doubts: ['stamps-missing'] } as const;
    expect(cardCodes(detectionOf({ verdict }))).toMatchObject({ tone: 'relay', what: 'relay-delivery' });
  });
});

describe('Junk Email', () => {
  test('a forged sender is a danger, but on relay-pool mail it is a failed check, since the pool leads to it', () => {
    const filter = filterOf('spoof');
    for (const outcome of outcomes) {
      const { tone, label, action } = cardCodes(detectionOf({ verdict: { outcome, position: 'delivery' }, filter }));
      const expected =
        outcome === 'relay-pool'
          ? ['relay', 'sender-check-failed', 'confirm-sender']
          : ['danger', 'sender-check-failed', 'imitation'];
      expect([tone, label, action]).toEqual(expected);
    }
  });

  test('a forged sender stays a danger where others say that the relay pool came before: whoever forges can write that', () => {
    const filter = filterOf('spoof');
    for (const position of ['upstream', null] as const)
      for (const doubts of [['other-servers'], ['stamps-alone'], ['other-servers', 'stamps-missing']] as const) {
        const verdict = { outcome: 'relay-pool', position, certainty: 'likely', doubts } as const;
        const { tone, label, action } = cardCodes(detectionOf({ verdict, filter }));
        expect([tone, label, action]).toEqual(['danger', 'sender-check-failed', 'imitation']);
      }
  });

  test('nor does a mail filter in front explain it, which the forger may have made up; the reader’s own note does', () => {
    const verdict = { ...relay, certainty: 'likely', doubts: ['gateway'] } as const;
    const told = (...evidence: Evidence[]): unknown => {
      const { tone, label, action } = cardCodes(detectionOf({ verdict, evidence, filter: filterOf('spoof') }));
      return [tone, label, action];
    };
    const noted = evidenceOf('recipient-record', 'relay', { address: '40.95.0.1', field: 'X-Sample' }, [2], true);
    const danger = ['danger', 'sender-check-failed', 'imitation'];
    expect(told()).toEqual(danger);
    expect(told({ ...noted, vouched: false })).toEqual(danger);
    expect(told({ ...noted, claim: 'ordinary' })).toEqual(danger);
    expect(told(noted)).toEqual(['relay', 'sender-check-failed', 'confirm-sender']);
  });

  test('a reason is given in Junk Email alone', () => {
    for (const outcome of outcomes)
      for (const placed of placements)
        for (const reason of junkReasons) {
          const { junk } = cardCodes(detectionOf({ verdict: { outcome }, junk: { placed, reason } }));
          const expected = placed === 'junk' ? reason : null;
          expect([outcome, placed, reason, junk]).toEqual([outcome, placed, reason, expected]);
        }
  });

  test('in Junk Email a card without a relay pool does not say that there is nothing to do', () => {
    for (const outcome of ['ordinary-pool', 'internal', 'not-from-microsoft365'] as const) {
      expect(cardCodes(detectionOf({ verdict: { outcome }, junk: { placed: 'junk', reason: 'bulk' } })).label).toBe(
        'not-relay-pool',
      );
      for (const placed of ['inbox', 'folder', 'unknown'] as const)
        expect(cardCodes(detectionOf({ verdict: { outcome }, junk: { placed } })).label).toBe('nothing-to-do');
    }
  });
});

test('every detection has codes: no answer if and only if the verdict has none', () => {
  for (const outcome of outcomes)
    for (const position of positions)
      for (const certainty of certainties) {
        const { what, action } = cardCodes(detectionOf({ verdict: { outcome, position, certainty } }));
        expect([outcome, what === null, action === null]).toEqual([
          outcome,
          outcome === 'undetermined',
          outcome === 'undetermined',
        ]);
      }
});

describe('a message that a report gave back', () => {
  const returned = { source: 'returned' } as const;
  const reports: readonly (readonly [string, Parameters<typeof detectionOf>[0]])[] = [
    ['of the relay pool', { verdict: relay }],
    ['of the relay pool, as a line claims', { verdict: { ...relay, certainty: 'likely', doubts: ['stamps-missing'] } }],
    ['of the high-risk pool', { verdict: { outcome: 'high-risk-pool', position: 'delivery' } }],
    ['of a server that calls itself Microsoft 365', { verdict: { outcome: 'not-from-microsoft365' }, evidence: [contradicted] }],
  ];

  test.each(reports)('%s has no sender to be asked: its reader sent it', (_, parts) => {
    const { action, ...look } = cardCodes(detectionOf(parts));
    expect(action).not.toBeNull();
    expect(cardCodes(detectionOf({ ...parts, trace: returned }))).toEqual({ ...look, action: null });
  });

  test('needs nothing where nothing needs to be done, and what a filter found dangerous stays so', () => {
    const ordinary = { outcome: 'ordinary-pool', position: 'delivery', certainty: 'likely' } as const;
    expect(cardCodes(detectionOf({ verdict: ordinary, trace: returned }))).toMatchObject({ action: 'nothing' });
    const filter = filterOf('phishing');
    expect(cardCodes(detectionOf({ verdict: relay, filter, trace: returned }))).toMatchObject({ action: 'phishing' });
  });
});

describe('where nobody took the recipient’s checks together, DMARC says whether the sender was confirmed', () => {
  const own = (dmarc: string): string => `spf=fail (sender IP is 40.95.53.73) smtp.mailfrom=example.com; dkim=none${dmarc}`;
  const labelOf = (results: string, more: readonly string[] = [], source: 'delivered' | 'attached' = 'delivered') =>
    cardCodes(detect(junkBlock({ results, report: 'SFV:NSPM;CAT:NONE;DIR:INB;', delivery: null, more }), { source })).label;

  test.each([
    ['passed', '; dmarc=pass action=none header.from=example.com', 'relay-pool'],
    ['failed', '; dmarc=fail action=none header.from=example.com', 'sender-check-failed'],
    ['no record', '; dmarc=none action=none header.from=example.com', 'sender-not-confirmed'],
    ['an error', '; dmarc=temperror action=none header.from=example.com', 'sender-not-confirmed'],
    ['two results', '; dmarc=pass header.from=example.com; dmarc=fail header.from=example.com', 'sender-not-confirmed'],
    ['none', '', 'sender-not-confirmed'],
  ])('%s', (_, dmarc, label) => {
    expect(labelOf(own(dmarc))).toBe(label);
  });

  const passed = 'spf=pass smtp.mailfrom=example.com; dkim=none; dmarc=pass action=none header.from=example.com';
  test('what came with the message confirms nobody', () => {
    expect(labelOf(own(''), [`Authentication-Results: mx.example.net; ${passed}`])).toBe('sender-not-confirmed');
    expect(labelOf('none', [`Authentication-Results: mx.example.net; ${passed}`])).toBe('sender-not-confirmed');
  });

  test('nor does it where the recipient’s own side wrote no results', () => {
    const block = junkBlock({
      results: 'none',
      report: 'SFV:NSPM;CAT:NONE;DIR:INB;',
      delivery: null,
      more: [`Authentication-Results: mx.example.net; ${passed}`],
    });
    const without = block.replace('Authentication-Results: none\r\n', '');
    expect(without).not.toBe(block);
    expect(cardCodes(detect(without)).label).toBe('sender-not-confirmed');
  });

  test('nor do lines that somebody attached, nor results that are not the recipient’s own', () => {
    expect(labelOf(own('; dmarc=pass action=none header.from=example.com'), [], 'attached')).toBe('sender-not-confirmed');
    expect(labelOf(`none\r\nARC-Authentication-Results: i=1; mx.microsoft.com 1; ${passed}`)).toBe('sender-not-confirmed');
  });
});
