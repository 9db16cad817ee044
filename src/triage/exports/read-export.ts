import type { ByteSource } from '../bytes/byte-source.ts';
import type { ReadContext, RecordBatches } from '../read-context.ts';
import type { InputKind } from '../kinds/sniff.ts';
import { readDmarc } from './dmarc/dmarc.ts';
import { readHtmlList, readHtmlTable } from './table/html-table.ts';
import { readJson } from './json/json.ts';
import { readPropertyList } from './printed/property-list.ts';
import { readTable } from './table/table.ts';

/** Rows about messages instead of messages. */
export type ExportKind = Extract<InputKind, 'table' | 'html-table' | 'html-list' | 'property-list' | 'json' | 'dmarc'>;

/** Reads an export, of whatever program and form. */
export function readExport(kind: ExportKind, source: ByteSource, context: ReadContext): RecordBatches {
  switch (kind) {
    case 'table':
      return readTable(source, context);
    case 'html-table':
      return readHtmlTable(source, context);
    case 'html-list':
      return readHtmlList(source, context);
    case 'property-list':
      return readPropertyList(source, context);
    case 'json':
      return readJson(source, context);
    case 'dmarc':
      return readDmarc(source, context);
  }
}
