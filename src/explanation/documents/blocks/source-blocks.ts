import type { Block, Span, Text } from '../document.ts';
import type { Explanation, Source } from '../../explanation.ts';
import { splitAtPlaces } from '../../facts/place-links.ts';
import { mapTexts } from '../map-texts.ts';

/** The pages that these blocks cite by number, one after the other. */
export function sourceBlocks({ sources }: Explanation, blocks: readonly Block<Text>[]): Block<Text>[] {
  const cited = citedIn(blocks);
  const told = sources.filter(({ number }) => cited.has(number)).map(noteOf);
  return told.length === 0 ? [] : [{ kind: 'paragraph', text: `${told.join('; ')}.` }];
}

function noteOf({ number, title, dated }: Source): string {
  return `[${String(number)}] ${dated === null ? title : `${title}, ${dated}`}`;
}

/** Numbers in square brackets in the program's own words; a value of the message may hold one too, which lists a page more. */
function citedIn(blocks: readonly Block<Text>[]): ReadonlySet<number> {
  const cited = new Set<number>();
  const read = (text: Text): Text => {
    const words = typeof text === 'string' ? [text] : text.filter((span: Span) => typeof span === 'string');
    for (const word of words) for (const [, number] of word.matchAll(/\[(\d{1,3})\]/g)) cited.add(Number(number));
    return text;
  };
  for (const block of blocks) mapTexts(block, { line: read, code: (text: Text): Text => text });
  return cited;
}

/** The same blocks, in which each menu path of an admin center is followed by its address where it stands first. */
export function withAddressesOnce(blocks: readonly Block<Text>[]): Block<Text>[] {
  const told = new Set<string>();
  const line = (text: Text): Text => {
    if (typeof text !== 'string') return text;
    return splitAtPlaces(text)
      .map((piece) => {
        if (typeof piece === 'string') return piece;
        if (told.has(piece.path)) return piece.path;
        told.add(piece.path);
        return `${piece.path} (${piece.address})`;
      })
      .join('');
  };
  return blocks.map((block) => mapTexts(block, { line, code: (text: Text): Text => text }));
}
