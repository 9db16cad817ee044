/** Positions of fields from the newest on, each once. */
export function placesInOrder(places: Iterable<number>): number[] {
  return [...new Set(places)].sort(newestFirst);
}

function newestFirst(one: number, other: number): number {
  return one - other;
}
