import { nameOf, refuse, valueOf } from './expressions.js';
import { child, items, kindOf } from './kusto.js';

/**
 * The columns that one aggregate gives for a group of rows. `dcount` is exact here; in Kusto it estimates. `make_set` is sorted
 * here; in Kusto its order is left open.
 *
 * @typedef {import('./kusto.js').Node} Node
 * @typedef {import('./expressions.js').Row} Row
 * @typedef {import('./expressions.js').Scope} Scope
 *
 * @param {Node} node
 * @param {Row[]} rows
 * @param {string[]} keys the columns that the rows are grouped by, which `*` leaves out
 * @param {Scope} scope
 * @returns {Row}
 */
export function aggregateOf(node, rows, keys, scope) {
  const named = kindOf(node) === 'SimpleNamedExpression';
  const call = named ? child(node, 'Expression') : node;
  if (kindOf(call) !== 'FunctionCallExpression') return refuse('such an aggregate', node);
  const aggregate = nameOf(child(call, 'Name'));
  const given = items(child(call, 'ArgumentList'), 'Expressions');
  if (aggregate === 'arg_max') return named ? refuse('a name for arg_max', node) : newestRow(given, rows, keys, scope);
  const compute = aggregates[aggregate];
  if (compute === undefined || !named) return refuse('this aggregate', node);
  return { [nameOf(child(node, 'Name'))]: compute((at) => rows.map((row) => valueOf(given[at], row, scope)), rows) };
}

/** @type {Record<string, (values: (argument: number) => any[], rows: Row[]) => any>} */
const aggregates = {
  count: (_values, rows) => rows.length,
  countif: (values) => values(0).filter((value) => value === true).length,
  dcount: (values) => new Set(values(0)).size,
  min: (values) => extreme(values(0), (one, other) => one < other),
  max: (values) => extreme(values(0), (one, other) => one > other),
  make_set: (values) => [...new Set(values(0))].sort().slice(0, values(1)[0]),
};

/** @param {any[]} values @param {(one: any, other: any) => boolean} wins */
function extreme(values, wins) {
  return values
    .filter((value) => value !== null)
    .reduce((best, value) => (best === null || wins(value, best) ? value : best), null);
}

/** @param {Node[]} given @param {Row[]} rows @param {string[]} keys @param {Scope} scope */
function newestRow([by, ...wanted], rows, keys, scope) {
  const best = rows.reduce((kept, row) => (valueOf(by, row, scope) > valueOf(by, kept, scope) ? row : kept));
  if (wanted.length === 1 && kindOf(wanted[0]) === 'StarExpression')
    return Object.fromEntries(Object.entries(best).filter(([name]) => !keys.includes(name)));
  return Object.fromEntries([by, ...wanted].map((node) => [nameOf(node), valueOf(node, best, scope)]));
}
