import type { TraceWords } from '../../locales/catalog/trace-words.ts';
import { graphTrace, traceSpan } from '../../microsoft365/retention.ts';
import type { TraceRequest } from './trace-arguments.ts';

/** The file that the commands save the answer in. */
const file = 'trace-detail';

/**
 * The commands or calls that show by which pool a delivery left, with their comments. `now`: the end of the period that calls
 * name; commands ask the clock themselves.
 */
export function traceAnswer(request: TraceRequest, { notes }: TraceWords, now: Date): string {
  const lines = request.form === 'graph' ? graphCalls(request, notes, now) : powershellCommands(request, notes);
  return `${lines.join('\n')}\n`;
}

/** The answer has one row an event, with the recipient and sender beside it, whom the detail itself does not name. */
function powershellCommands({ messageId, recipient }: TraceRequest, notes: TraceWords['notes']): readonly string[] {
  return [
    `# ${notes.whoPowerShell}`,
    'Connect-ExchangeOnline',
    `$messageId = ${quoted(messageId)}`,
    `$recipient = ${quoted(recipient)}`,
    `# ${notes.period}`,
    '$end = (Get-Date).ToUniversalTime()',
    `$start = $end.AddDays(-${String(traceSpan.days)})`,
    `# ${notes.trace}`,
    '$traces = @(Get-MessageTraceV2 -MessageId $messageId -RecipientAddress $recipient -StartDate $start -EndDate $end)',
    '$traces | Format-List Received, SenderAddress, RecipientAddress, Status, FromIP, ToIP',
    `# ${notes.detail}`,
    '$traces | ForEach-Object {',
    '  $trace = $_',
    '  Get-MessageTraceDetailV2 -MessageTraceId $trace.MessageTraceId -RecipientAddress $trace.RecipientAddress |',
    '    Select-Object Date, Event, Action, Detail, Data, MessageId, MessageTraceId,',
    "      @{ Name = 'RecipientAddress'; Expression = { $trace.RecipientAddress } },",
    "      @{ Name = 'SenderAddress'; Expression = { $trace.SenderAddress } }",
    `} | Export-Csv -Path ${file}.csv -NoTypeInformation -Encoding UTF8`,
    `# ${notes.older}`,
    "# Start-HistoricalSearch -ReportTitle 'Relay pool' -ReportType MessageTraceDetail -StartDate $start -EndDate $end" +
      ' -MessageID $messageId -RecipientAddress $recipient -NotifyAddress you@example.com',
    `# ${notes.back}`,
    `# relay-pool triage ${file}.csv`,
  ];
}

function graphCalls({ messageId, recipient }: TraceRequest, notes: TraceWords['notes'], now: Date): readonly string[] {
  const { address } = graphTrace;
  const start = new Date(now.getTime() - traceSpan.days * 24 * 60 * 60 * 1000);
  const filter = [
    `messageId eq ${quoted(messageId)}`,
    `recipientAddress eq ${quoted(recipient)}`,
    `receivedDateTime ge ${timeOf(start)}`,
    `receivedDateTime le ${timeOf(now)}`,
  ].join(' and ');
  return [
    `# ${notes.whoGraph}`,
    `# ${notes.period}`,
    `# ${notes.trace}`,
    `GET ${address}?$filter=${encoded(filter)}`,
    `# ${notes.detail}`,
    `GET ${address}/{id}/getDetailsByRecipient(recipientAddress=${encoded(quoted(recipient))})`,
    `# ${notes.back}`,
    `# relay-pool triage ${file}.json`,
  ];
}

/** A text as a literal, in PowerShell and in a filter of Graph alike: in single quotes, with those inside doubled. */
function quoted(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

/** For a part of an address on the web; the quote too, which shells would take for their own. */
function encoded(text: string): string {
  return encodeURIComponent(text).replaceAll("'", '%27');
}

function timeOf(date: Date): string {
  return `${date.toISOString().slice(0, 19)}Z`;
}
