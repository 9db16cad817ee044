import { register } from 'node:module';

/** What the generators attack: the TypeScript sources as they are, loaded without a build. */
register('../typescript-loader.js', import.meta.url);
const { detect } = await import('../../src/detection/index.ts');
const { inspectFile } = await import('../../src/inspection/inspect-file.ts');
const { inspectPaste } = await import('../../src/inspection/inspect-paste.ts');
const { inspectAnswer } = await import('../../src/inspection/inspect-answer.ts');
const { mostAttached } = await import('../../src/inspection/limits.ts');
const { run } = await import('../../src/cli/run.ts');
const { explain } = await import('../../src/explanation/explain.ts');
const { explainAnswer } = await import('../../src/explanation/answer.ts');
const { messageValues } = await import('../../src/explanation/message/message-values.ts');
const { templates } = await import('../../src/explanation/facts/snippet-templates.ts');
const { reportDocument } = await import('../../src/explanation/documents/report.ts');
const { readyMadeTexts } = await import('../../src/explanation/documents/ready-texts.ts');
const { asHtml } = await import('../../src/explanation/documents/render/render-html.ts');
const { asMarkdown } = await import('../../src/explanation/documents/render/render-markdown.ts');
const { asPlainText } = await import('../../src/explanation/documents/render/render-text.ts');
const { longestNotification } = await import('../../src/outlook/notification-bar.ts');
const { sourceOfBytes, sourceOfChunks, tally, triage } = await import('../../src/triage/index.ts');
const { loadCatalog } = await import('../../src/locales/load-catalog.ts');
const { registered } = await import('../../src/locales/language.ts');

/** Every language that is registered, with all its words. */
const catalogs = await Promise.all(Object.keys(registered).map((code) => loadCatalog(/** @type {any} */ (code))));

export {
  asHtml,
  asMarkdown,
  asPlainText,
  catalogs,
  detect,
  explain,
  explainAnswer,
  inspectAnswer,
  inspectFile,
  inspectPaste,
  longestNotification,
  messageValues,
  mostAttached,
  readyMadeTexts,
  reportDocument,
  run,
  sourceOfBytes,
  sourceOfChunks,
  tally,
  templates,
  triage,
};
