/** @jest-environment jsdom */
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { detect } from '../../../src/detection/index.ts';
import { recordOfDetection } from '../../../src/triage/record/record-of-detection.ts';
import { rowOf } from '../../../src/triage-view/messages/message-row.ts';
import { MessageTable } from '../../../src/triage-view/messages/MessageTable.tsx';
import type { SampleId } from '../../../src/page/samples/samples.ts';
import { languages } from '../../support/locales.ts';
import { sampleText } from '../../ui/sample-text.ts';
import { speechIn } from '../speech-in.ts';

const rowsOf = (ids: readonly SampleId[]) =>
  ids.map((id, at) =>
    rowOf(recordOfDetection(detect(sampleText(id)), { source: `${id}.eml`, item: 1, within: null, carries: 0 }), at),
  );
const bodyRows = () => screen.getAllByRole('row').slice(1);

test.each(languages)(
  'what a filter found is a word of its own in the list, to be sorted and narrowed by, %s',
  async (language) => {
    const speech = speechIn(language);
    const { view, words } = speech;
    render(<MessageTable rows={rowsOf(['relay-delivery', 'junk-phishing'])} speech={speech} onOpen={null} />);
    const heading = screen.getByRole('columnheader', { name: view.columns.danger });
    const dangers = (): (string | null)[] => bodyRows().map((row) => within(row).getAllByRole('cell')[3]?.textContent ?? null);
    expect(dangers()).toEqual([words.threats.phishing, '–']);
    await userEvent.click(within(heading).getByRole('button'));
    expect(heading).toHaveAttribute('aria-sort', 'ascending');
    expect(dangers()).toEqual([words.threats.phishing, '–']);
    const choice = screen.getByRole('combobox', { name: view.columns.danger });
    expect(
      within(choice)
        .getAllByRole('option')
        .map(({ textContent }) => textContent),
    ).toEqual([view.any, words.threats.phishing]);
    await userEvent.selectOptions(choice, words.threats.phishing);
    expect(dangers()).toEqual([words.threats.phishing]);
  },
);

test('where no filter found any danger there is no column for it', () => {
  const speech = speechIn('en');
  render(<MessageTable rows={rowsOf(['relay-delivery', 'ordinary-pool'])} speech={speech} onOpen={null} />);
  expect(screen.queryByRole('columnheader', { name: speech.view.columns.danger })).toBeNull();
  expect(screen.queryByRole('combobox', { name: speech.view.columns.danger })).toBeNull();
});

test.each(languages)(
  'a danger of another pool stands above the relay pool, and a filter says what it hides, %s',
  async (language) => {
    const speech = speechIn(language);
    const { view, words } = speech;
    const [relay, ordinary, internal] = rowsOf(['relay-delivery', 'ordinary-pool', 'internal']);
    if (relay === undefined || ordinary === undefined || internal === undefined) throw new Error('no rows');
    const rows = [internal, relay, { ...ordinary, threat: 'malware' as const }];
    render(<MessageTable rows={rows} speech={speech} onOpen={null} />);
    const pools = (): (string | null)[] => bodyRows().map((row) => within(row).getAllByRole('cell')[2]?.textContent ?? null);
    expect(pools()).toEqual([words.pools['ordinary-pool'], words.pools['relay-pool'], words.pools.internal]);
    expect(screen.getByRole('status')).toHaveTextContent(view.worstFirst);
    expect(screen.queryByRole('button', { name: view.showAll })).toBeNull();
    await userEvent.selectOptions(screen.getByRole('combobox', { name: view.columns.pool }), words.pools['relay-pool']);
    expect(pools()).toEqual([words.pools['relay-pool']]);
    expect(screen.getByRole('status')).toHaveTextContent(view.hidden.replace('{hidden}', '2').replace('{dangerous}', '1'));
    await userEvent.click(screen.getByRole('button', { name: view.showAll }));
    expect(pools()).toHaveLength(3);
  },
);

test('a domain breaks before its dots, and not within a name: sender, organisation and file', () => {
  const speech = speechIn('en');
  const [row] = rowsOf(['relay-delivery']);
  if (row === undefined) throw new Error('no row');
  const long = { ...row, sender: 'mail.example.com', organisation: 'tenant.onmicrosoft.com', source: 'a-letter.eml' };
  const { container } = render(<MessageTable rows={[long]} speech={speech} onOpen={null} />);
  const places = [...container.querySelectorAll('tbody wbr')].map(({ nextSibling }) => nextSibling?.textContent);
  expect(places).toEqual(['.', '.', '.', '.', '.']);
});

test.each([
  ['en', 'relay pool', 'relay pool (probably)', 'relay pool (perhaps)'],
  ['da', 'relaypulje', 'relaypulje (sandsynligvis)', 'relaypulje (måske)'],
  ['nl', 'relaypool', 'relaypool (waarschijnlijk)', 'relaypool (misschien)'],
] as const)('each message says how sure its pool is, %s', (language, certain, likely, claimed) => {
  const [delivered, upstream] = rowsOf(['relay-delivery', 'relay-upstream-list']);
  if (delivered === undefined || upstream === undefined) throw new Error('no rows');
  const record = recordOfDetection(detect(sampleText('relay-upstream-list')), { source: 'x', item: 1, within: null, carries: 0 });
  const forged = rowOf({ ...record, mayBeForged: true }, 2);
  render(<MessageTable rows={[delivered, upstream, forged]} speech={speechIn(language)} onOpen={null} />);
  const pools = bodyRows().map((row) => within(row).getAllByRole('cell')[2]?.textContent);
  expect(pools).toEqual([certain, likely, claimed]);
});

describe('rows that stay are not drawn anew, so that a long list does not hold the page up', () => {
  const first = rowsOf(['ordinary-pool', 'relay-delivery', 'internal']);
  const rows = Array.from({ length: 120 }, (_, place) => ({ ...first[place % 3], place }) as (typeof first)[number]);

  /** The table, and how many rows have been drawn since it was last asked. */
  function drawn() {
    const speech = speechIn('en');
    let count = 0;
    const words = { ...speech.words, placed: counted(speech.words.placed, () => (count += 1)) };
    render(<MessageTable rows={rows} speech={{ ...speech, words }} onOpen={null} />);
    const since = (): number => {
      const told = count;
      count = 0;
      return told;
    };
    return { view: speech.view, since };
  }

  /** The same words; tells of each that a row reads. */
  function counted<T extends object>(words: T, tell: () => void): T {
    return new Proxy(words, {
      get: (target, name): unknown => {
        tell();
        return Reflect.get(target, name);
      },
    });
  }

  test('more rows: only those that are added', async () => {
    const { view, since } = drawn();
    since();
    await userEvent.click(screen.getByRole('button', { name: view.showMore }));
    expect(bodyRows()).toHaveLength(100);
    // the filter names its two places once more
    expect(since()).toBeLessThan(60);
  });

  test('another order: only rows that were not there', async () => {
    const { view, since } = drawn();
    await userEvent.click(screen.getByRole('button', { name: view.showMore }));
    await userEvent.click(screen.getByRole('button', { name: view.showMore }));
    expect(bodyRows()).toHaveLength(120);
    since();
    await userEvent.click(screen.getByRole('button', { name: view.columns.time }));
    expect(since()).toBeLessThan(20);
  });

  test('a word to search for that they all have: none', async () => {
    const { view, since } = drawn();
    since();
    await userEvent.type(screen.getByRole('searchbox', { name: view.search }), 'example');
    expect(bodyRows()).toHaveLength(50);
    expect(since()).toBeLessThan(100);
  });
});
