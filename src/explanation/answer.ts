import type { Detection } from '../detection/detection.ts';
import type { AnswerCatalog } from '../locales/catalog/catalog.ts';
import { briefOf, cardOf } from './card/card.ts';
import type { AnswerExplanation } from './explanation.ts';

/**
 * The verdict alone in the words of one language: what a page shows first, and all that the notification bar shows. Pure and
 * total.
 */
export function explainAnswer(detection: Detection, catalog: AnswerCatalog): AnswerExplanation {
  const card = cardOf(detection, catalog);
  return {
    language: catalog.language,
    card,
    tone: card.tone,
    headline: card.what,
    brief: briefOf(card),
    summary: [...(card.filter === null ? [] : [card.filter]), ...card.actions].join(' '),
  };
}
