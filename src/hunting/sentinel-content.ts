import type { HuntingQuery } from './hunting-query.ts';
import { queryText } from './query-text.ts';

/**
 * The query in the YAML that Microsoft Sentinel's public repository uses for hunting queries and analytics rules; null where
 * the query is not for Sentinel.
 */
export function sentinelContent(query: HuntingQuery): string | null {
  const text = queryText(query, 'sentinel');
  if (text === null) return null;
  const { id, title, question, cannotSee, tables, attack } = query;
  return [
    `id: ${id}`,
    `name: ${JSON.stringify(title)}`,
    'description: |',
    ...indented([question, ...cannotSee.map((sentence) => `Cannot see: ${sentence}`)]),
    ...(query.alert === true ? ['severity: Low', 'status: Available'] : []),
    'requiredDataConnectors:',
    '  - connectorId: MicrosoftThreatProtection',
    '    dataTypes:',
    ...tables.map((table) => `      - ${table}`),
    ...(query.alert === true ? schedule(query) : []),
    ...(attack === undefined ? [] : ['tactics:', `  - ${attack.tactic}`, 'relevantTechniques:', `  - ${attack.technique}`]),
    'query: |',
    ...indented(text.trimEnd().split('\n')),
    ...(query.alert === true ? entities : []),
    'version: 1.0.0',
    ...(query.alert === true ? ['kind: Scheduled'] : []),
    '',
  ].join('\n');
}

/** Once a day, over as many days as the query looks back; one row is enough to raise the alert. */
function schedule({ days }: HuntingQuery): readonly string[] {
  return ['queryFrequency: 1d', `queryPeriod: ${days.sentinel}d`, 'triggerOperator: gt', 'triggerThreshold: 0'];
}

/** What the alert is about. */
const entities = [
  'entityMappings:',
  '  - entityType: DNS',
  '    fieldMappings:',
  '      - identifier: DomainName',
  '        columnName: SenderDomain',
];

function indented(lines: readonly string[]): readonly string[] {
  return lines.map((line) => (line === '' ? '' : `  ${line}`));
}
