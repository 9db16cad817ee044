import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Detection } from '../../src/detection/detection.ts';
import { detect } from '../../src/detection/index.ts';
import { remedyFactRows, remedyTerms } from '../../src/explanation/documents/blocks/remedy-blocks.ts';
import { hasLetter } from '../../src/explanation/documents/letters.ts';
import { explain } from '../../src/explanation/explain.ts';
import type { Explanation, Reason, Remedy } from '../../src/explanation/explanation.ts';
import { splitAtPlaces } from '../../src/explanation/facts/place-links.ts';
import { sortRemedies } from '../../src/explanation/remedies/sort-remedies.ts';
import type { Catalog } from '../../src/locales/catalog/catalog.ts';
import { catalogFor, languages } from '../support/locales.ts';

/** Words at most: the group Why, and the group What to do with the steps and commands of every remedy open. */
const limits = { why: 250, actions: 1200 } as const;

const corpus = join(__dirname, '../corpus');
const relayed = readdirSync(corpus, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && entry.name.endsWith('.txt'))
  .map((entry) => join(entry.parentPath, entry.name))
  .map((path) => [path.slice(corpus.length + 1), detect(readFileSync(path, 'utf8'))] as const)
  .filter(([, { verdict }]) => verdict.outcome === 'relay-pool');

test('there are relay samples', () => {
  expect(relayed.length).toBeGreaterThan(150);
});

// one test per language: a test for each of the messages takes longer than what it tests
test.each(languages)('every relay message: 250 words say why, 1,200 what to do, in %s', (language) => {
  const catalog = catalogFor(language);
  const tooLong = relayed.flatMap(([name, detection]) => {
    const explanation = explain(detection, catalog);
    const why = wordsOf(whyOf(detection, explanation, catalog));
    const actions = wordsOf(actionsOf(detection, explanation, catalog));
    return why <= limits.why && actions <= limits.actions ? [] : [{ name, why, actions }];
  });
  expect(tooLong).toEqual([]);
});

test('words are counted', () => {
  expect(wordsOf([' one two\nthree ', '', 'four'])).toBe(4);
});

/** As the group shows it: facts, each with its tag and one number for each line behind it. */
function whyOf(
  { verdict }: Detection,
  { why, senderSideFilter, reasons, junk, shortCaution }: Explanation,
  catalog: Catalog,
): string[] {
  const isJunk = junk !== null && (junk.placed === 'junk' || junk.contradictions.length > 0);
  return [
    ...(isJunk ? [catalog.tags.junk, junk.text, junk.tag ?? '', ...junk.contradictions, junk.remark] : []),
    catalog.report.why,
    ...[...why, ...(senderSideFilter !== null && verdict.senderSideFilter === 'spam' ? [senderSideFilter] : [])].flatMap(factOf),
    catalog.report.reasons,
    ...reasons.flatMap(factOf),
    catalog.pane.headings.caution,
    shortCaution,
    catalog.tags.readings,
  ];
}

function factOf({ text, tag, quotes }: Reason): string[] {
  return [text, tag ?? '', quotes.length === 0 ? '' : 'Header', ...quotes.slice(0, 6).map(({ at }) => String(at))];
}

/** What others do stands in a text to send to them, and is told here without its steps. */
function actionsOf(detection: Detection, { remedies }: Explanation, catalog: Catalog): string[] {
  return remedies.flatMap(({ audience, audienceName, party, remedies: all }) => {
    const isBrief = hasLetter(audience, detection);
    const { likely, possible, general } = sortRemedies(all);
    return [
      audienceName,
      party ?? '',
      ...likely.flatMap((remedy) => (isBrief ? headOf(remedy) : [...headOf(remedy), ...stepsOf(remedy, catalog)])),
      isBrief ? catalog.tags.inMessage : '',
      ...(possible.length === 0 ? [] : [catalog.tags.alsoPossible, ...possible.map(({ title }) => title)]),
      ...(general.length === 0 ? [] : [catalog.tags.general, ...general.flatMap(headOf), catalog.tags.inReport]),
    ];
  });
}

function headOf({ title, text, strengthName }: Remedy): string[] {
  return [title, shown(text), strengthName ?? ''];
}

function stepsOf(remedy: Remedy, { advice, pane }: Catalog): string[] {
  return [
    pane.parts.actions.steps,
    ...remedy.steps.map(shown),
    ...remedy.snippets.map(({ text }) => text),
    remedyTerms(remedy),
    ...remedyFactRows(remedy, advice.labels).flatMap(({ name, value }) => [name, shown(value)]),
  ];
}

/** A menu path is shown as a link with the name of its last step. */
function shown(text: string): string {
  return splitAtPlaces(text)
    .map((piece) => (typeof piece === 'string' ? piece : piece.label))
    .join('');
}

function wordsOf(texts: readonly string[]): number {
  return texts
    .join(' ')
    .split(/\s+/)
    .filter((word) => word !== '').length;
}
