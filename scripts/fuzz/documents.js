import { asHtml, asMarkdown, asPlainText, detect, explain, readyMadeTexts, reportDocument } from './sources.js';

/** Every document of a text in one language: `{ document, form, text }`. */
export function documentsOf(headerText, catalog, redacted) {
  const detection = detect(headerText);
  const explanation = explain(detection, catalog);
  const report = { document: 'report', form: 'text', text: asPlainText(reportDocument(detection, explanation, catalog)) };
  const made = Object.entries(readyMadeTexts(detection, explanation, catalog, { redacted }));
  const texts = made.flatMap(([document, text]) => {
    if (text === null) return [];
    const forms = { subject: text.subject, text: asPlainText(text), markdown: asMarkdown(text), html: asHtml(text) };
    return Object.entries(forms).map(([form, written]) => ({ document, form, text: written }));
  });
  return redacted ? [report, ...texts] : texts;
}
