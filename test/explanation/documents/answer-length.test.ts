import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { closingLine } from '../../../src/cli/check/closing-line.ts';
import { detect } from '../../../src/detection/index.ts';
import { messageFacts } from '../../../src/explanation/card/message-facts.ts';
import { documentInput } from '../../../src/explanation/documents/document-input.ts';
import { asPlainText } from '../../../src/explanation/documents/render/render-text.ts';
import { terminalAnswer, ticketOf } from '../../../src/explanation/documents/short-answer.ts';
import { explain } from '../../../src/explanation/explain.ts';
import { catalogFor, languages } from '../../support/locales.ts';

const corpus = join(__dirname, '../../corpus');
const cases = readdirSync(corpus, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && entry.name.endsWith('.txt'))
  .map((entry) => join(entry.parentPath, entry.name))
  .map((path) => [path.slice(corpus.length + 1), detect(readFileSync(path, 'utf8'))] as const);

test('there is a corpus', () => {
  expect(cases.length).toBeGreaterThan(400);
});

// one test per language: a test for each of the messages takes longer than what it tests
test.each(languages)('every message of the corpus: 20 lines at a terminal, 25 in a ticket, in %s', (language) => {
  const catalog = catalogFor(language);
  const tooLong = cases.flatMap(([name, detection]) => {
    const explanation = explain(detection, catalog);
    const closing = closingLine(detection, ['relay-pool'], catalog);
    const terminal = linesOf(asPlainText(terminalAnswer(detection, explanation, catalog, closing)));
    const input = documentInput(detection, explanation, catalog);
    const ticket = linesOf(asPlainText(ticketOf(input, messageFacts(detection, catalog), [], 'masked')));
    return terminal <= 20 && ticket <= 25 ? [] : [{ name, terminal, ticket }];
  });
  expect(tooLong).toEqual([]);
});

function linesOf(text: string): number {
  return text.trimEnd().split('\n').length;
}
