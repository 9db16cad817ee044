import type { HuntingQuery, QueryName } from './hunting-query.ts';
import { queryText } from './query-text.ts';

/** What the first screen shows, in this order, and how. */
const shown: readonly (readonly [query: QueryName, visualization: 'table' | 'linechart' | 'barchart'])[] = [
  ['by-sender-domain', 'table'],
  ['by-week', 'linechart'],
  ['by-region', 'barchart'],
  ['authentication', 'table'],
  ['allow-entries', 'table'],
  ['blind-spot', 'table'],
];

/**
 * A workbook of Microsoft Sentinel as JSON, to be pasted into its advanced editor: the first screen of the queries, each with its
 * question and what it cannot see. The shape is that of workbooks in Microsoft's public repository, as far as we know it.
 */
export function workbook(queries: readonly HuntingQuery[]): string {
  const parts = shown.flatMap(([name, visualization]) => {
    const query = queries.find((one) => one.name === name);
    const text = query === undefined ? null : queryText(query, 'sentinel');
    return query === undefined || text === null ? [] : partsOf(query, text, visualization);
  });
  const book = {
    version: 'Notebook/1.0',
    items: [
      markdown(
        'about',
        '# Mail from the Microsoft 365 outbound relay pool\nThe pool proves neither phishing nor innocence. Deliveries recorded without an address are in none of these tables but the last.',
      ),
      ...parts,
    ],
    $schema: 'https://github.com/Microsoft/Application-Insights-Workbooks/blob/master/schema/workbook.json',
  };
  return `${JSON.stringify(book, null, 2)}\n`;
}

function partsOf(query: HuntingQuery, text: string, visualization: string): readonly object[] {
  return [
    markdown(
      `${query.name}-question`,
      [`## ${query.question}`, ...query.cannotSee.map((sentence) => `- Cannot see: ${sentence}`)].join('\n'),
    ),
    {
      type: 3,
      content: {
        version: 'KqlItem/1.0',
        query: text,
        size: 0,
        title: query.title,
        queryType: 0,
        resourceType: 'microsoft.operationalinsights/workspaces',
        visualization,
      },
      name: query.name,
    },
  ];
}

function markdown(name: string, text: string): object {
  return { type: 1, content: { json: text }, name };
}
