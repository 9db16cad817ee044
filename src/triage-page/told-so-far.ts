import type { MessageRow } from '../triage-view/messages/message-row.ts';
import { cutShort } from './cut-short.ts';
import type { PictureTold, Told } from './reading/told.ts';

/** What was told of a reading so far. `source`: what was given first. */
export interface ToldSoFar {
  readonly source: string;
  readonly picture: PictureTold | null;
  readonly rows: Map<number, MessageRow>;
}

/** The picture, its rows, and how many messages have none. */
export interface TriageResult extends PictureTold {
  readonly rows: readonly MessageRow[];
  readonly left: number;
}

/** Nothing told yet. */
export function nothingTold(source: string): ToldSoFar {
  return { source, picture: null, rows: new Map() };
}

/** Puts rows in the place of those that are gone. */
export function takeRows({ rows }: ToldSoFar, told: Extract<Told, { readonly kind: 'rows' }>): void {
  for (const place of told.gone) rows.delete(place);
  for (const row of told.rows) rows.set(row.place, row);
}

/** What a whole reading came to; null where it told nothing. */
export function resultOf({ picture, rows }: ToldSoFar, left: number): TriageResult | null {
  return picture === null ? null : { ...picture, rows: [...rows.values()], left };
}

/** The same of one that gave no answer any more: what it told last is what was done. */
export function cutResult(told: ToldSoFar, end: 'stopped' | 'failed'): TriageResult | null {
  if (told.picture === null) return null;
  const { picture } = told.picture;
  const short = cutShort(picture, told.source, end === 'failed' ? 'unreadable' : 'stopped');
  return resultOf({ ...told, picture: { ...told.picture, picture: short } }, Math.max(0, picture.messages - told.rows.size));
}
