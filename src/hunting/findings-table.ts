/** A column of the table of findings in Azure Data Explorer: its type, and where it stands in a record of `triage --ndjson`. */
interface FindingsColumn {
  readonly name: string;
  readonly type: 'string' | 'long' | 'datetime' | 'dynamic' | 'bool';
  readonly path: string;
}

/** The table that `relay-pool triage --ndjson` is loaded into. */
export const findingsTable = 'RelayPoolFindings';

/** Its columns; `Mark` is the first mark of the message, which copies share. docs/json.md describes the keys. */
export const findingsColumns: readonly FindingsColumn[] = [
  { name: 'Time', type: 'datetime', path: '$.time' },
  { name: 'Source', type: 'string', path: '$.source' },
  { name: 'Item', type: 'long', path: '$.item' },
  { name: 'Within', type: 'long', path: '$.within' },
  { name: 'Carries', type: 'long', path: '$.carries' },
  { name: 'Kind', type: 'string', path: '$.kind' },
  { name: 'Messages', type: 'long', path: '$.count' },
  { name: 'Mark', type: 'string', path: '$.identity[0]' },
  { name: 'Identity', type: 'dynamic', path: '$.identity' },
  { name: 'InternetMessageId', type: 'string', path: '$.messageId' },
  { name: 'SenderFromDomain', type: 'string', path: '$.fromDomain' },
  { name: 'Outcome', type: 'string', path: '$.outcome' },
  { name: 'SenderSideFilter', type: 'string', path: '$.senderSideFilter' },
  { name: 'Position', type: 'string', path: '$.position' },
  { name: 'Certainty', type: 'string', path: '$.certainty' },
  { name: 'MayBeForged', type: 'bool', path: '$.mayBeForged' },
  { name: 'Missing', type: 'string', path: '$.missing' },
  { name: 'Server', type: 'dynamic', path: '$.server' },
  { name: 'TenantId', type: 'string', path: '$.tenant.id' },
  { name: 'TenantName', type: 'string', path: '$.tenant.name' },
  { name: 'Origin', type: 'dynamic', path: '$.origin' },
  { name: 'Arrival', type: 'dynamic', path: '$.arrival' },
  { name: 'Recipient', type: 'dynamic', path: '$.recipient' },
  { name: 'Threat', type: 'string', path: '$.threat' },
  { name: 'Placed', type: 'string', path: '$.placed' },
  { name: 'Junk', type: 'string', path: '$.junk' },
  { name: 'Causes', type: 'dynamic', path: '$.causes' },
  { name: 'Cause', type: 'string', path: '$.cause' },
  { name: 'Remedies', type: 'dynamic', path: '$.remedies' },
  { name: 'SchemaVersion', type: 'long', path: '$.schemaVersion' },
];

/** The commands that make the table and the mapping by which its lines are read, to be run once, each by itself. */
export function findingsCommands(): string {
  const columns = findingsColumns.map(({ name, type }) => `${name}: ${type}`).join(', ');
  const mapping = findingsColumns.map(({ name, path }) => ({ column: name, Properties: { Path: path } }));
  return [
    '// Azure Data Explorer: run each command by itself, then load the file of `relay-pool triage --ndjson` with the',
    '// format MultiJSON and the mapping "triage".',
    `.create-merge table ${findingsTable} (${columns})`,
    '',
    `.create-or-alter table ${findingsTable} ingestion json mapping "triage" '${JSON.stringify(mapping)}'`,
    '',
  ].join('\n');
}
