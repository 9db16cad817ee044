import { plainName, roleOf } from '../headings.ts';
import { areCounts, areKnown } from '../heading-sets.ts';

/** What a column of a table of aggregate reports holds: the element of that name, as the XML has it below its parent. */
const columns: ReadonlyMap<string, readonly [name: string, parent: string]> = new Map(
  Object.entries({
    source_ip: ['ip', 'sourceip', 'hostip', 'serverip', 'senderip', 'sendingip', 'fromip'],
    count: [
      'count',
      'messagecount',
      'messages',
      'emailcount',
      'emails',
      'emailvolume',
      'volume',
      'total',
      'totalmessages',
      'totalemails',
    ],
    header_from: ['headerfrom', 'headerfromdomain', 'fromdomain'],
    org_name: [
      'orgname',
      'organization',
      'organisation',
      'reporter',
      'reportername',
      'reportingorganization',
      'reportingorganisation',
    ],
    report_id: ['reportid'],
    begin: ['begindate', 'datebegin', 'begin', 'daterangebegin'],
    'policy_evaluated spf': ['spfaligned', 'spfalignment', 'policyevaluatedspf', 'spfpolicyevaluated'],
    'policy_evaluated dkim': ['dkimaligned', 'dkimalignment', 'policyevaluateddkim', 'dkimpolicyevaluated'],
    'spf result': ['spfresult', 'spfresults', 'spfauthresult', 'authresultsspf', 'authresultsspfresult'],
    'dkim result': ['dkimresult', 'dkimresults', 'dkimauthresult', 'authresultsdkim', 'authresultsdkimresult'],
  }).flatMap(([key, names]) => {
    const [first = '', second] = key.split(' ');
    return names.map((name) => [name, second === undefined ? [first, ''] : [second, first]] as const);
  }),
);

/** Names that no other table has beside an address and a count: of the report, of what was aligned, and who reports. */
const ofReports =
  /^(?:reportid|reporter(?:name)?|reportingorgani[sz]ation|(?:policyevaluated)?(?:spf|dkim|dmarc)align(?:ed|ment)|policyevaluated(?:spf|dkim)|(?:spf|dkim)policyevaluated)$/;

/** What was done with mail. Gateways count by it too, so that it tells a report only beside the domain and both results. */
const ofPolicy = /^(?:disposition|policyevaluateddisposition|policyapplied|appliedpolicy)$/;

/** The element of a report that a column holds, and its parent; null where it is none that is read. */
export function reportColumn(heading: string): readonly [name: string, parent: string] | null {
  return columns.get(plainColumn(heading)) ?? null;
}

/** `Source IP Address` is the same as `Source IP`. */
function plainColumn(heading: string): string {
  return plainName(heading).replace(/(?<=ip)(?:address|v[46])$/, '');
}

/**
 * Whether headings are those of the rows of aggregate reports, as parsedmarc, dmarcian and other programs write them: an address,
 * a count, and what only such reports say; not of messages that are named one by one.
 */
export function areOfReports(headings: readonly string[]): boolean {
  const names = headings.map(plainColumn);
  const has = (wanted: string): boolean => names.some((name) => columns.get(name)?.[0] === wanted);
  const isOf = (pattern: RegExp): boolean => names.some((name) => pattern.test(name));
  const areRows = isOf(ofPolicy) && has('header_from') && isOf(/^(?:authresults)?spf/) && isOf(/^(?:authresults)?dkim/);
  return has('source_ip') && has('count') && (isOf(ofReports) || areRows) && !headings.some(namesMessage);
}

/** Whether headings are those of a table that counts mail by something, and is none of reports for certain. */
export function countMessages(headings: readonly string[]): boolean {
  return areCounts(headings) || (!areKnown(headings) && headings.some((text) => reportColumn(text)?.[0] === 'count'));
}

function namesMessage(heading: string): boolean {
  const role = roleOf(heading);
  return (role !== null && naming.has(role)) || plainName(heading).endsWith('subject');
}

const naming: ReadonlySet<string> = new Set([
  'message-id',
  'network-id',
  'trace-id',
  'recipient',
  'recipients-with-status',
  'event',
  'direction',
  'threats',
]);

/** Whether headings are those of a table that is read: of deliveries, or of the rows of aggregate reports. */
export function areRead(headings: readonly string[]): boolean {
  return areKnown(headings) || areOfReports(headings);
}
