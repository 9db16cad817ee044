import type { Flow } from '../../triage/tally/picture.ts';

/** A node of the chart: a sender domain, a cause or a place. `key` null: not known; `isOthers`: several small ones together. */
export interface FlowNode {
  readonly column: 0 | 1 | 2;
  readonly key: string | null;
  readonly isOthers: boolean;
  readonly count: number;
  readonly y: number;
  readonly height: number;
}

/** A band from one node to another; `fromY` and `toY` are its upper edges. */
export interface FlowBand {
  readonly from: FlowNode;
  readonly to: FlowNode;
  readonly count: number;
  readonly fromY: number;
  readonly toY: number;
  readonly height: number;
}

/** Where everything stands, in units of the drawing. */
export interface FlowLayout {
  readonly height: number;
  readonly nodes: readonly FlowNode[];
  readonly bands: readonly FlowBand[];
}

/** Sender domains that have a node of their own. */
const mostSenders = 8;
/** Units between two nodes: a label fits between their middles. */
const gap = 18;
const unitsPerNode = 34;
const leastHeight = 140;

interface Value {
  readonly key: string | null;
  readonly isOthers: boolean;
}

/** Places the nodes of each column below one another, the largest first, and stacks the bands at them. */
export function layFlows(flows: readonly Flow[]): FlowLayout {
  const named = new Set(
    [...summed(flows, ({ senderDomain }) => ({ key: senderDomain, isOthers: false })).values()]
      .sort((one, other) => other.count - one.count)
      .slice(0, mostSenders)
      .map(({ key }) => key),
  );
  const senderOf = ({ senderDomain }: Flow): Value =>
    named.has(senderDomain) ? { key: senderDomain, isOthers: false } : { key: null, isOthers: true };
  const valuesOf = [
    senderOf,
    ({ cause }: Flow): Value => ({ key: cause, isOthers: false }),
    ({ placed }: Flow): Value => ({ key: placed, isOthers: false }),
  ] as const;
  const columns = valuesOf.map((valueOf) => [...summed(flows, valueOf).values()].sort(byCount));
  const total = flows.reduce((sum, { count }) => sum + count, 0);
  const most = Math.max(1, ...columns.map(({ length }) => length));
  const height = Math.max(leastHeight, most * unitsPerNode);
  const scale = total === 0 ? 0 : (height - gap * (most - 1)) / total;
  const nodes = columns.map((column, at) => placedNodes(column, at === 0 ? 0 : at === 1 ? 1 : 2, scale));
  const find = (at: number, value: Value): FlowNode | undefined =>
    nodes[at]?.find(({ key, isOthers }) => key === value.key && isOthers === value.isOthers);
  const bands = [0, 1].flatMap((at) => {
    const pairs = new Map<string, { from: FlowNode; to: FlowNode; count: number }>();
    for (const flow of flows) {
      const from = find(at, valuesOf[at === 0 ? 0 : 1](flow));
      const to = find(at + 1, valuesOf[at === 0 ? 1 : 2](flow));
      if (from === undefined || to === undefined) continue;
      const id = `${String(from.y)} ${String(to.y)}`;
      pairs.set(id, { from, to, count: (pairs.get(id)?.count ?? 0) + flow.count });
    }
    return stacked([...pairs.values()], scale);
  });
  const bottom = Math.max(height, ...nodes.flat().map((node) => node.y + node.height));
  return { height: bottom, nodes: nodes.flat(), bands };
}

function summed(flows: readonly Flow[], valueOf: (flow: Flow) => Value): Map<string, Value & { readonly count: number }> {
  const sums = new Map<string, Value & { readonly count: number }>();
  for (const flow of flows) {
    const value = valueOf(flow);
    const id = idOf(value);
    sums.set(id, { ...value, count: (sums.get(id)?.count ?? 0) + flow.count });
  }
  return sums;
}

function idOf({ key, isOthers }: Value): string {
  return isOthers ? 'others' : key === null ? 'unknown' : `key ${key}`;
}

/** The largest first; what is gathered goes last. */
function byCount(one: Value & { readonly count: number }, other: Value & { readonly count: number }): number {
  if (one.isOthers !== other.isOthers) return one.isOthers ? 1 : -1;
  return other.count - one.count;
}

function placedNodes(column: readonly (Value & { readonly count: number })[], at: FlowNode['column'], scale: number): FlowNode[] {
  let y = 0;
  return column.map(({ key, isOthers, count }) => {
    const node = { column: at, key, isOthers, count, y, height: Math.max(1, count * scale) };
    y += node.height + gap;
    return node;
  });
}

function stacked(pairs: readonly Pick<FlowBand, 'from' | 'to' | 'count'>[], scale: number): FlowBand[] {
  const used = new Map<FlowNode, number>();
  const take = (node: FlowNode, height: number): number => {
    const at = used.get(node) ?? 0;
    used.set(node, at + height);
    return node.y + at;
  };
  return [...pairs]
    .sort((one, other) => one.from.y - other.from.y || one.to.y - other.to.y)
    .map(({ from, to, count }) => {
      const height = count * scale;
      return { from, to, count, fromY: take(from, height), toY: take(to, height), height };
    });
}
