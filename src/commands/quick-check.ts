import { detect } from '../detection/index.ts';
import { explainAnswer } from '../explanation/answer.ts';
import { languageOf } from '../locales/language.ts';
import { loadAnswerCatalog } from '../locales/load-catalog.ts';
import { ribbonWords } from '../locales/ribbon-words.ts';
import type { Outlook } from '../outlook/outlook.ts';
import { isSubjectAlone } from '../outlook/subject-alone.ts';

/** Milliseconds for everything up to the words: Outlook's own time limit of ten seconds, and a language to fetch. */
export const checkTimeout = 30_000;

/**
 * Says in the notification bar of the message on show what the headers say, in one line; or why nothing can be said. Without Outlook or
 * without an item there is no bar, and nothing is said. Never rejects on what Outlook answers.
 */
export async function quickCheck(outlook: Outlook | null): Promise<void> {
  // taken before anything is waited for: the verdict belongs to this message and to no other
  const bar = outlook?.notificationBar();
  if (!outlook || !bar) return;
  const faultText = ribbonWords[languageOf(outlook.displayLanguage)].fault;
  await bar.show(await withinLimit(lineFor(outlook), faultText));
}

/** Text in which detection finds no header field, whatever the subject said. */
const noFields = '-';

async function lineFor(outlook: Outlook): Promise<string> {
  const language = languageOf(outlook.displayLanguage);
  const item = outlook.currentItem();
  const answer = await outlook.readHeaders();
  if (answer.kind !== 'headers') return ribbonWords[language][answer.kind];
  const detection = detect(answer.text);
  const names = detection.fields.map(({ name }) => name);
  const subject = item.kind === 'message' ? item.subject : '';
  const judged = isSubjectAlone(answer.text, subject, names) ? detect(noFields) : detection;
  return explainAnswer(judged, await loadAnswerCatalog(language)).brief;
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
