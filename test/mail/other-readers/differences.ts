/**
 * A difference between our reading and that of another library which a standard decides in our favour. `without` takes its cause
 * out of a text: afterwards both must read the same.
 */
export interface Difference {
  readonly decidedBy: string;
  readonly why: string;
  readonly without: (text: string) => string;
}

interface Named {
  readonly name: string;
  readonly text: string;
}

/** What came out of a comparison: texts that nothing on the list explains, and which entries of the list explained one. */
export interface Compared {
  readonly unexplained: readonly { readonly name: string; readonly ours: unknown; readonly theirs: unknown }[];
  readonly needed: readonly Difference[];
  readonly different: number;
}

/**
 * Reads all texts in both ways. Where the readings differ, the causes of the listed differences are taken out of the text one
 * after the other, until both agree. The answers must be plain data.
 */
export async function compareReadings(
  texts: readonly Named[],
  ours: (text: string) => unknown,
  theirs: (text: string) => unknown,
  listed: readonly Difference[],
): Promise<Compared> {
  const unexplained: { name: string; ours: unknown; theirs: unknown }[] = [];
  const needed = new Set<Difference>();
  let different = 0;
  for (const { name, text } of texts) {
    const [here, there] = [ours(text), await theirs(text)];
    if (isSame(here, there)) continue;
    different += 1;
    const explaining = await explanationOf(text, ours, theirs, listed);
    if (explaining === null) unexplained.push({ name, ours: here, theirs: there });
    else explaining.forEach((entry) => needed.add(entry));
  }
  return { unexplained: unexplained.slice(0, 5), needed: listed.filter((entry) => needed.has(entry)), different };
}

/** The listed differences whose causes had to be taken out; null where both still differ after all of them. */
async function explanationOf(
  text: string,
  ours: (text: string) => unknown,
  theirs: (text: string) => unknown,
  listed: readonly Difference[],
): Promise<readonly Difference[] | null> {
  const taken: Difference[] = [];
  let rest = text;
  for (const entry of listed) {
    const shorter = entry.without(rest);
    if (shorter === rest) continue;
    taken.push(entry);
    rest = shorter;
    if (isSame(ours(rest), await theirs(rest))) return taken;
  }
  return null;
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
