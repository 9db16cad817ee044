import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { factValues, sourcesOf } from '../../../src/explanation/facts/fact-values.ts';
import { names } from '../../../src/explanation/facts/names.ts';
import { citedPages } from '../../../src/microsoft365/sources.ts';
import { places } from '../../../src/explanation/facts/places.ts';
import { quantities } from '../../../src/explanation/facts/quantities.ts';
import { remedyFacts } from '../../../src/explanation/facts/remedy-facts.ts';
import { roles } from '../../../src/explanation/facts/roles.ts';
import { templates } from '../../../src/explanation/facts/snippet-templates.ts';
import { blanksOf } from '../../../src/explanation/words/fill.ts';
import { explain } from '../../../src/explanation/explain.ts';
import { houseWordsFor } from '../../locales/house-words/house-words.ts';
import { catalogFor, languages, letterCatalogFor } from '../../support/locales.ts';
import { remedies } from '../claims.ts';
import { detectionOf } from '../detections.ts';

const facts = [
  ...Object.entries(places).map(([id, { source }]) => [`place ${id}`, source] as const),
  ...Object.entries(quantities).map(([id, { source }]) => [`quantity ${id}`, source] as const),
  ...Object.entries(templates).map(([id, { source }]) => [`command ${id}`, source] as const),
  ...Object.entries(roles).map(([id, { source }]) => [`role ${id}`, source] as const),
  ...Object.entries(names).map(([name, source]) => [`name ${name}`, source] as const),
];

test('every fact has a source: a page with a title, or the admission that it is general knowledge', () => {
  expect(facts.length).toBeGreaterThan(80);
  for (const [fact, source] of facts) {
    expect([fact, source === 'general-knowledge' || Object.hasOwn(citedPages, source)]).toEqual([fact, true]);
  }
});

test('every page has a title, a date where it carries one, and the day it was read', () => {
  for (const [id, { title, dated, read }] of Object.entries(citedPages)) {
    expect([id, title.trim() === title && title !== '']).toEqual([id, true]);
    for (const date of [dated, read]) {
      if (date === null) continue;
      expect([id, new Date(date).toISOString().slice(0, 10)]).toEqual([id, date]);
    }
    if (dated !== null && read !== null) expect([id, dated <= read]).toEqual([id, true]);
  }
});

test('every fact is used, and docs/terms.md names every page and every remedy', () => {
  const { remedies: words, advice, readings, caution, arrival } = catalogFor('en');
  const { forwarder, sender } = letterCatalogFor('en');
  const named = new Set(textsIn({ words, advice, readings, caution, texts: arrival.texts, forwarder, sender }).flatMap(blanksOf));
  const sources = new Set<string>(facts.map(([, source]) => source));
  const unused = [
    ...Object.keys(citedPages).filter((id) => !named.has(`page-${id}`) && !sources.has(id)),
    ...Object.keys(places).filter((id) => !named.has(`place-${id}`)),
    ...Object.keys(quantities).filter((id) => !named.has(`quantity-${id}`)),
    ...Object.keys(roles).filter((id) => !Object.values(remedyFacts).some(({ role }) => role === id)),
    ...Object.keys(templates).filter(
      (id) => !Object.values(remedyFacts).some(({ snippets }) => (snippets as readonly string[]).includes(id)),
    ),
  ];
  expect(unused).toEqual([]);
  const terms = readFileSync(join(__dirname, '..', '..', '..', 'docs', 'terms.md'), 'utf8');
  expect(Object.values(citedPages).filter(({ title }) => !terms.includes(title))).toEqual([]);
  expect(remedies.filter((id) => !terms.includes(`\`${id}\``))).toEqual([]);
});

