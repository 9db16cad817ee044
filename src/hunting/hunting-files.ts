import { findingsCommands } from './findings-table.ts';
import { huntingQueries } from './queries.ts';
import { queryText } from './query-text.ts';
import { sentinelContent } from './sentinel-content.ts';
import { workbook } from './workbook.ts';

/** What the folder `hunting` holds: the path inside it, and the text. */
export function huntingFiles(): readonly { readonly path: string; readonly text: string }[] {
  const ofQueries = huntingQueries.flatMap((query) =>
    [
      { path: `defender/${query.name}.kql`, text: queryText(query, 'defender') },
      { path: `sentinel/${query.name}.kql`, text: queryText(query, 'sentinel') },
      { path: `sentinel/${query.name}.yaml`, text: sentinelContent(query) },
      { path: `adx/${query.name}.kql`, text: queryText(query, 'adx') },
    ].flatMap(({ path, text }) => (text === null ? [] : [{ path, text }])),
  );
  return [
    ...ofQueries,
    { path: 'adx/table.csl', text: findingsCommands() },
    { path: 'sentinel/workbook.json', text: workbook(huntingQueries) },
  ];
}
