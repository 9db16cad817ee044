/** The days that were asked for, in UTC and both within; null where all are counted. */
export interface Period {
  readonly since: string | null;
  readonly until: string | null;
}

/** Whether a time is of these days. What has none may be of any day, and stays. */
export function isWithin(time: string | null, { since, until }: Period): boolean {
  if (time === null) return true;
  const day = time.slice(0, 10);
  return (since === null || day >= since) && (until === null || day <= until);
}