/** What an administrator does leads somewhere: to a menu or to something to copy, mostly both. */
test('every remedy of an administrator has a menu path or a block to copy, and at least two steps', () => {
  for (const language of languages) {
    for (const remedy of remedies) {
      const { steps } = catalogFor(language).remedies[remedy];
      expect([remedy, steps.length >= 2]).toEqual([remedy, true]);
      const leads = steps.some((step) => step.includes('{place-')) || remedyFacts[remedy].snippets.length > 0;
      const ofReader = ['verify-sender', 'tell-help-desk', 'report-message', 'look-elsewhere', 'get-full-headers'];
      // the last one is for mail systems that are not Microsoft's, whose menus are not known
      const byHand = [...ofReader, 'send-evidence', 'no-allow-list-elsewhere'];
      expect([remedy, leads]).toEqual([remedy, !byHand.includes(remedy)]);
    }
  }
});

test('a name from a page of Microsoft stands beside that page wherever no list of sources follows', () => {
  for (const language of languages) {
    const { caution } = catalogFor(language);
    for (const text of textsIn({ caution })) {
      const cited = sourcesOf([text.replace(/[^{}]*(\{[^}]*\})[^{}]*/g, '$1')]);
      const needed = sourcesOf([text.replace(/\{[^}]*\}/g, '')]);
      expect([text, needed.filter((source) => !cited.includes(source))]).toEqual([text, []]);
    }
  }
});

test('menu paths lead to hosts of Microsoft', () => {
  for (const { address } of Object.values(places)) {
    expect(new URL(address).protocol).toBe('https:');
    expect(new URL(address).hostname).toMatch(/(^|\.)microsoft\.com$/);
  }
});

test('every remedy says who may do it, what it takes, how long, and how to take it back if it changes anything', () => {
  const unchanging = remedies.filter((remedy) => catalogFor('en').remedies[remedy].undo === null);
  expect(unchanging).toEqual([
    'verify-sender',
    'look-elsewhere',
    'get-full-headers',
    'send-evidence',
    'trace-arrival',
    'see-scale',
    'confirm-in-trace',
    'read-pool-in-trace',
    'investigate-abuse',
  ]);
  for (const language of languages) {
    const advice = remedies.map((remedy) => ({ remedy, audience: 'forwarder' as const, strength: null }));
    const [group] = explain(detectionOf({ advice }), catalogFor(language)).remedies;
    for (const { remedy, role, licence, duration, undo } of group?.remedies ?? [])
      expect([remedy, role !== '', licence !== '', duration !== '', undo === null]).toEqual([
        remedy,
        true,
        true,
        true,
        unchanging.includes(remedy),
      ]);
  }
});

test('what overwrites a value prints the old one first', () => {
  for (const [id, { text }] of Object.entries(templates)) {
    const [setting] = /\bSet-(\w+)/.exec(text) ?? [];
    if (setting === undefined || id === 'start-signing') continue;
    const printed = text.indexOf(setting.replace('Set-', 'Get-'));
    expect([id, printed !== -1 && printed < text.indexOf(setting)]).toEqual([id, true]);
  }
  // the state of signing stands in a block of its own, right before
  const { snippets } = remedyFacts['sign-dkim'];
  expect(snippets.indexOf('signing-state')).toBeLessThan(snippets.indexOf('start-signing'));
});

test('nobody is told to report a message as junk: that blocks the sender', () => {
  for (const language of languages) {
    const { reportJunk } = houseWordsFor(language);
    const { 'report-message': report, ...others } = catalogFor(language).remedies;
    const told = textsIn({ others, steps: report.steps, text: report.text, title: report.title });
    expect(told.filter((text) => reportJunk.test(text))).toEqual([]);
    expect([report.avoid, report.undo].filter((text) => reportJunk.test(text ?? ''))).toHaveLength(2);
  }
});

test('all causes of the decision table have a remedy', () => {
  const answered = new Set(Object.values(remedyFacts).flatMap(({ cases }) => cases));
  expect([...answered].sort()).toEqual(Array.from({ length: 17 }, (_, i) => `R${String(i + 1).padStart(2, '0')}`));
});

test('commands name only what the table of names holds', () => {
  for (const [id, { text }] of Object.entries(templates)) {
    for (const name of text.match(/\b[A-Z][a-z]+-[A-Z][A-Za-z0-9]+\b/g) ?? []) {
      expect([id, name, Object.hasOwn(names, name)]).toEqual([id, name, true]);
    }
  }
});

