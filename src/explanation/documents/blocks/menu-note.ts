import type { AdviceWords } from '../../../locales/catalog/advice-words.ts';
import type { Block, Text } from '../document.ts';
import { splitAtPlaces } from '../../facts/place-links.ts';
import { mapTexts } from '../map-texts.ts';

/** That menus of admin centers stand in English, where the language is another and one of the blocks names such a menu. */
export function menuNote(blocks: readonly Block<Text>[], { menus }: AdviceWords): Block<Text>[] {
  return menus !== null && namesMenu(blocks) ? [{ kind: 'paragraph', text: menus }] : [];
}

function namesMenu(blocks: readonly Block<Text>[]): boolean {
  let found = false;
  const look = (text: Text): Text => {
    found ||= typeof text === 'string' && splitAtPlaces(text).some((piece) => typeof piece !== 'string');
    return text;
  };
  blocks.forEach((block) => mapTexts(block, { line: look, code: (text) => text }));
  return found;
}
