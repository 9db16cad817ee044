import type { Detection } from '../../../src/detection/detection.ts';
import type { Evidence } from '../../../src/detection/rules/evidence.ts';
import type { Verdict } from '../../../src/detection/verdict/verdict.ts';
import { explainAnswer } from '../../../src/explanation/answer.ts';
import type { Card } from '../../../src/explanation/card/card.ts';
import { briefOf, cardOf } from '../../../src/explanation/card/card.ts';
import { catalogFor, languages } from '../../support/locales.ts';
import { houseWordsFor } from '../../locales/house-words/house-words.ts';
import { filterFindings, junkReasons, missings, placements } from '../claims.ts';
import { detectionOf, evidenceOf } from '../detections.ts';

const en = catalogFor('en');
const filterOf = (finding: Detection['filter']['finding'], showing: Detection['filter']['showing'] = 'shown') =>
  ({ finding, bulkLevel: null, showing: finding === 'unknown' ? null : showing, cites: [] }) as const;
const judged = (claim: 'passed' | 'failed' | 'not-judged'): Evidence =>
  evidenceOf('composite-authentication', claim, { result: null, spf: null }, [3], true);
const contradicted = evidenceOf('greeting-contradicted', 'contradicted', { name: 'x.example', address: '203.0.113.5' }, [4]);

/** A verdict for every sentence that a card can begin with, and the evidence that it takes. */
const verdicts: readonly (readonly [verdict: Partial<Verdict>, evidence: readonly Evidence[]])[] = [
  ...(['delivery', 'upstream', null] as const).flatMap((position) =>
    [[], [judged('passed')], [judged('failed')], [judged('not-judged')]].map(
      (evidence) => [{ outcome: 'relay-pool', position }, evidence] as const,
    ),
  ),
  [{ outcome: 'relay-pool', position: 'upstream', certainty: 'likely', doubts: ['stamps-missing'] }, []],
  ...(['delivery', 'upstream'] as const).map((position) => [{ outcome: 'high-risk-pool', position }, []] as const),
  ...(['ordinary-pool', 'consumer-pool', 'other-microsoft365'] as const).map(
    (outcome) => [{ outcome, position: 'delivery' }, []] as const,
  ),
  [{ outcome: 'internal' }, []],
  [{ outcome: 'not-from-microsoft365' }, []],
  [{ outcome: 'not-from-microsoft365' }, [contradicted]],
  ...missings.map((missing) => [{ outcome: 'undetermined', certainty: null, missing }, []] as const),
];

/** Every card there is: what it is, how sure, what the filter found, how well that is shown, where it lies and why. */
function everyDetection(): Detection[] {
  const places = placements.flatMap((placed): Pick<Detection['junk'], 'placed' | 'reason'>[] =>
    placed === 'junk' ? junkReasons.map((reason) => ({ placed, reason })) : [{ placed, reason: null }],
  );
  return verdicts.flatMap(([verdict, evidence]) =>
    (verdict.certainty === undefined ? (['certain', 'likely'] as const) : [verdict.certainty]).flatMap((certainty) =>
      (['unknown', ...filterFindings] as const).flatMap((finding) =>
        (['shown', 'suggested'] as const).flatMap((showing) =>
          places.map((junk) =>
            detectionOf({
              verdict: { ...verdict, certainty },
              evidence,
              filter: filterOf(finding, showing),
              junk: { ...junk, showing: junk.placed === 'unknown' ? null : showing },
            }),
          ),
        ),
      ),
    ),
  );
}

const all = everyDetection();
const textsOf = ({ label, place, what, certainty, filter, actions }: Card): string[] =>
  [label, place, what, certainty, filter, ...actions].filter((text) => text !== null);
const sentencesOf = (text: string): string[] => text.split(/(?<=[.!?])\s+/);

test('there are cards for every what, finding, place and reason', () => {
  const sure = verdicts.length * 2 - missings.length - 1;
  expect(all.length).toBe(sure * (filterFindings.length + 1) * 2 * (junkReasons.length + 4));
});

