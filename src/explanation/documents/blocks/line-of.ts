import type { Catalog } from '../../../locales/catalog/catalog.ts';
import { fill } from '../../words/fill.ts';

/** `line 3`. Field positions count from 0, people from 1. */
export function lineOf(at: number, { report, unstated }: Catalog): string {
  return fill(report.line, { line: String(at + 1) }, unstated);
}
