/** Different texts whose reading is remembered: an export holds the same few for a hundred thousand rows. */
const most = 10_000;

/** The same reader, which reads a text once; for one export, and not between two. */
export function remembering<T>(read: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  // most columns of most exports are not there
  const ofNothing = read('');
  return (text) => {
    if (text === '') return ofNothing;
    const before = known.get(text);
    if (before !== undefined) return before;
    const found = read(text);
    if (known.size < most) known.set(text, found);
    return found;
  };
}
