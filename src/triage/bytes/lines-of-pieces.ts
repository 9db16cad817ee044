import { longestLine } from '../limits.ts';

/**
 * The lines of a text that comes piece by piece, without their line feed, empty ones too; null for one that is longer than
 * `longestLine`, which is passed over.
 */
export async function* linesOfPieces(pieces: AsyncIterable<string>): AsyncGenerator<string | null, void, undefined> {
  let open: string[] = [];
  let length = 0;
  const closed = (): string | null => {
    const line = length > longestLine ? null : open.join('');
    open = [];
    length = 0;
    return line;
  };
  for await (const piece of pieces) {
    const parts = piece.split('\n');
    for (const [at, part] of parts.entries()) {
      length += part.length;
      if (length <= longestLine) open.push(part);
      if (at < parts.length - 1) yield closed();
    }
  }
  if (length > 0) yield closed();
}