describe.each(languages)('in %s', (language) => {
  const catalog = catalogFor(language);
  const { neverInAnswers } = houseWordsFor(language);
  const cards = all.map((detection) => [detection, cardOf(detection, catalog)] as const);
  /** The cards whose text differs, each once. */
  const different = [...new Map(cards.map(([, card]) => [textsOf(card).join('\n'), card])).values()];
  // one expectation for all cards, since there are thousands
  const wrong = (isRight: (card: Card) => boolean): Card[] => different.filter((card) => !isRight(card)).slice(0, 3);

  test('no card has a gap, a blank or an empty text', () => {
    const gap = /^\s*$|[{}[\]]|undefined|\bnull\b| {2}|\.\.|\s[.,;:]/;
    expect(wrong((card) => !textsOf(card).some((text) => gap.test(text)))).toEqual([]);
  });

  test('what it is, the filter’s words and every action end as sentences', () => {
    expect(wrong(({ what, filter, actions }) => [what, filter ?? '.', ...actions].every((text) => text.endsWith('.')))).toEqual(
      [],
    );
  });

  test('nothing is said twice on one card', () => {
    const once = ({ what, filter, actions }: Card): boolean => {
      const told = [what, ...(filter === null ? [] : [filter]), ...actions].flatMap(sentencesOf);
      return new Set(told).size === told.length;
    };
    expect(wrong(once)).toEqual([]);
  });

  test('what it is never calls a message good or bad, and where nothing was found that is no praise', () => {
    expect(wrong(({ what }) => !neverInAnswers.test(what))).toEqual([]);
    const told = [...Object.values(catalog.card.nothingFound), ...Object.values(catalog.card.filed)];
    expect(told.filter((text) => neverInAnswers.test(text))).toEqual([]);
  });

  test('of Junk Email only a card speaks whose message was put there', () => {
    const { card: words } = catalog;
    const steps = Object.values(words.junkActions);
    const untrue = cards.filter(([{ junk }, { place, filter, actions }]) => {
      const isThere = junk.placed === 'junk';
      const told = [place, filter].some((text) => text?.includes(words.places.junk) === true);
      return told !== isThere || (!isThere && actions.some((action) => steps.includes(action)));
    });
    expect(untrue.slice(0, 3)).toEqual([]);
  });

  test('where the filter found a danger nothing is offered that would bring the message back', () => {
    expect(wrong(({ isDanger, actions }) => !isDanger || actions.length === 1)).toEqual([]);
  });

  test('a card that says there is nothing to do says nothing else to do', () => {
    const nothing = [catalog.card.actions.nothing, catalog.card.actions.forwarded];
    expect(wrong(({ actions }) => actions.length === 1 || !actions.some((action) => nothing.includes(action)))).toEqual([]);
  });

  test('the line for the bar has at most 150 characters, whatever it says', () => {
    expect(wrong((card) => briefOf(card).length <= 150)).toEqual([]);
  });

  test('the line begins with what matters most: the filter’s words if it found a danger, else what it is', () => {
    const first = ({ isDanger, filter, what }: Card): string => (isDanger ? (filter ?? '?') : what.slice(0, -1));
    expect(wrong((card) => briefOf(card).startsWith(first(card)))).toEqual([]);
  });

  test('the line is whole sentences of the card in their order: none is cut', () => {
    const isWhole = (card: Card): boolean => {
      const { what, certainty, filter, actions, isDanger } = card;
      const sure = certainty === null ? what : `${what.slice(0, -1)} (${certainty.toLowerCase()}).`;
      const action = sentencesOf(actions[0] ?? '')[0] ?? '';
      const told = isDanger ? [filter ?? '', sure, action] : [sure, filter ?? '', action];
      // every choice of them
      const lines = [1, 2, 3, 4, 5, 6, 7].map((choice) =>
        told.filter((text, i) => text !== '' && (choice & (1 << i)) !== 0).join(' '),
      );
      return lines.includes(briefOf(card));
    };
    expect(wrong(isWhole)).toEqual([]);
  });

  test('a danger is told with the pool or the action behind it', () => {
    expect(wrong((card) => !card.isDanger || briefOf(card).length > (card.filter ?? '').length)).toEqual([]);
  });
});

