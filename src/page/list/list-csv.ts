import { maskedMessageId } from '../../explanation/documents/message-id.ts';
import { maskField } from '../../explanation/masking/mask-field.ts';
import { csvCell, csvHeadings, csvLine } from '../../triage/record/csv-line.ts';
import { recordOfDetection } from '../../triage/record/record-of-detection.ts';
import type { Inspection } from '../../inspection/inspection.ts';
import type { MessageRow } from './message-rows.ts';

/** Cells of a row of the triage, for a file that has none of them. */
const blanks = ','.repeat(csvHeadings.split(',').length - 1);

/**
 * The list as a file for a spreadsheet (RFC 4180): what a reader sees first, then the columns of the triage. A file that could
 * not be read has its row as well. Mail addresses are masked. The mark at the start tells Excel that it is UTF-8.
 */
export function csvOf(rows: readonly MessageRow[], inspections: readonly Inspection[]): string {
  const lines = rows.map((row) => {
    const inspection = inspections[row.place];
    const read = inspection !== undefined && 'detection' in inspection ? inspection : null;
    const file = maskField('file', row.file);
    const seen = [file, maskedOf('subject', row.subject), maskedOf('from', row.sender), row.answer].map(csvCell);
    if (read === null) return [...seen, blanks].join(',');
    const place = { source: file, item: read.read.ordinal, within: null, carries: 0 };
    const messageId = maskedMessageId(read.detection) ?? null;
    return [...seen, csvLine({ ...recordOfDetection(read.detection, place), messageId })].join(',');
  });
  return `\ufeff${['file', 'subject', 'from', 'answer', csvHeadings].join(',')}\r\n${lines.join('\r\n')}\r\n`;
}

function maskedOf(field: string, value: string | null): string | null {
  return value === null ? null : maskField(field, value);
}
