import { inflateSync } from 'node:zlib';
import type { PlainPage } from '../outlook-host/plain-page.ts';
import { part } from './view.ts';

/** The styles of what stands behind the answer and of the print are there: they are fetched after it. */
export async function isReadyToPrint({ page }: Pick<PlainPage, 'page'>): Promise<void> {
  await part(page, 'facts').waitFor();
  await printStyles({ page });
}

/** The same where there are no facts to show: the styles are there, and with the answer what draws it for the print. */
export async function printStyles({ page }: Pick<PlainPage, 'page'>): Promise<void> {
  await page.waitForFunction(() => {
    const files = [...document.styleSheets].map(({ href }) => href?.split('/').at(-1));
    const places = [...document.querySelectorAll('[data-testid="print-place"]')];
    const isListening = places.some((place) => place.closest('[hidden]') === null);
    return isListening && files.includes('parts.css') && files.includes('print.css');
  });
}

/** How many pieces of text each stream of a PDF draws; those of its pages come in their order. */
export function piecesOfText(pdf: Buffer): number[] {
  const counts: number[] = [];
  for (let at = pdf.indexOf('stream\n'); at >= 0; at = pdf.indexOf('stream\n', at + 1)) {
    if (pdf.subarray(at - 3, at).toString('latin1') === 'end') continue;
    try {
      const text = inflateSync(pdf.subarray(at + 7, pdf.indexOf('endstream', at))).toString('latin1');
      counts.push(text.match(/\bT[jJ]\b/g)?.length ?? 0);
    } catch {
      // a picture or a font
    }
  }
  return counts;
}

/** The pages of a PDF: each has an object of this type. */
export async function pagesOf({ page }: Pick<PlainPage, 'page'>): Promise<number> {
  const pdf = await page.pdf({ preferCSSPageSize: true });
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}
