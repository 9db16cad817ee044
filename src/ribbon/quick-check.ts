import { explainAnswer } from '../explanation/answer.ts';
import { inspectAnswer } from '../inspection/inspect-answer.ts';
import { languageOf, registered } from '../locales/language.ts';
import { loadAnswerCatalog } from '../locales/load-catalog.ts';
import { loadRibbonWords } from '../locales/load-ribbon.ts';
import type { Outlook } from '../outlook/outlook.ts';

/** Milliseconds for everything up to the words: Outlook's own time limit of ten seconds, and a language to fetch. */
export const checkTimeout = 30_000;

/**
 * Says in the notification bar of the message on show what the headers say, in one line; or why nothing can be said. Without
 * Outlook or without an item there is no bar, and nothing is said. Never rejects on what Outlook answers.
 */
export async function quickCheck(outlook: Outlook | null): Promise<void> {
  // taken before anything is waited for: the verdict belongs to this message and to no other
  const bar = outlook?.notificationBar();
  if (!outlook || !bar) return;
  const faultText = registered[languageOf(outlook.displayLanguage)].fault;
  await bar.show(await withinLimit(lineFor(outlook), faultText));
}

async function lineFor(outlook: Outlook): Promise<string> {
  const language = languageOf(outlook.displayLanguage);
  const item = outlook.currentItem();
  const inspection = inspectAnswer(await outlook.readHeaders(), item.kind === 'message' ? item.subject : '');
  if (!('detection' in inspection)) return (await loadRibbonWords(language))[inspection.state];
  return explainAnswer(inspection.detection, await loadAnswerCatalog(language)).brief;
}

/** The line, or the other text when there is none within the limit. */
function withinLimit(line: Promise<string>, otherwise: string): Promise<string> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve(otherwise), checkTimeout);
    const settle = (text: string): void => {
      clearTimeout(timer);
      resolve(text);
    };
    line.then(settle, () => settle(otherwise));
  });
}
