import type { PlainPage } from '../outlook-host/plain-page.ts';
import { part } from './view.ts';

/** The styles of what stands behind the answer and of the print are there: they are fetched after it. */
export async function isReadyToPrint({ page }: Pick<PlainPage, 'page'>): Promise<void> {
  await part(page, 'facts').waitFor();
  await printStyles({ page });
}

/** The same where there are no facts to show. */
export async function printStyles({ page }: Pick<PlainPage, 'page'>): Promise<void> {
  await page.waitForFunction(() => {
    const files = [...document.styleSheets].map(({ href }) => href?.split('/').at(-1));
    return files.includes('parts.css') && files.includes('print.css');
  });
}

/** The pages of a PDF: each has an object of this type. */
export async function pagesOf({ page }: Pick<PlainPage, 'page'>): Promise<number> {
  const pdf = await page.pdf({ preferCSSPageSize: true });
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}
