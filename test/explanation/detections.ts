import type { Detection } from '../../src/detection/detection.ts';
import type { HeaderField } from '../../src/mail/headers/header-fields.ts';
import type { ClaimsOf, Evidence, RuleId, ValuesOf } from '../../src/detection/rules/evidence.ts';
import type { Hop } from '../../src/detection/route/hop.ts';
import type { Trace } from '../../src/detection/route/trace.ts';
import { detect } from '../../src/detection/index.ts';
import type { Verdict } from '../../src/detection/verdict/verdict.ts';
import { unstatedBy } from './claims.ts';

/** A detection with nothing in it; the parts that a test is about replace it. */
export function detectionOf(parts: {
  readonly verdict?: Partial<Verdict>;
  readonly trace?: Partial<Trace>;
  readonly evidence?: readonly Evidence[];
  readonly advice?: Detection['advice'];
  readonly filter?: Detection['filter'];
  readonly junk?: Partial<Detection['junk']>;
  readonly fields?: readonly HeaderField[];
}): Detection {
  return {
    schemaVersion: 1,
    verdict: {
      outcome: 'relay-pool',
      senderSideFilter: null,
      position: null,
      certainty: 'likely',
      doubts: parts.verdict?.certainty === undefined ? ['border-unvouched'] : [],
      causes: [],
      why: (parts.verdict?.causes ?? []).map((cause) => ({ cause, strength: 'shown' as const })),
      missing: null,
      ...parts.verdict,
    },
    filter: parts.filter ?? { finding: 'unknown', bulkLevel: null, showing: null, cites: [] },
    junk: { placed: 'unknown', reason: null, showing: null, cites: [], contradictions: [], ...parts.junk },
    trace: { ...noTrace, judged: parts.trace?.handovers?.[0] ?? parts.trace?.handover ?? null, ...parts.trace },
    evidence: parts.evidence ?? [],
    advice: parts.advice ?? [],
    fields: parts.fields ?? [],
  };
}

const noTrace: Trace = {
  source: 'delivered',
  reader: 'microsoft365',
  entry: 'border',
  hops: [],
  border: { at: 0, vouched: true, hidden: false },
  handover: null,
  handovers: [],
  judged: null,
  authentication: [],
  arrival: null,
  antispamReports: [],
  stampsStart: null,
  gatewayUnread: false,
  stamps: detect('').trace.stamps,
  from: null,
};

/** What a test must give of the facts of a rule; what may be unstated is, unless it is given. */
type Given<V> = { readonly [K in keyof V as null extends V[K] ? never : K]: V[K] } & {
  readonly [K in keyof V as null extends V[K] ? K : never]?: V[K];
};

export function evidenceOf<R extends RuleId>(
  rule: R,
  claim: ClaimsOf[R],
  values: Given<ValuesOf[R]>,
  cites: readonly number[] = [],
  vouched = false,
): Evidence<R> {
  return { rule, claim, cites, values: { ...unstatedBy(rule), ...values } as unknown as ValuesOf[R], vouched };
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
