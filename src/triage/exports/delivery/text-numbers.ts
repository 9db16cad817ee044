import { mark } from '../../record/identity.ts';
import { numberCounts } from '../../number-set.ts';

/** Numbers different texts 0, 1, 2 … as they come; equal ones share theirs. For hundreds of thousands, quicker than a `Map`. */
export type TextNumbers = (text: string) => number;

/** No texts yet. */
export function textNumbers(): TextNumbers {
  /** one more than the number of a text, by its mark */
  const found = numberCounts();
  const texts: string[] = [];
  /** those that share a mark with another: by chance, in blanks alone, or made so on purpose */
  const others = new Map<string, number>();

  return (text) => {
    const ownMark = mark('other-id', text);
    const met = found.of(ownMark);
    if (met === 0) {
      found.put(ownMark, add(text) + 1);
      return texts.length - 1;
    }
    if (texts[met - 1] === text) return met - 1;
    const other = others.get(text) ?? add(text);
    others.set(text, other);
    return other;
  };

  function add(text: string): number {
    texts.push(text);
    return texts.length - 1;
  }
}