/** Every string in a value. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

/** Literal text that holds digits and is no fact: names of products, records and scores. */
const harmless = /Microsoft 365|v=spf1|ip[46]\b|SCL -1|oda=1|UTC/g;

describe.each(languages)('the words of %s', (language) => {
  const { remedies: words, advice, readings, caution, arrival } = catalogFor(language);
  const { forwarder, sender } = letterCatalogFor(language);
  const texts = textsIn({ words, advice, readings, caution, texts: arrival.texts, forwarder, sender });

  test('hold no fact of their own: no address, no number, no title of a page, no name without a source', () => {
    const known = Object.keys(names).sort((one, other) => other.length - one.length);
    for (const text of texts) {
      const bare = known.reduce((rest, name) => rest.replaceAll(name, ''), text.replace(harmless, ''));
      expect([text, /https?:|\bwww\./.test(bare)]).toEqual([text, false]);
      expect([text, /\d/.test(bare)]).toEqual([text, false]);
      expect([
        text,
        Object.values(citedPages).filter(({ title }) => bare.includes(`“${title}`) || bare.includes(`»${title}`)),
      ]).toEqual([text, []]);
      // a verb and a noun with a hyphen, or two humps and more, as cmdlets and properties have
      expect([text, /\b(?:Get|Set|New|Start|Remove|Connect|Add)-[A-Z]/.exec(bare)?.[0]]).toEqual([text, undefined]);
      expect([text, /\b[A-Z][a-z]+[A-Z][a-z]+[A-Z]\w*/.exec(bare)?.[0]]).toEqual([text, undefined]);
    }
  });

  test('name only facts that exist', () => {
    const values = factValues(catalogFor(language));
    const blanks = texts.flatMap(blanksOf).filter((blank) => /^(page|place|quantity|by)-/.test(blank));
    expect(blanks.length).toBeGreaterThan(40);
    expect(blanks.filter((blank) => !Object.hasOwn(values, blank))).toEqual([]);
  });

  test('dates and numbers come out in the language', () => {
    const values = factValues(catalogFor(language));
    const { written } = houseWordsFor(language);
    expect(values['page-outbound-pools']).toBe(written.page);
    expect(values['page-outbound-pools']).toContain(written.date);
    expect([values['quantity-trace-reach'], values['quantity-spf-lifetime']]).toEqual([written.days, written.seconds]);
  });

  test('a remedy shows the source of every page, path, number, command and name that stands in it', () => {
    const catalog = catalogFor(language);
    const advice = remedies.map((remedy) => ({ remedy, audience: 'forwarder' as const, strength: null }));
    const { remedies: groups, sources: pages } = explain(detectionOf({ advice }), catalog);
    const [group] = groups;
    expect(group?.remedies).toHaveLength(remedies.length);
    for (const { remedy, sources, text, steps, licence, verify, undo, avoid, snippets } of group?.remedies ?? []) {
      const titles = sources.map((number) => pages[number - 1]?.title);
      expect([remedy, new Set(titles).size]).toEqual([remedy, titles.length]);
      const told = [text, ...steps, licence ?? '', verify, undo ?? '', avoid, ...snippets.map((command) => command.text)].join(
        ' ',
      );
      for (const [name, source] of Object.entries(names)) {
        if (!told.includes(name)) continue;
        const title = source === 'general-knowledge' ? catalog.advice.generalKnowledge : citedPages[source].title;
        if (!snippets.some((command) => command.text.includes(name)))
          expect([remedy, name, titles]).toEqual([remedy, name, expect.arrayContaining([title])]);
      }
      const cited = [...told.matchAll(/(?<=[^[\d])\[(\d+)\]/g)].map(([, number]) => Number(number));
      expect([remedy, cited.filter((number) => !sources.includes(number))]).toEqual([remedy, []]);
      if (snippets.length > 0) expect([remedy, titles.length > 0]).toEqual([remedy, true]);
    }
  });
});
