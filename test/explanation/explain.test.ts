import { detect } from '../../src/detection/index.ts';
import { block, exchangeBlock, exchangeBorder, outboundHelo, ownLines } from '../support/header-lines.ts';
import type { Detection } from '../../src/detection/detection.ts';
import type { Evidence } from '../../src/detection/rules/evidence.ts';
import { explain } from '../../src/explanation/explain.ts';
import { blanksOf } from '../../src/explanation/words/fill.ts';
import { asPlainText } from '../../src/explanation/documents/render/render-text.ts';
import { reportDocument } from '../../src/explanation/documents/report.ts';
import type { Catalog } from '../../src/locales/catalog/catalog.ts';
import { houseWordsFor } from '../locales/house-words/house-words.ts';
import { catalogFor, languages } from '../support/locales.ts';
import {
  audiences,
  blanksOfRule,
  causes,
  certainties,
  claimsOf,
  senderSideFilters,
  missings,
  outcomes,
  positions,
  remedies,
  rules,
  statedBy,
  unstatedBy,
} from './claims.ts';
import { detectionOf, evidenceOf, fieldsOf, hopOf } from './detections.ts';

const catalogs = languages.map((language) => [language, catalogFor(language)] as const);
const en = catalogFor('en');

/** Every string of the explanation and its report. */
function textsOf(detection: Detection, catalog: Catalog): string[] {
  const explanation = explain(detection, catalog);
  const strings = (value: unknown): string[] => {
    if (typeof value === 'string') return [value];
    return typeof value === 'object' && value !== null ? Object.values(value).flatMap(strings) : [];
  };
  return [...strings(explanation), asPlainText(reportDocument(detection, explanation, catalog))];
}

