import { createRoot } from 'react-dom/client';
import { dataId } from './report-data.ts';
import type { ReportData } from './report-data.ts';
import { ReportPage } from './ReportPage.tsx';

const root = document.getElementById('root');
const text = document.getElementById(dataId)?.textContent ?? '';
const data: unknown = text === '' ? null : JSON.parse(text);
if (root !== null && isReport(data)) createRoot(root).render(<ReportPage data={data} />);

/** The command wrote it, for this very build: only whether it is there is looked at. */
function isReport(value: unknown): value is ReportData {
  return typeof value === 'object' && value !== null && 'picture' in value && 'languages' in value;
}
