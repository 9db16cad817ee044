import type { ByteSource } from '../bytes/byte-source.ts';
import { noLosses, reportOf } from '../container-report.ts';
import type { ReadContext, RecordBatches } from '../read-context.ts';
import { readKeptSource } from './kept-source.ts';

/**
 * Reads an Outlook data file (.pst, .ost) by what the program around this module brings along for it; where it brings nothing (in
 * a page), that is told.
 */
export async function* readOutlookData(source: ByteSource, context: ReadContext): RecordBatches {
  const { name } = source;
  const { lose, list } = noLosses();
  let read = 0;
  let item = 1;
  let declared: number | null = null;
  if (context.outlookData === null) lose('command-only');
  else
    for await (const piece of context.outlookData(source)) {
      if (piece.kind === 'end') {
        declared = piece.declared;
        const missing = Math.max(piece.failed, (declared ?? read) - read);
        if (missing > 0 || piece.failure !== null)
          lose(piece.failure === 'timed-out' ? 'timed-out' : 'items-missing', missing > 0 ? missing : null, piece.failure);
        break;
      }
      read += 1;
      const place = { source: `${name}/${piece.folder}`, item };
      const text = piece.headerText?.trim() ?? '';
      const reading = await readKeptSource(text === '' ? '' : `${text}\n\n`, place, piece.folder, context);
      item = reading.next;
      for (const { reason, count } of reading.lost) lose(reason, count);
      yield reading.records;
      if (context.isStopped()) break;
    }
  context.report({ ...reportOf(name, 'outlook-data', read, list()), declared });
}
