import { detect } from '../../src/detection/index.ts';
import { explain } from '../../src/explanation/explain.ts';
import { reportText } from '../../src/explanation/plain-text.ts';
import { catalogFor, languages } from '../../src/locales/locales.ts';
import { block, postfixLine } from '../support/header-lines.ts';
import type { JunkFields } from '../support/junk-lines.ts';
import { junkBlock, junked, outboundSpam } from '../support/junk-lines.ts';
import { junkReasons, placements } from './claims.ts';
import { detectionOf, evidenceOf } from './detections.ts';

const en = catalogFor('en');
const junkOf = (fields: JunkFields) => explain(detect(junkBlock(fields)), en).junk;
const namesOf = (fields: JunkFields) => junkOf(fields)?.quotes.map(({ name }) => name);
const noted = evidenceOf('mailbox-delivery', 'junk', { dest: 'J' }, [0], true);

describe.each(languages.map((language) => [language, catalogFor(language)] as const))('in %s', (_, catalog) => {
  test('every place and every reason has one sentence of its own', () => {
    const texts = [
      ...placements.flatMap((placed) => (placed === 'junk' ? [] : [{ placed, reason: null }])),
      ...junkReasons.map((reason) => ({ placed: 'junk', reason }) as const),
    ].map((junk) => explain(detectionOf({ junk, evidence: [noted] }), catalog).junk?.text ?? '');
    expect(new Set(texts).size).toBe(placements.length - 1 + junkReasons.length);
    for (const text of texts) expect(text.split(/[.?!](?: |$)/).filter((part) => part !== '')).toHaveLength(1);
  });
});

test('only the failed authentication is told as what the relay pool leads to; every other reason keeps the pool out of it', () => {
  const notThePool =
    /relay pool is not the reason|that the relay pool is the reason is not shown|relay pool on the way is no proof/;
  for (const reason of junkReasons) {
    const text = en.junk.reasons[reason];
    if (reason === 'failed-authentication') expect(text).toContain('as it does behind the relay pool');
    else expect(text).toMatch(notThePool);
  }
});

test('the sentence quotes the lines that carry it', () => {
  const [results, outbound, inbound, delivery] = [
    'Authentication-Results',
    'X-Forefront-Antispam-Report-Untrusted',
    'X-Forefront-Antispam-Report',
    'X-Microsoft-Antispam-Mailbox-Delivery',
  ];
  expect(namesOf({})).toEqual([results, outbound, inbound, delivery]);
  expect(namesOf({ outbound: outboundSpam })).toEqual([outbound, delivery]);
  expect(namesOf({ delivery: 'dest:J;OFR:CustomRules' })).toEqual([inbound, delivery]);
  expect(namesOf({ delivery: 'dest:I;' })).toEqual([delivery]);
  expect(junkOf({ delivery: 'dest:I;' })?.text).toBe(en.junk.placed.inbox);
});

test('two notes that a stranger may have made tell nothing, and that is said', () => {
  expect(junkOf({ more: ['X-Microsoft-Antispam-Mailbox-Delivery: dest:I;'] })).toMatchObject({
    placed: 'unknown',
    reason: null,
    text: en.junk.placed.unknown,
  });
});

test('nothing is said where no field of the recipient speaks of it', () => {
  expect(junkOf({ delivery: null })).toBeNull();
  const elsewhere = block(postfixLine('x', 'mx.example.net [203.0.113.5]'), `X-Microsoft-Antispam-Mailbox-Delivery: ${junked}`);
  expect(explain(detect(elsewhere), en).junk).toBeNull();
});

test('the report tells it before the lines, with their numbers', () => {
  const detection = detect(junkBlock());
  const report = reportText(explain(detection, en), en);
  expect(report.replace(/\s+/g, ' ')).toContain(
    `${en.junk.reasons['failed-authentication']} (line 4, line 6, line 8, line 9) ${en.junk.remark}`,
  );
  expect(report.indexOf(en.junk.heading)).toBeGreaterThan(0);
  expect(report.indexOf(en.junk.heading)).toBeLessThan(report.indexOf(en.report.reasons));
  expect(reportText(explain(detect(junkBlock({ delivery: null })), en), en)).not.toContain(en.junk.heading);
});
