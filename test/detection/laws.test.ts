import fc from 'fast-check';

import { detect } from '../../src/detection/index.ts';
import { indexFields } from '../../src/mail/headers/fields-by-name.ts';
import { readFields } from '../../src/mail/headers/header-fields.ts';
import { gatherEvidence } from '../../src/detection/rules/rules.ts';
import { readTrace } from '../../src/detection/route/trace.ts';
import { reachVerdict } from '../../src/detection/verdict/reach-verdict.ts';
import { samples } from '../support/samples.ts';
import { strangerAddress, strangerField, strangerText } from '../support/arbitraries.ts';
import { block, exchangeBorder, outboundHelo, ownLines, postfixLine } from '../support/header-lines.ts';

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 400 }),
  fc.array(strangerField, { maxLength: 12 }).map((fields) => fields.join('\r\n')),
  fc
    .tuple(fc.constantFrom(...samples), fc.nat(9000), strangerText)
    .map(([{ headerText }, at, text]) => headerText.slice(0, at) + text + headerText.slice(at)),
);

describe('laws', () => {
  it('detect never throws, cites only fields that are there, and survives JSON', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const detection = detect(text);
        expect(JSON.parse(JSON.stringify(detection))).toEqual(detection);
        for (const at of detection.evidence.flatMap(({ cites }) => cites)) expect(detection.fields[at]).toBeDefined();
        expect((detection.verdict.outcome === 'undetermined') === (detection.verdict.missing !== null)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it('line endings, folds and letter case of names do not matter', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...samples),
        fc.constantFrom('\n', '\r\n', '\r'),
        fc.constantFrom('\t', ' ', '  '),
        ({ headerText }, end, fold) => {
          const reshaped = headerText
            .split(/\r\n|\n/)
            .map((line) => line.replace(/^[ \t]+/, fold).replace(/^[^\s:]+(?=:)/, (name) => name.toUpperCase()))
            .join(end);
          expect(detect(reshaped).verdict).toEqual(detect(headerText).verdict);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('the order of the evidence does not matter', () => {
    fc.assert(
      fc.property(fc.constantFrom(...samples), fc.infiniteStream(fc.nat(999)), ({ headerText }, keys) => {
        const fields = readFields(headerText);
        const trace = readTrace(fields, indexFields(fields), 'delivered');
        const evidence = gatherEvidence(trace);
        const key = new Map(evidence.map((item) => [item, keys.next().value ?? 0]));
        const shuffled = [...evidence].sort((one, other) => (key.get(one) ?? 0) - (key.get(other) ?? 0));
        const weigh = (items: typeof evidence) =>
          reachVerdict({ trace, evidence: items, fieldCount: fields.length, blank: false, refusedInside: false });
        expect(weigh(shuffled)).toEqual(weigh(evidence));
      }),
      { numRuns: 60 },
    );
  });

  it('no stranger can forge a certain relay verdict at a Microsoft border, with any greeting and any fields below', () => {
    fc.assert(
      fc.property(strangerText, strangerAddress, fc.array(strangerField, { maxLength: 8 }), (helo, address, below) => {
        const { verdict } = detect(block(...ownLines, exchangeBorder(helo, address), ...below));
        expect([verdict.outcome, verdict.certainty]).not.toEqual(['relay-pool', 'certain']);
        expect([verdict.outcome, verdict.position]).not.toEqual(['relay-pool', 'delivery']);
      }),
      { numRuns: 1500 },
    );
  });

  it('no stranger can forge a certain relay verdict at a Postfix border, with any greeting, reverse name and fields below', () => {
    fc.assert(
      fc.property(
        strangerText,
        strangerText,
        strangerAddress,
        fc.array(strangerField, { maxLength: 8 }),
        (helo, name, address, below) => {
          // Postfix writes a name without blanks and brackets, and only if it resolves back to the address: none of the reader's own
          // organisation, and none of Microsoft's.
          const reverseName =
            name.replace(/[\s()[\]";\\]/g, '').replace(/(?:example\.org|outlook\.com)\.?$/i, 'attacker.example') || 'unknown';
          const { verdict } = detect(block(postfixLine(helo, `${reverseName} [${address}]`), ...below));
          expect([verdict.outcome, verdict.certainty]).not.toEqual(['relay-pool', 'certain']);
        },
      ),
      { numRuns: 1500 },
    );
  });

  it('no stranger can lower a true certain relay verdict', () => {
    fc.assert(
      fc.property(fc.array(strangerField, { maxLength: 8 }), (below) => {
        const microsoft = detect(block(...ownLines, exchangeBorder(outboundHelo, '40.95.53.73'), ...below)).verdict;
        expect(microsoft).toMatchObject({ outcome: 'relay-pool', position: 'delivery', certainty: 'certain' });
        const elsewhere = detect(
          block(postfixLine(outboundHelo, 'mail-psaapc01rlnn2073.outbound.protection.outlook.com [40.95.53.73]'), ...below),
        ).verdict;
        expect(elsewhere).toMatchObject({
          outcome: 'relay-pool',
          position: 'delivery',
          certainty: 'certain',
          senderSideFilter: 'passed',
        });
      }),
      { numRuns: 500 },
    );
  });
});
