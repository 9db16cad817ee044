import type { Place } from './places.ts';
import { places } from './places.ts';

/** A piece of a text: words, or a menu path that leads somewhere. `label` is the end of the path. */
export type LinkedPiece = string | { readonly label: string; readonly path: string; readonly address: string };

/** The text in pieces, the menu paths in it with their addresses. Only paths of the list become links. */
export function splitAtPlaces(text: string): LinkedPiece[] {
  const next = paths
    .flatMap((place) => {
      const at = text.indexOf(place.path);
      return at === -1 ? [] : [{ at, ...place }];
    })
    // of two that begin in one place the longer one is meant
    .sort((one, other) => one.at - other.at || other.path.length - one.path.length)[0];
  if (next === undefined) return text === '' ? [] : [text];
  const { at, path, address, label = path.slice(path.lastIndexOf(' > ') + 3) } = next;
  const before = text.slice(0, at);
  const link = { label, path, address };
  return [...(before === '' ? [] : [before]), link, ...splitAtPlaces(text.slice(at + path.length))];
}

const paths: readonly Place[] = Object.values(places);
