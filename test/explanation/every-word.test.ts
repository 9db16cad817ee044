import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { decodeCodes, detect } from '../../src/detection/index.ts';
import type { Detection } from '../../src/detection/detection.ts';
import { explain } from '../../src/explanation/explain.ts';
import type { Explanation } from '../../src/explanation/explanation.ts';
import { names } from '../../src/explanation/facts/names.ts';
import { citedPages } from '../../src/microsoft365/sources.ts';
import { roles } from '../../src/explanation/facts/roles.ts';
import { spfIncludes } from '../../src/microsoft365/spf-includes.ts';
import { places } from '../../src/explanation/facts/places.ts';
import { asHtml } from '../../src/explanation/documents/render/render-html.ts';
import { asMarkdown } from '../../src/explanation/documents/render/render-markdown.ts';
import { asPlainText } from '../../src/explanation/documents/render/render-text.ts';
import { readyMadeTexts } from '../../src/explanation/documents/ready-texts.ts';
import { reportDocument } from '../../src/explanation/documents/report.ts';
import { houseWordsFor } from '../locales/house-words/house-words.ts';
import { catalogFor, languages } from '../support/locales.ts';
import { pseudoCatalog } from '../support/pseudo-locale.ts';

const corpus = join(__dirname, '..', 'corpus');
const files = readdirSync(corpus, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.txt'));

/** One text for each different detection: outcome, place, certainty, sender-side filter, causes, what was missing, where it was put, claims, advice. */
const cases = [
  ...new Map(
    files.map((name) => {
      const text = readFileSync(join(corpus, name), 'utf8');
      const detection = detect(text);
      const { verdict, junk, evidence, advice } = detection;
      const claims = [...new Set(evidence.map(({ rule, claim, vouched }) => `${rule} ${claim} ${String(vouched)}`))].sort();
      return [JSON.stringify([verdict, junk, claims, advice]), [name, text, detection] as const];
    }),
  ).values(),
];

/** What a person reads of an explanation; header lines and commands stand as they are. */
function wordsOf(explanation: Explanation): string[] {
  const { headline, brief, summary, certainty, caution, why, senderSideFilter, reasons, interpretations, remedies, junk } =
    explanation;
  return [
    ...[headline, brief, summary, caution, interpretations.innocent, interpretations.suspicious],
    ...(certainty === null ? [] : [certainty]),
    ...[...why, ...(senderSideFilter === null ? [] : [senderSideFilter]), ...reasons].flatMap(({ text, tag }) => [
      text,
      ...(tag === null ? [] : [tag]),
    ]),
    ...remedies.flatMap(({ audienceName, party, remedies: all }) => [
      ...[audienceName, ...(party === null ? [] : [party])],
      ...all.flatMap(({ title, strengthName, text, steps, role, licence, verify, duration, undo, avoid }) => [
        ...[title, text, ...steps, role ?? title, licence ?? title, verify, duration, undo ?? title, avoid],
        ...(strengthName === null ? [] : [strengthName]),
      ]),
    ]),
    ...(junk === null ? [] : [junk.text, ...junk.contradictions, junk.remark]),
    ...explanation.details.flatMap(({ meaning, remark }) => [meaning, ...(remark === null ? [] : [remark])]),
    ...explanation.route.flatMap(({ stretchName, pool, delay }) => [
      stretchName,
      ...[pool, delay].filter((part) => part !== null),
    ]),
  ];
}

const given = [
  ...Object.values(roles).map(({ name }) => name),
  ...Object.values(spfIncludes),
  ...Object.keys(names),
  ...Object.values(citedPages).map(({ title }) => title),
  ...Object.values(places).flatMap(({ path, address }) => [path, address]),
].sort((one, other) => other.length - one.length);

test('the corpus brings every outcome, and the relay pool in every place', () => {
  const seen = new Set(cases.map(([, , { verdict }]) => `${verdict.outcome} ${String(verdict.position)}`));
  expect(cases.length).toBeGreaterThan(80);
  for (const outcome of ['high-risk-pool', 'ordinary-pool', 'consumer-pool', 'other-microsoft365', 'relay-pool'] as const)
    expect([...seen].filter((one) => one.startsWith(outcome))).not.toEqual([]);
  for (const one of [
    'relay-pool delivery',
    'relay-pool upstream',
    'relay-pool null',
    'internal null',
    'not-from-microsoft365 null',
    'undetermined null',
  ])
    expect([one, seen.has(one)]).toEqual([one, true]);
});

describe.each(languages)('in %s', (language) => {
  const catalog = catalogFor(language);
  const rendered = cases.map(([name, text, detection]) => [name, text, detection, explain(detection, catalog)] as const);

  test('every detection of the corpus is told without a gap', () => {
    const gap = /^\s*$|\{[a-z][a-z\d-]*\}|\[\?|undefined|\[object|\bNaN\b|\bnull\b/;
    const gaps = rendered.flatMap(([name, , , explanation]) =>
      wordsOf(explanation).flatMap((words) => (gap.test(words) ? [[name, words]] : [])),
    );
    expect(gaps).toEqual([]);
  });

  test('every report and ready-made text is whole, in every form', () => {
    const different = new Map(rendered.map((one) => [JSON.stringify([one[2].verdict, one[2].advice]), one]));
    expect(different.size).toBeGreaterThan(50);
    for (const [name, , detection, explanation] of different.values()) {
      const made = readyMadeTexts(detection, explanation, catalog, { redacted: true });
      const texts = [made.readerAnswer, made.ticket, made.forwarderMessage, made.senderMessage].filter((text) => text !== null);
      const subjects = texts.filter(({ subject }) => /[{}[\]\n]|undefined/.test(subject) || subject === '');
      expect([name, subjects]).toEqual([name, []]);
      const forms = [
        asPlainText(reportDocument(detection, explanation, catalog)),
        ...texts.flatMap((text) => [asPlainText(text), asMarkdown(text), asHtml(text)]),
      ];
      const broken = forms.filter((form) => /undefined|\[object|\bNaN\b|\{(?:page|place|quantity|by)-/.test(form));
      expect([name, broken]).toEqual([name, []]);
    }
  });

  test('no word of another language stands in a sentence', () => {
    const strange = rendered.flatMap(([name, text, , explanation]) =>
      wordsOf(explanation).flatMap((words) => {
        const own = given.reduce((rest, part) => rest.replaceAll(part, ''), words).replace(/From(?: IP)?\b/g, '');
        const found = houseWordsFor(language).foreign.exec(own)?.[0];
        return found === undefined || text.includes(found) ? [] : [[name, found, words]];
      }),
    );
    expect(strange).toEqual([]);
  });
});

/** What Intl puts in: months, and units of time. */
const ofIntl =
  /^(?:days?|hours?|seconds?|UTC|January|February|March|April|May|June|July|August|September|October|November|December)$/;

test('pseudo-locale: every word comes from the catalog, the message or a fact', () => {
  const pseudo = pseudoCatalog(catalogFor('en'));
  const strange = cases.flatMap(([name, text, detection]) => {
    const { evidence } = detection;
    const codes = decodeCodes(detection);
    const sources = [text, ...given, JSON.stringify({ evidence, codes })].join('\n').toLowerCase();
    return wordsOf(explain(detection, pseudo)).flatMap((words) =>
      (words.match(/[A-Za-z]{3,}/g) ?? [])
        .filter((word) => !sources.includes(word.toLowerCase()) && !ofIntl.test(word))
        .map((word) => [name, word, words]),
    );
  });
  expect(strange).toEqual([]);
});

test('the pseudo-locale itself changes every letter and keeps every blank', () => {
  const { card, remedies } = pseudoCatalog(catalogFor('en'));
  expect(card.what['ordinary-pool']).not.toMatch(/[A-Za-z]/);
  expect(remedies['look-elsewhere'].text).toContain('{page-antispam-headers}');
});

test('a ready-made text is in the language it was asked in', () => {
  const [, , detection] = cases.find(([, , one]) => one.verdict.outcome === 'relay-pool') ?? [
    '',
    '',
    detect('') satisfies Detection,
  ];
  const greetings = languages.map(
    (language) =>
      readyMadeTexts(detection, explain(detection, catalogFor(language)), catalogFor(language), { redacted: true })
        .forwarderMessage?.blocks[0],
  );
  expect(new Set(greetings.map((block) => JSON.stringify(block))).size).toBe(3);
});
