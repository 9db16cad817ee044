import { isBlankLine, valueOf } from '../../mail/lines.ts';

/** What a delivery status says of the refusal (RFC 3464, sections 2.2 and 2.3), a stranger's text; null where it says nothing. */
export interface DeliveryStatus {
  /** the server that wrote the report */
  readonly reportingMta: string | null;
  /** the server that refused the message */
  readonly remoteMta: string | null;
  /** an enhanced status code (RFC 3463) */
  readonly status: string | null;
  /** what that server answered over SMTP; a diagnosis of another type is none */
  readonly diagnosticCode: string | null;
}

/**
 * The status of the first recipient that failed, or of the first that there is; and what was answered for all of them.
 * `isFailure`: unless every recipient has another action, such as `delayed` or `relayed` (RFC 3464, section 2.3.3).
 */
export function readStatus(
  text: readonly string[],
): DeliveryStatus & { readonly diagnoses: readonly string[]; readonly isFailure: boolean } {
  const blocks = blocksOf(folded(withoutGaps(text)));
  const recipients = blocks.filter((block) => ofRecipient.some((name) => valueOf(block, name) !== ''));
  const told = recipients.find((block) => /^failed/i.test(valueOf(block, 'action'))) ?? recipients[0] ?? [];
  return {
    reportingMta: hostOf(blocks.map((block) => valueOf(block, 'reporting-mta')).find((value) => value !== '') ?? ''),
    remoteMta: hostOf(valueOf(told, 'remote-mta')),
    status: /^[245]\.\d{1,3}\.\d{1,3}/.exec(valueOf(told, 'status'))?.[0] ?? null,
    diagnosticCode: diagnosisOf(told)?.slice(0, longestDiagnosis) ?? null,
    isFailure: recipients.length === 0 || recipients.some(mayHaveFailed),
    diagnoses: recipients.map(diagnosisOf).filter((code) => code !== null),
  };
}

function mayHaveFailed(block: readonly string[]): boolean {
  return !/^(?:delayed|delivered|relayed|expanded)/i.test(valueOf(block, 'action'));
}

const ofRecipient = ['final-recipient', 'diagnostic-code'];
const mostRecipients = 50;
const longestDiagnosis = 2000;
const longestHost = 255;

/** `smtp; 550 …`; some programs leave the type away. */
function diagnosisOf(block: readonly string[]): string | null {
  const value = valueOf(block, 'diagnostic-code');
  const [typed = '', type = ''] = /^([A-Za-z0-9-]{1,20})[ \t]{0,5};/.exec(value) ?? [];
  if (typed === '' ? !/^[45](?:\d\d|\.\d)/.test(value) : type.toLowerCase() !== 'smtp') return null;
  return value.slice(typed.length).trim();
}

/** `dns; mx.example.net (192.0.2.1)`: the name of the host. */
function hostOf(value: string): string | null {
  const [host = ''] = value
    .slice(value.indexOf(';') + 1)
    .trim()
    .split(/[\s(]/, 1);
  const name = host.endsWith('.') ? host.slice(0, -1) : host;
  return name === '' ? null : name.slice(0, longestHost);
}

/**
 * A status in which an empty line follows every line, as some mail programs save it: else no field would stand in the block of
 * its recipient.
 */
function withoutGaps(lines: readonly string[]): readonly string[] {
  const start = lines.findIndex((line) => !isBlankLine(line));
  const shown = lines.slice(Math.max(start, 0));
  const doubled = shown.length > 3 && shown.every((line, at) => at % 2 === 0 || isBlankLine(line));
  return doubled ? shown.filter((_, at) => at % 2 === 0) : lines;
}

/**
 * The fields with what was wrapped below them without a blank in front, as a text that people copied: `Diagnostic-Code` alone, in
 * which the answer with the address stands, and up to the next field.
 */
function folded(lines: readonly string[]): readonly string[] {
  let isOpen = false;
  return lines.map((line) => {
    isOpen = /^diagnostic-code:/i.test(line) || (isOpen && !isBlankLine(line) && !opensField(line));
    return isOpen && !/^diagnostic-code:|^[ \t]/i.test(line) ? ` ${line}` : line;
  });
}

/** Any field in its usual letters; those that stand beside a diagnosis (RFC 3464, section 2.3) in small letters as well. */
function opensField(line: string): boolean {
  return (
    /^[A-Z][\w-]+:(?!\/)/.test(line) ||
    /^(?:(?:original|final)-recipient|action|status|remote-mta|last-attempt-date|will-retry-until|final-log-id|x-[\w-]+):/i.test(
      line,
    )
  );
}

function blocksOf(lines: readonly string[]): (readonly string[])[] {
  const blocks: (readonly string[])[] = [];
  let start = 0;
  for (let at = 0; at <= lines.length && blocks.length < mostRecipients; at += 1) {
    if (at < lines.length && !isBlankLine(lines[at] ?? '')) continue;
    if (at > start) blocks.push(lines.slice(start, at));
    start = at + 1;
  }
  return blocks;
}
