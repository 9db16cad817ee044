import type { Trace } from '../route/trace.ts';
import type { ClaimsOf, RuleId, ValuesOf } from './evidence.ts';

/** One rule: one id, one kind of claim. `speak` gives a finding for each place of the trace that shows it; it weighs nothing. */
export interface Rule<R extends RuleId> {
  readonly id: R;
  readonly speak: (trace: Trace) => readonly Finding<R>[];
}

/** Evidence before it is signed with the rule's id. */
export interface Finding<R extends RuleId> {
  readonly claim: ClaimsOf[R];
  readonly cites: readonly number[];
  readonly values: ValuesOf[R];
  readonly vouched: boolean;
}

const nothing: readonly never[] = [];

/**
 * What a rule finds in a row of places, null where a place shows nothing. Most show nothing: `flatMap` would cost many times
 * as much.
 */
export function findingsIn<T, R extends RuleId>(
  places: readonly T[],
  find: (place: T) => Finding<R> | null,
): readonly Finding<R>[] {
  let findings: Finding<R>[] | null = null;
  for (const place of places) {
    const finding = find(place);
    if (finding === null) continue;
    if (findings === null) findings = [finding];
    else findings.push(finding);
  }
  return findings ?? nothing;
}

/** Whether the reader's own side wrote a field: it stands above the border line, or is that line. */
export function isVouched(trace: Trace, at: number): boolean {
  return trace.border !== null && trace.border.vouched && at <= trace.border.at;
}

/** A text that was stated, or null: one that is empty says nothing. */
export function stated(text: string | null | undefined): string | null {
  return text === undefined || text === '' ? null : text;
}
