/** Positions of fields from the newest on, each once. */
export function placesInOrder(places: readonly number[]): readonly number[] {
  return places.length < 2 ? places : [...new Set(places)].sort(newestFirst);
}

function newestFirst(one: number, other: number): number {
  return one - other;
}