function expectGoodTexts(detection: Detection, catalog: Catalog): void {
  const bad = textsOf(detection, catalog).filter(
    (text) => text.trim() === '' || /\{[a-z][a-z\d-]*\}|undefined|NaN|\[object|\[\?/.test(text),
  );
  expect(bad).toEqual([]);
}

describe.each(catalogs)('in %s', (_, catalog) => {
  test('every verdict has an answer without gaps', () => {
    let seen = 0;
    for (const outcome of outcomes) {
      for (const position of positions) {
        for (const certainty of certainties) {
          for (const senderSideFilter of senderSideFilters) {
            const verdict = { outcome, position, certainty, senderSideFilter, causes: outcome === 'relay-pool' ? causes : [] };
            const detection = detectionOf({ verdict });
            const { headline, brief, summary } = explain(detection, catalog);
            expect([headline, brief].includes(summary)).toBe(false);
            expect(brief.length).toBeLessThanOrEqual(150);
            expectGoodTexts(detection, catalog);
            seen += 1;
          }
        }
      }
    }
    expect(seen).toBe(8 * 3 * 3 * 4);
  });

  test('every kind of missing has an answer of its own, and none of them rules the relay pool out', () => {
    const headlines = missings.map((missing) => {
      const detection = detectionOf({ verdict: { outcome: 'undetermined', certainty: null, missing } });
      const explanation = explain(detection, catalog);
      expectGoodTexts(detection, catalog);
      expect(explanation.tone).toBe('unknown');
      expect(explanation.certainty).toBeNull();
      expect(explanation.arrival).toEqual([]);
      return explanation.headline;
    });
    expect(new Set(headlines).size).toBe(missings.length);
  });

  test('every claim of every rule is a sentence, with all of its values and with none', () => {
    // what card, facts and causes tell is not told again as a reason
    const untold = new Set<string>();
    for (const rule of rules) {
      const stated = statedBy(rule);
      const words: string | Readonly<Record<string, string>> = catalog.evidence[rule];
      for (const claim of claimsOf(rule)) {
        const template = typeof words === 'string' ? words : (words[claim] ?? '');
        const blanks = blanksOf(template).filter((blank) => !['pool', 'finding', 'setting'].includes(blank));
        expect([rule, claim, blanks.length > 0]).toEqual([rule, claim, blanksOfRule(rule).length > 0]);
        for (const values of [stated, { ...stated, ...unstatedBy(rule) }]) {
          const evidence = { rule, claim, cites: [0], values, vouched: false } as Evidence;
          const detection = detectionOf({ evidence: [evidence], fields: fieldsOf([['Received', 'x']]) });
          expectGoodTexts(detection, catalog);
          const [reason] = explain(detection, catalog).reasons;
          if (reason === undefined) {
            untold.add(rule);
            continue;
          }
          expect(reason?.quotes).toEqual([{ at: 0, name: 'Received', value: 'x' }]);
          // what the relaying side's checks gave is told together, in words of their own
          const isTogether =
            (rule.startsWith('arrival-') && claim === 'met') || (rule === 'sender-domain-check' && claim === 'accepted');
          const isOwn = values === stated && !isTogether;
          if (isOwn) for (const blank of blanks) expect(reason?.text).toContain(String(stated[blank]));
          // `[1]` cites a page
          expect(reason?.text.replaceAll(/\[\d+\]/g, 'page')).not.toMatch(/[[\]]|\(\)| [.,;:]|\.\./);
        }
      }
    }
    expect([...untold].sort()).toEqual([
      'arrival-dkim',
      'arrival-dmarc',
      'arrival-spf',
      'composite-authentication',
      'outbound-verdict',
    ]);
  });

  test('every remedy and audience has words', () => {
    for (const audience of audiences) {
      const detection = detectionOf({ advice: remedies.map((remedy) => ({ remedy, audience, strength: null })) });
      expectGoodTexts(detection, catalog);
      expect(explain(detection, catalog).remedies.map((group) => [group.audience, group.remedies.length])).toEqual([
        [audience, remedies.length],
      ]);
    }
  });

  test('a message that crossed the relay pool earlier is not said to be in Junk Email because of it', () => {
    const { relayPool } = houseWordsFor(catalog.language);
    const junk = { placed: 'junk', reason: 'bulk', showing: 'shown' } as const;
    for (const certainty of ['certain', 'likely'] as const) {
      const { card, summary } = explain(detectionOf({ verdict: { position: 'upstream', certainty }, junk }), catalog);
      expect(card.actions).toEqual([catalog.card.actions.earlier, catalog.card.junkActions.bulk]);
      // the pool is named only to say that nothing is to be done about it
      expect(relayPool.test(summary.replace(catalog.card.actions.earlier, ''))).toBe(false);
    }
  });

  test('likely and certain are told apart: on the card, and in the line for the bar', () => {
    for (const outcome of outcomes.filter((one) => one !== 'undetermined')) {
      for (const position of positions) {
        const told = (certainty: 'certain' | 'likely') =>
          explain(detectionOf({ verdict: { outcome, position, certainty } }), catalog);
        const [certain, likely] = [told('certain'), told('likely')];
        expect(certain.card.certainty).toBe(catalog.card.certainty.certain);
        expect(likely.card.certainty).toBe(catalog.card.certainty.likely);
        expect(certain.brief).not.toBe(likely.brief);
      }
    }
  });
});

test('a verdict without certainty is not told as certain', () => {
  const told = explain(detectionOf({ verdict: { outcome: 'ordinary-pool', position: 'delivery', certainty: null } }), en);
  expect(`${told.headline} ${told.brief}`).not.toMatch(/certain/i);
  expect([told.certainty, told.card.certainty]).toEqual([null, null]);
});

test.each([
  ['nothing speaks against it', { position: 'delivery', certainty: 'certain', doubts: [] }, en.certainty.certain],
  [
    'the weightiest doubt is said',
    { position: 'upstream', certainty: 'likely', doubts: ['other-servers', 'pool-unsettled'] },
    en.certainty.doubts['other-servers'],
  ],
  [
    'a returned message is told as such',
    { position: 'delivery', certainty: 'likely', doubts: ['returned', 'border-unvouched'] },
    en.certainty.doubts.returned,
  ],
  [
    'another pool earlier on the way did not deliver',
    { outcome: 'high-risk-pool', position: 'upstream', certainty: 'likely', doubts: ['other-servers'] },
    `${en.certainty.doubts['other-servers']} ${en.certainty.passedOn}`,
  ],
  [
    'a relay line without any of the stamps may be forged',
    { position: 'upstream', certainty: 'likely', doubts: ['other-servers', 'stamps-missing'] },
    `${en.certainty.doubts['other-servers']} ${en.certainty.uncorroborated}`,
  ],
] as const)('certainty: %s', (_, verdict, expected) => {
  expect(explain(detectionOf({ verdict }), en).certainty).toBe(expected);
});

const results = 'Authentication-Results: spf=pass (sender IP is 192.0.2.9) smtp.mailfrom=example.com';
const service = 'X-Forefront-Antispam-Report-Untrusted: CIP:192.0.2.1;SFV:NSPM;DIR:OUT;SFP:1021;';

test.each([
  ['the address is in Microsoft’s cloud', exchangeBlock('mx.example.net', '52.106.20.5'), 'perhaps-microsoft365'],
  ['two own notes differ', block(...ownLines, results, exchangeBorder('mx.example.net', '203.0.113.5')), 'notes-differ'],
  ['two own notes differ on a pool', block(...ownLines, results, exchangeBorder(outboundHelo, '40.95.1.1')), 'notes-differ'],
  ['several pools use the block', exchangeBlock(outboundHelo, '104.47.1.1'), 'pool-unsettled'],
  ['a stamp of somebody else’s tells the service', exchangeBlock(outboundHelo, '40.107.1.1', service), 'stamps-alone'],
] as const)('why only likely: %s', (_, headers, doubt) => {
  const detection = detect(headers);
  expect(detection.verdict.doubts[0]).toBe(doubt);
  expect(explain(detection, en).certainty).toBe(en.certainty.doubts[doubt]);
});

test('why: each cause has its tag; a possible one is left out beside what is shown', () => {
  const why = [
    { cause: 'spf-none', strength: 'shown' },
    { cause: 'forwarding', strength: 'suggested' },
    { cause: 'abuse', strength: 'possible' },
  ] as const;
  const told = explain(detectionOf({ verdict: { why } }), en).why.map(({ text, tag }) => [text, tag]);
  expect(told).toEqual([
    [en.causes['spf-none'], 'other servers’ headers'],
    [en.causes.forwarding, 'weak sign'],
  ]);
  const possible = explain(detectionOf({ verdict: { why: why.slice(2) } }), en).why.map(({ text, tag }) => [text, tag]);
  expect(possible).toEqual([
    [en.causeUnknown, null],
    [en.causes.abuse, 'possible'],
  ]);
});

test('why: the causes in their order, the half of the pool beside them; nothing for other outcomes', () => {
  const verdict = { causes: ['connector-relay', 'spf-none'], senderSideFilter: 'spam' } as const;
  const told = explain(detectionOf({ verdict }), en);
  expect(told.why.map(({ text }) => text)).toEqual([en.causes['connector-relay'], en.causes['spf-none']]);
  expect(told.senderSideFilter?.text).toBe(en.senderSideFilter.spam);
  expect(explain(detectionOf({ verdict: { senderSideFilter: 'unknown' } }), en).senderSideFilter?.text).toBe(
    en.senderSideFilter.unknown,
  );
  const ordinary = explain(detectionOf({ verdict: { outcome: 'ordinary-pool' } }), en);
  expect([ordinary.why, ordinary.senderSideFilter]).toEqual([[], null]);
});

test('the short caution is one sentence of its own, in every language', () => {
  for (const [, catalog] of catalogs)
    for (const outcome of outcomes) {
      const { caution, shortCaution } = explain(detectionOf({ verdict: { outcome } }), catalog);
      expect(caution.startsWith(shortCaution)).toBe(true);
      expect([outcome, /^[^.]{30,240}\.$/.test(shortCaution.replaceAll('Outlook.com', ''))]).toEqual([outcome, true]);
    }
});

test('reasons keep the order of the evidence, quote the lines as they stand, and say who vouches', () => {
  const fields = fieldsOf([
    ['Received', 'from a'],
    ['X-Other', ' <b>not html</b>'],
  ]);
  const evidence = [
    evidenceOf('relay-flag', 'crossed', { value: '1' }, [1]),
    evidenceOf('never-left', 'internal', { by: 'a.example' }, [0, 1, 7], true),
  ];
  expect(explain(detectionOf({ fields, evidence }), en).reasons.map(({ vouched, quotes }) => [vouched, quotes])).toEqual([
    [false, [{ at: 1, name: 'X-Other', value: ' <b>not html</b>' }]],
    [
      true,
      [
        { at: 0, name: 'Received', value: 'from a' },
        { at: 1, name: 'X-Other', value: ' <b>not html</b>' },
      ],
    ],
  ]);
});

test('arrival: met, not met and not visible, only for the relay pool', () => {
  const fields = fieldsOf([['ARC-Authentication-Results', 'i=1; …']]);
  const evidence = [
    evidenceOf('arrival-spf', 'not-met', { result: 'none' }, [0]),
    evidenceOf('arrival-dkim', 'met', { result: 'pass' }, [0]),
  ];
  const states = (items: readonly Evidence[]): unknown =>
    explain(detectionOf({ fields, evidence: items }), en).arrival.map(({ criterion, state, quotes }) => [
      criterion,
      state,
      quotes.length,
    ]);
  expect(states(evidence)).toEqual([
    ['accepted-domain', 'not-visible', 0],
    ['spf', 'not-met', 1],
    ['dkim', 'met', 1],
  ]);
  expect(states([evidenceOf('sender-domain-check', 'accepted', { value: '1' }, [0])])).toContainEqual([
    'accepted-domain',
    'met',
    1,
  ]);
  expect(states([evidenceOf('sender-domain-check', 'not-accepted', { value: '2' }, [0])])).toContainEqual([
    'accepted-domain',
    'not-met',
    1,
  ]);
  expect(states([evidenceOf('sender-domain-check', 'rewritten', { value: '0' }, [0])])).toContainEqual([
    'accepted-domain',
    'not-visible',
    1,
  ]);
  expect(explain(detectionOf({ verdict: { outcome: 'ordinary-pool' }, evidence }), en).arrival).toEqual([]);
});

test('remedies are grouped by whose job they are, the reader first, and told once', () => {
  const advice = [
    { audience: 'sender', remedy: 'publish-spf', strength: null },
    { audience: 'reader', remedy: 'verify-sender', strength: null },
    { audience: 'sender', remedy: 'sign-dkim', strength: null },
    { audience: 'sender', remedy: 'publish-spf', strength: null },
  ] as const;
  expect(
    explain(detectionOf({ advice }), en).remedies.map(({ audience, remedies: all }) => [
      audience,
      all.map(({ remedy }) => remedy),
    ]),
  ).toEqual([
    ['reader', ['verify-sender']],
    ['sender', ['publish-spf', 'sign-dkim']],
  ]);
});

describe('the route', () => {
  const hops = [
    hopOf(0, 'own', { from: { address: '2001:db8::1', helo: 'a.example' }, by: 'b.example', time: '2026-11-20T10:00:00.000Z' }),
    hopOf(2, 'border', {
      from: { reverseName: 'mail-x.example', address: '192.0.2.1', helo: 'says.example' },
      by: 'a.example',
      time: '2026-11-20T10:00:03.000Z',
    }),
    hopOf(5, 'earlier', { from: { helo: 'only.example' }, by: 'c.example', time: '2026-11-19T07:59:50.000Z' }),
    hopOf(6, 'earlier', { dialect: 'unrecognised', time: 'no date' }),
    hopOf(7, 'earlier', { by: 'd.example' }),
  ];
  const evidence = [
    evidenceOf('reverse-name', 'high-risk', { name: 'mail-x.example' }, [2], true),
    evidenceOf('address-range', 'relay', { address: '192.0.2.1', range: '192.0.2.0/24', mixed: false }, [2], true),
    evidenceOf('address-range', 'relay', { address: '192.0.2.9', range: '192.0.2.0/24', mixed: false }, [5]),
    evidenceOf('reverse-name', 'microsoft365', { name: 'y' }, [5]),
    evidenceOf('filtering-stamp', 'relay-spam', { value: '1023', field: 'X-Sample' }, [7]),
  ];
  const { route } = explain(detectionOf({ trace: { hops }, evidence }), en);

  test('keeps looked-up name, seen address and greeting apart', () => {
    expect(route.map(({ from, by }) => [from, by])).toEqual([
      ['[2001:db8::1] (calls itself a.example)', 'b.example'],
      ['mail-x.example [192.0.2.1] (calls itself says.example)', 'a.example'],
      ['calls itself only.example', 'c.example'],
      ['unreadable header', 'not stated'],
      ['not stated', 'd.example'],
    ]);
  });

  test('writes times in UTC and names a difference of clocks instead of a negative delay', () => {
    expect(route.map(({ time, delay }) => [time, delay])).toEqual([
      ['20 Nov 2026, 10:00:00 UTC', 'clock difference of 3 s'],
      ['20 Nov 2026, 10:00:03 UTC', '1 d 2 h later'],
      ['19 Nov 2026, 07:59:50 UTC', null],
      [null, null],
      [null, null],
    ]);
  });

  test('takes the pool from the evidence on the hop: the looked-up name before the block, no stamp', () => {
    expect(route.map(({ pool, relay }) => [pool, relay])).toEqual([
      [null, false],
      [en.route.pools['high-risk'], false],
      [en.route.pools.relay, true],
      [null, false],
      [null, false],
    ]);
  });
});

test('while the take-over cannot be told, no line is said to be older than it', () => {
  const hops = [hopOf(0, 'own', { by: 'a.example' }), hopOf(1, 'earlier', { by: 'b.example' })];
  const stretches = (trace: Partial<Detection['trace']>): string[] =>
    explain(detectionOf({ trace: { hops, ...trace } }), en).route.map(({ stretchName }) => stretchName);
  expect(stretches({ border: null, entry: 'broken' })).toEqual([en.route.stretches.own, en.route.unplaced]);
  expect(stretches({ border: null, entry: 'inside' })).toEqual([en.route.stretches.own, en.route.stretches.earlier]);
  expect(stretches({ border: { at: 0, vouched: false, hidden: false } })).toEqual([
    en.route.stretches.own,
    en.route.stretches.earlier,
  ]);
});

test('brief, headline and summary hold nothing from the message', () => {
  const marker = 'zzmarkerzz';
  const evidence = rules.flatMap((rule) =>
    claimsOf(rule).map(
      (claim) =>
        ({
          rule,
          claim,
          cites: [0],
          values: Object.fromEntries(Object.keys(statedBy(rule)).map((blank) => [blank, marker])),
          vouched: true,
        }) as Evidence,
    ),
  );
  const trace = { hops: [hopOf(0, 'border', { from: { helo: marker }, by: marker })] };
  for (const outcome of outcomes) {
    const explanation = explain(detectionOf({ verdict: { outcome }, evidence, trace, fields: fieldsOf([[marker, marker]]) }), en);
    expect(`${explanation.headline}${explanation.brief}${explanation.summary}`).not.toContain(marker);
    expect(JSON.stringify(explanation)).toContain(marker);
  }
});
