import { isDeepStrictEqual } from 'node:util';

/**
 * As `expect(found).toEqual(wanted)`. What is equal to the last bit for Node is so for Jest, which takes ten times as long to see
 * it; of whole inspections, hundreds in a file, that was most of the file's time.
 */
export function expectEqual(found: unknown, wanted: unknown): void {
  if (!isDeepStrictEqual(found, wanted)) expect(found).toEqual(wanted);
}
