import type { Detection } from '../../src/detection/detection.ts';
import type { HeaderField } from '../../src/detection/fields.ts';
import type { ClaimsOf, Evidence, RuleId } from '../../src/detection/rules/evidence.ts';
import type { DecodedCode } from '../../src/detection/trace/codes.ts';
import type { Hop } from '../../src/detection/trace/hop.ts';
import type { Trace } from '../../src/detection/trace/trace.ts';
import type { Verdict } from '../../src/detection/verdict.ts';

/** A detection with nothing in it; the parts that a test is about replace it. */
export function detectionOf(parts: {
  readonly verdict?: Partial<Verdict>;
  readonly trace?: Partial<Trace>;
  readonly evidence?: readonly Evidence[];
  readonly advice?: Detection['advice'];
  readonly junk?: Detection['junk'];
  readonly codes?: Detection['codes'];
  readonly fields?: readonly HeaderField[];
}): Detection {
  return {
    schemaVersion: 1,
    verdict: {
      outcome: 'relay-pool',
      relayPool: null,
      position: null,
      certainty: 'likely',
      causes: [],
      why: (parts.verdict?.causes ?? []).map((cause) => ({ cause, strength: 'shown' as const })),
      missing: null,
      ...parts.verdict,
    },
    junk: parts.junk ?? { placed: 'unknown', reason: null },
    trace: { ...noTrace, ...parts.trace },
    codes: parts.codes ?? [],
    evidence: parts.evidence ?? [],
    advice: parts.advice ?? [],
    fields: parts.fields ?? [],
  };
}

const noTrace: Trace = {
  reader: 'microsoft365',
  entry: 'border',
  hops: [],
  border: { at: 0, vouched: true },
  handover: null,
  handovers: [],
  authentication: [],
  arrival: null,
  antispamReports: [],
  stampsStart: null,
};

export function evidenceOf<R extends RuleId>(
  rule: R,
  claim: ClaimsOf[R],
  values: Evidence['values'],
  cites: readonly number[] = [],
  vouched = false,
): Evidence<R> {
  return { rule, claim, cites, values, vouched };
}

export function fieldsOf(lines: readonly (readonly [name: string, value: string])[]): HeaderField[] {
  return lines.map(([name, value], at) => ({ at, name, value }));
}

export function hopOf(
  at: number,
  stretch: Hop['stretch'],
  rest: Omit<Hop, 'at' | 'stretch' | 'dialect'> & { readonly dialect?: Hop['dialect'] },
): Hop {
  return { at, stretch, dialect: 'exchange', ...rest };
}

export function codeOf(
  at: number,
  field: string,
  key: string,
  value: string,
  code: DecodedCode['code'],
  documented = true,
): DecodedCode {
  return { at, field, key, value, code, documented };
}
