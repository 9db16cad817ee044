/**
 * The earlier of two times that are told of one delivery, whichever comes first: events follow each other, and who reports a
 * message does so later. A day without an hour says less than a time on that day.
 */
export function earlierTime(one: string | null, other: string | null): string | null {
  if (one === null || other === null) return one ?? other;
  const [first, last] = one < other ? [one, other] : [other, one];
  return last.startsWith(first) ? last : first;
}
