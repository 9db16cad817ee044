import type { Detection } from '../../../src/detection/index.ts';
import { detect } from '../../../src/detection/index.ts';
import { explain } from '../../../src/explanation/explain.ts';
import { asPlainText } from '../../../src/explanation/documents/render/render-text.ts';
import { reportDocument } from '../../../src/explanation/documents/report.ts';
import { catalogFor, languages } from '../../support/locales.ts';
import { block, postfixLine } from '../../support/header-lines.ts';
import type { JunkFields } from '../../support/junk-lines.ts';
import { junkBlock, junked, outboundSpam } from '../../support/junk-lines.ts';
import { contradictions, filterFindings, junkReasons, placements } from '../claims.ts';
import { detectionOf, evidenceOf } from '../detections.ts';

const en = catalogFor('en');
const junkOf = (fields: JunkFields) => explain(detect(junkBlock(fields)), en).junk;
const namesOf = (fields: JunkFields) => junkOf(fields)?.quotes.map(({ name }) => name);
const noted = evidenceOf('mailbox-delivery', 'junk', { dest: 'J', other: false }, [0], true);

describe.each(languages.map((language) => [language, catalogFor(language)] as const))('in %s', (_, catalog) => {
  const textOf = (junk: Partial<Detection['junk']>) => {
    const told = explain(detectionOf({ junk, evidence: [noted] }), catalog).junk;
    return told === null ? '' : [told.why ?? told.text, ...told.contradictions].join(' ');
  };

  test('every place, reason and disagreement has words of its own', () => {
    const texts = [
      ...placements.flatMap((placed) => (placed === 'junk' ? [] : [textOf({ placed })])),
      ...junkReasons.map((reason) => textOf({ placed: 'junk', reason })),
      ...contradictions.map((code) => catalog.junk.contradictions[code]),
      ...filterFindings.map((finding) => catalog.card.findings[finding]),
    ];
    expect(texts).not.toContain('');
    expect(new Set(texts).size).toBe(texts.length);
  });

  test('a reason is one sentence, its action another, each of at most 28 words', () => {
    const sentencesOf = (text: string): string[] => text.split(/[.?!](?: |$)/).filter((part) => part !== '');
    for (const reason of junkReasons) {
      const sentences = [textOf({ placed: 'junk', reason }), catalog.card.junkActions[reason]].map(sentencesOf);
      expect([reason, sentences.map(({ length }) => length)]).toEqual([reason, [1, 1]]);
      for (const [sentence = ''] of sentences) expect([sentence, sentence.split(' ').length <= 28]).toEqual([sentence, true]);
    }
  });

  test('the reason is told beside the rest, and null anywhere else', () => {
    const whyOf = (junk: Partial<Detection['junk']>) => explain(detectionOf({ junk, evidence: [noted] }), catalog).junk?.why;
    for (const reason of junkReasons) expect(whyOf({ placed: 'junk', reason })).toBe(catalog.junk.reasons[reason]);
    for (const placed of placements) if (placed !== 'junk') expect(whyOf({ placed })).toBeNull();
  });

  test('a reason that a part of the headers suggests is told with that', () => {
    const text = textOf({ placed: 'junk', reason: 'bulk', showing: 'suggested' });
    expect(text).toBe(catalog.junk.reasons.bulk.replace(/\.$/, ` (${catalog.tags.strengths.suggested}).`));
  });

  test('fields that disagree are told once', () => {
    const junk = { placed: 'junk', reason: 'mailbox-setting' } as const;
    const clean = { code: 'clean-but-junk', cites: [0] } as const;
    const levels = { code: 'levels-differ', cites: [0] } as const;
    expect(textOf({ ...junk, contradictions: [clean] })).toBe(catalog.junk.reasons['mailbox-setting']);
    expect(textOf({ ...junk, reason: 'unknown', contradictions: [clean, levels] })).toBe(
      [
        catalog.junk.reasons.unknown,
        catalog.junk.contradictions['clean-but-junk'],
        catalog.junk.contradictions['levels-differ'],
      ].join(' '),
    );
  });
});

test('only the failed authentication is told as what the relay pool leads to', () => {
  for (const reason of junkReasons)
    expect(/relay[ -]pool/.test(en.junk.reasons[reason])).toBe(reason === 'failed-authentication');
});

test('nobody is told to report junk, and the headers are saved before a report deletes the message', () => {
  const told = junkReasons.flatMap((reason) => [en.junk.reasons[reason], en.card.junkActions[reason]]);
  told.push(...Object.values(en.card.actions));
  expect(told.filter((text) => /report (?:it )?as junk|report junk/i.test(text))).toEqual([]);
  const reporting = told.filter((one) => /report(?:ing)? it/i.test(one) && !/Not junk/.test(one));
  expect(reporting).toHaveLength(2);
  for (const text of reporting) expect(text).toMatch(/save the headers before|copy the ticket first/);
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
  expect(namesOf({ delivery: 'dest:J;OFR:CustomRules' })).toEqual([delivery]);
  expect(namesOf({ report: 'SFV:BLK;DIR:INB;' })).toEqual([inbound, delivery]);
  const rescued = { delivery: 'dest:I;OFR:TrustedSenderList;' };
  expect(namesOf(rescued)).toEqual([delivery]);
  expect(junkOf(rescued)?.text).toBe(en.junk.placed.inbox);
  expect(namesOf({ delivery: 'dest:I;' })).toEqual([inbound, delivery]);
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
  const report = asPlainText(reportDocument(detection, explain(detection, en), en));
  expect(report.replace(/\s+/g, ' ')).toContain(
    `${en.junk.reasons['failed-authentication'].slice(0, -1)} (header 4, header 6, header 8, header 9). ${en.junk.remark}`,
  );
  expect(report.indexOf(en.tags.junk)).toBeGreaterThan(0);
  expect(report.indexOf(en.tags.junk)).toBeLessThan(report.indexOf(en.report.reasons));
  const elsewhere = detect(junkBlock({ delivery: null }));
  expect(asPlainText(reportDocument(elsewhere, explain(elsewhere, en), en))).not.toContain(en.tags.junk);
});
