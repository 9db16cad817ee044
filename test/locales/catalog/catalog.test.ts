import { blanksOf } from '../../../src/explanation/words/fill.ts';
import type { Catalog } from '../../../src/locales/catalog/catalog.ts';
import { catalogFor, languages } from '../../support/locales.ts';
import { houseWordsFor } from '../house-words/house-words.ts';
import { blanksOfRule, conditionsOfRule, rules } from '../../explanation/claims.ts';

const catalogs = languages.map((language) => [language, catalogFor(language)] as const);
const english = catalogFor('en');

/** Every string of a catalog with the path to it. */
function wordsOf(value: unknown, path = ''): [path: string, text: string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => wordsOf(inner, `${path}/${key}`));
}

describe.each(catalogs)('the catalog %s', (language, catalog) => {
  const house = houseWordsFor(language);

  test('has the same words and the same blanks as English', () => {
    // that menus stand in English is said in other languages alone
    const blanks = (words: readonly [string, string][]): unknown =>
      words.filter(([path]) => !path.endsWith('/advice/menus')).map(([path, text]) => [path, blanksOf(text).sort()]);
    expect(blanks(wordsOf(catalog))).toEqual(blanks(wordsOf(english)));
  });

  test('leaves nothing empty, doubled or unclosed', () => {
    for (const [path, text] of wordsOf(catalog)) {
      expect([path, text.trim()]).not.toEqual([path, '']);
      // the help text of the command line is laid out in columns
      if (!path.startsWith('/commandLine')) expect([path, text]).toEqual([path, text.trim().replaceAll('  ', ' ')]);
      expect([path, text.split('{').length]).toEqual([path, text.split('}').length]);
    }
  });

  test('ends every sentence of its own sections', () => {
    const { caution, senderSideFilter, causes, evidence, certainty, arrival, remedies, card, missing, junk } = catalog;
    const { what, found, nothingFound, filed, actions, junkActions } = card;
    const { remark, placed, reasons } = junk;
    const sentences = wordsOf({
      remark,
      placed,
      reasons,
      note: catalog.codes.note,
      caution,
      senderSideFilter,
      causes,
      evidence,
      certainty,
      texts: arrival.texts,
      card: { what, found, nothingFound, filed, actions, junkActions },
      missing,
    });
    for (const { text, steps, verify, duration, undo, avoid } of Object.values(remedies))
      sentences.push(...wordsOf({ text, steps, verify, duration, undo, avoid }));
    sentences.push(...wordsOf({ readings: catalog.readings }));
    for (const [path, text] of sentences)
      expect([path, text.replace(/\]$/, '').replace('{by-trace}', '.').at(-1)]).toEqual([path, '.']);
  });

  test('uses only the blanks that the rules fill, and closes every option', () => {
    for (const rule of rules) {
      for (const [path, text] of wordsOf(catalog.evidence[rule], rule)) {
        expect([path, blanksOf(text).filter((blank) => !blanksOfRule(rule).includes(blank))]).toEqual([path, []]);
        const options = [...text.matchAll(/\[([^[\]]*)\]/g)].map(([, option]) => option ?? '');
        expect([path, text.split('[').length - 1, text.split(']').length - 1]).toEqual([path, options.length, options.length]);
        for (const option of options) {
          const condition = /^\?([a-z][a-z\d-]*) /.exec(option)?.[1];
          const isBound = condition === undefined ? blanksOf(option).length > 0 : conditionsOfRule(rule).includes(condition);
          expect([path, option, isBound]).toEqual([path, option, true]);
        }
      }
    }
  });

  test('keeps headlines within the bar and summaries within two sentences and 40 words, both without blanks', () => {
    const answers = Object.entries(catalog.missing);
    expect(answers).toHaveLength(12);
    for (const [path, { headline, summary }] of answers) {
      expect([path, headline.length <= 150, headline.length]).toEqual([path, true, headline.length]);
      expect([path, blanksOf(headline + summary), /[[\]]/.test(headline + summary)]).toEqual([path, [], false]);
      const words = summary.split(' ').length;
      expect([path, words <= 40, words]).toEqual([path, true, words]);
      const sentences = summary.split(/[.?!](?: |$)/).filter((part) => part !== '').length;
      expect([path, sentences >= 1 && sentences <= 2, sentences]).toEqual([path, true, sentences]);
      // plain language (CEFR B1): short sentences
      const longest = Math.max(...summary.split(/[.?!](?: |$)/).map((sentence) => sentence.split(' ').length));
      expect([path, longest <= 25, longest]).toEqual([path, true, longest]);
      expect([path, headline.split(/[.?!](?: |$)/).filter((part) => part !== '').length]).toEqual([path, 1]);
    }
  });

  test('never calls a message safe, clean or phishing in an answer', () => {
    const { what, nothingFound, filed } = catalog.card;
    for (const [path, text] of wordsOf({ what, nothingFound, filed, missing: catalog.missing }))
      expect([path, house.neverInAnswers.exec(text)?.[0]]).toEqual([path, undefined]);
    // what the filter found is told in its own words, as what it found
    const { 'nothing-found': nothing, ...others } = catalog.card.findings;
    for (const [path, text] of wordsOf(others).filter(([path]) => !/phishing|allowed-by-user/.test(path)))
      expect([path, house.neverInAnswers.exec(text)?.[0]]).toEqual([path, undefined]);
    expect(nothing).not.toMatch(house.neverInAnswers);
  });

  test('uses one word for one thing, as docs/terms.md records it', () => {
    const words = wordsOf(catalog);
    for (const [path, text] of words) expect([path, house.otherWords.exec(text)?.[0]]).toEqual([path, undefined]);
    const used = words.map(([, text]) => text).join('\n');
    expect(used).toMatch(house.masked);
    expect(used).toMatch(/\bFrom\b/);
  });

  test('says no more than the lines show', () => {
    const { certainty, evidence, card, tags } = catalog;
    const claims = {
      certain: certainty.certain,
      contradicted: evidence['greeting-contradicted'],
      tenant: evidence['relaying-tenant'],
      outside: card.what['not-from-microsoft365'],
    };
    for (const [path, text] of wordsOf(claims)) expect([path, house.tooMuch.exec(text)?.[0]]).toEqual([path, undefined]);
    expect(tags.strengths.shown).toBe(tags.others);
    for (const what of ['relay-upstream', 'high-risk-upstream'] as const) expect(card.what[what]).toMatch(house.otherServers);
    // a claim is told as one
    for (const what of ['relay-claimed', 'microsoft365-claimed'] as const) expect(card.what[what]).toMatch(house.claimed);
  });

  test('names the addresses of the relay pool only to warn of them', () => {
    const places = wordsOf({ ...catalog, pane: null, commandLine: null }).filter(([, text]) =>
      /\{pool-ranges\}|40\.95|52\.103/.test(text),
    );
    expect(places.map(([path]) => path)).toEqual(['/remedies/no-allow-list/text', '/remedies/no-allow-list-elsewhere/text']);
    expect(places.map(([, text]) => text.startsWith(house.warning))).toEqual([true, true]);
  });

  test('says of DKIM, wherever the pool stands beside it, that it does not keep mail out by itself', () => {
    const about = [...Object.values(catalog.arrival.texts.dkim), catalog.remedies['sign-dkim'].text];
    for (const text of about) expect(text).toMatch(house.byItself);
    for (const text of about) expect(text).toContain('{page-outbound-pools}');
  });
});

test('no two languages share a sentence', () => {
  const sentences = (catalog: Catalog): string[] =>
    wordsOf({ ...catalog, pane: null, commandLine: null })
      .map(([, text]) => text)
      .filter((text) => text.split(' ').length > 4);
  const all = catalogs.flatMap(([, catalog]) => [...new Set(sentences(catalog))]);
  expect(all.filter((text, index) => all.indexOf(text) !== index)).toEqual([]);
});
