import { blanksOf } from '../../src/explanation/fill.ts';
import type { AnswerWords, Catalog } from '../../src/locales/catalog.ts';
import { catalogFor, languages } from '../../src/locales/locales.ts';
import { messageWordsFor } from '../../src/locales/messages.ts';
import { blanksOfRule, rules } from '../explanation/claims.ts';

const catalogs = languages.map((language) => [language, catalogFor(language)] as const);
const english = catalogFor('en');

/** Every string of a catalog with the path to it. */
function wordsOf(value: unknown, path = ''): [path: string, text: string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => wordsOf(inner, `${path}/${key}`));
}

function answersOf({ verdict, missing }: Catalog): [path: string, answer: AnswerWords][] {
  const found: [string, AnswerWords][] = [];
  const collect = (value: object, path: string): void => {
    if ('headline' in value) found.push([path, value as AnswerWords]);
    else for (const [key, inner] of Object.entries(value)) collect(inner as object, `${path}/${key}`);
  };
  collect(verdict, 'verdict');
  collect(missing, 'missing');
  return found;
}

describe.each(catalogs)('the catalog %s', (language, catalog) => {
  test('has the same words and the same blanks as English', () => {
    const blanks = (words: readonly [string, string][]): unknown => words.map(([path, text]) => [path, blanksOf(text).sort()]);
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
    const { caution, halves, causes, evidence, certainty, arrival, remedies, verdict, missing, junk } = catalog;
    const { remark, placed, reasons } = junk;
    const sentences = wordsOf({
      remark,
      placed,
      reasons,
      note: catalog.codes.note,
      caution,
      halves,
      causes,
      evidence,
      certainty,
      texts: arrival.texts,
      verdict,
      missing,
    });
    for (const { text, steps, verify, duration, avoid } of Object.values(remedies))
      sentences.push(...wordsOf({ text, steps, verify, duration, avoid }));
    sentences.push(
      ...wordsOf({ readings: catalog.readings, unknowables: catalog.unknowables, strengths: catalog.advice.strengths }),
    );
    for (const [path, text] of sentences)
      expect([path, text.replace(/\]$/, '').replace('{by-trace}', '.').at(-1)]).toEqual([path, '.']);
  });

  test('uses only the blanks that the rules fill, and closes every option', () => {
    for (const rule of rules) {
      for (const [path, text] of wordsOf(catalog.evidence[rule], rule)) {
        expect([path, blanksOf(text).filter((blank) => !blanksOfRule(rule).includes(blank))]).toEqual([path, []]);
        const options = [...text.matchAll(/\[([^[\]]*)\]/g)].map(([, option]) => option ?? '');
        expect([path, text.split('[').length - 1, text.split(']').length - 1]).toEqual([path, options.length, options.length]);
        for (const option of options) expect([path, option.startsWith('?') || blanksOf(option).length > 0]).toEqual([path, true]);
      }
    }
  });

  test('keeps briefs within 150 characters and summaries within two sentences and 40 words, both without blanks', () => {
    const answers = answersOf(catalog);
    expect(answers).toHaveLength(6 + 6 * 2 + 8);
    for (const [path, { headline, brief, summary }] of answers) {
      expect([path, brief.length <= 150, brief.length]).toEqual([path, true, brief.length]);
      expect([path, blanksOf(headline + brief + summary), /[[\]]/.test(headline + brief + summary)]).toEqual([path, [], false]);
      const words = summary.split(' ').length;
      expect([path, words <= 40, words]).toEqual([path, true, words]);
      expect([path, summary.split(/[.?!](?: |$)/).filter((part) => part !== '').length]).toEqual([path, 2]);
      // plain language (CEFR B1): short sentences
      const longest = Math.max(...summary.split(/[.?!](?: |$)/).map((sentence) => sentence.split(' ').length));
      expect([path, longest <= 25, longest]).toEqual([path, true, longest]);
      expect([path, headline.split(/[.?!](?: |$)/).filter((part) => part !== '').length]).toEqual([path, 1]);
    }
  });

  test('never calls a message safe, clean or phishing in an answer', () => {
    const forbidden: Readonly<Record<string, RegExp>> = {
      en: /\b(safe|clean|harmless|phishing|dangerous|malicious)\b/i,
      da: /\b(sikker mail|ren|ufarlig|harmløs|phishing|farlig)\b/i,
      nl: /\b(veilig|schoon|onschuldig|phishing|gevaarlijk)\b/i,
    };
    for (const [path, { headline, brief, summary }] of answersOf(catalog)) {
      expect([path, forbidden[language]?.exec(`${headline} ${brief} ${summary}`)?.[0]]).toEqual([path, undefined]);
    }
  });

  test('uses one word for one thing, as docs/terms.md records it', () => {
    const others: Readonly<Record<string, RegExp>> = {
      en: /\bhidden\b|\bredact|\bobscured\b/i,
      da: /\bFra-|\bskjul|\bslør/i,
      nl: /\bVan-|\bverborgen|\bgemaskeerd|\bonleesbaar/i,
    };
    const words = wordsOf({ catalog, messages: messageWordsFor(catalog.language) });
    for (const [path, text] of words) expect([path, others[language]?.exec(text)?.[0]]).toEqual([path, undefined]);
    const used = words.map(([, text]) => text).join('\n');
    const kept: Readonly<Record<string, RegExp>> = { en: /\bmasked\b/, da: /\bmaskeret\b/, nl: /\bafgeschermd\b/ };
    expect(used).toMatch(kept[language] ?? /$^/);
    expect(used).toMatch(/\bFrom\b/);
  });

  test('says no more than the lines show', () => {
    const tooMuch: Readonly<Record<string, RegExp>> = {
      en: /outsider|another reason|not an address of|names the organisation/i,
      da: /udenforstående|en anden grund|ikke er en adresse|nævner den organisation/i,
      nl: /buitenstaander|een andere reden|geen adres van|noemt de organisatie/i,
    };
    const { certainty, evidence, verdict, causeStrengths } = catalog;
    const claims = {
      certain: certainty.certain,
      contradicted: evidence['greeting-contradicted'],
      tenant: evidence['relaying-tenant'],
      outside: verdict['not-from-microsoft365'],
    };
    for (const [path, text] of wordsOf(claims)) expect([path, tooMuch[language]?.exec(text)?.[0]]).toEqual([path, undefined]);
    const others: Readonly<Record<string, RegExp>> = { en: /other servers/i, da: /andre servere/i, nl: /andere servers/i };
    expect(causeStrengths.shown).toMatch(others[language] ?? /$^/);
    const itself: Readonly<Record<string, RegExp>> = { en: /by itself/i, da: /i sig selv/i, nl: /op zichzelf/i };
    for (const { brief, summary } of Object.values(verdict['relay-pool'].upstream)) {
      expect(brief).toMatch(itself[language] ?? /$^/);
      expect(summary).toMatch(itself[language] ?? /$^/);
    }
  });

  test('names 40.95.0.0/16 only to warn of it', () => {
    const places = wordsOf({ ...catalog, pane: null, commandLine: null }).filter(([, text]) => text.includes('40.95'));
    expect(places.map(([path]) => path)).toEqual(['/remedies/no-allow-list/text']);
    const [[, warning] = ['', '']] = places;
    expect(warning).toMatch(/^(Do not add|Tilføj ikke|Voeg) 40\.95\.0\.0\/16 /);
  });

  test('says of DKIM, wherever the pool stands beside it, that it does not keep mail out by itself', () => {
    const itself: Readonly<Record<string, RegExp>> = { en: /by itself/i, da: /i sig selv/i, nl: /op zichzelf/i };
    const about = [...Object.values(catalog.arrival.texts.dkim), catalog.remedies['sign-dkim'].text];
    for (const text of about) expect(text).toMatch(itself[language] ?? /$^/);
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