test.each<readonly [string, Parameters<typeof detectionOf>[0], Partial<Card>, string]>([
  [
    'a relay message whose sender failed, in Junk Email',
    {
      verdict: { position: 'delivery', certainty: 'certain' },
      evidence: [judged('failed')],
      filter: filterOf('nothing-found'),
      junk: { placed: 'junk', reason: 'failed-authentication', showing: 'shown' },
    },
    {
      tone: 'relay',
      label: 'Sender check failed',
      place: 'Junk Email',
      what: 'Delivered from the Microsoft 365 relay pool.',
      certainty: 'Certain',
      filter: 'Your filter found nothing, yet it was moved to Junk Email.',
      actions: ['Confirm it with the sender another way before you trust it.', 'The sender’s administrator can sign with DKIM.'],
    },
    'Delivered from the Microsoft 365 relay pool (certain). Your filter found nothing, yet it was moved to Junk Email.',
  ],
  [
    'phishing by the relay pool',
    {
      verdict: { position: 'delivery', certainty: 'certain' },
      filter: filterOf('high-confidence-phishing'),
      junk: { placed: 'junk', reason: 'high-confidence-phishing', showing: 'shown' },
    },
    {
      tone: 'danger',
      label: 'Danger: phishing',
      place: 'Junk Email',
      filter: 'Your filter: high-confidence phishing; moved to Junk Email.',
      isDanger: true,
    },
    'Your filter: high-confidence phishing; moved to Junk Email. Delivered from the Microsoft 365 relay pool (certain).',
  ],
  [
    'an ordinary message in the inbox',
    {
      verdict: { outcome: 'ordinary-pool', position: 'delivery', certainty: 'certain' },
      filter: filterOf('nothing-found'),
      junk: { placed: 'inbox', showing: 'shown' },
    },
    {
      tone: 'calm',
      label: 'Nothing to do',
      place: 'Inbox',
      what: 'Came from Microsoft 365’s ordinary servers, not the relay pool.',
      filter: 'Your filter found nothing and delivered it to the inbox.',
      actions: ['Nothing to do. The route does not show whether it is safe: if it looks suspicious, ask your help desk.'],
    },
    'Came from Microsoft 365’s ordinary servers, not the relay pool (certain). Your filter found nothing and delivered it to the inbox. Nothing to do.',
  ],
  [
    'a sender whom the user blocks',
    {
      verdict: { outcome: 'ordinary-pool', position: 'delivery', certainty: 'certain' },
      filter: filterOf('blocked-by-user'),
      junk: { placed: 'junk', reason: 'blocked-sender', showing: 'shown' },
    },
    {
      tone: 'calm',
      label: 'Not the relay pool',
      filter: `Your filter: ${en.card.findings['blocked-by-user']}; moved to Junk Email.`,
      actions: [en.card.junkActions['blocked-sender']],
    },
    `Came from Microsoft 365’s ordinary servers, not the relay pool (certain). Your filter: ${en.card.findings['blocked-by-user']}; moved to Junk Email.`,
  ],
  [
    'nothing to read',
    { verdict: { outcome: 'undetermined', certainty: null, missing: 'empty' } },
    { tone: 'unknown', label: 'Cannot tell', place: null, certainty: null, filter: null },
    `${en.missing.empty.headline} ${en.missing.empty.summary.split(/(?<=\.) /)[0] ?? ''}`,
  ],
])('says what it is, what to do and how sure that is: %s', (_, parts, card, brief) => {
  const detection = detectionOf(parts);
  expect(cardOf(detection, en)).toMatchObject(card);
  expect(explainAnswer(detection, en).brief).toBe(brief);
});

test('a message that a report gave back is looked up, and nobody is asked', () => {
  const verdict = { outcome: 'relay-pool', position: 'delivery' } as const;
  const { actions } = cardOf(detectionOf({ verdict, trace: { source: 'returned' } }), en);
  expect(actions).toEqual(['Ask the sending organisation’s administrator for a message trace: it shows the rest.']);
});
