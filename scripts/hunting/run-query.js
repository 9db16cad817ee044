import { aggregateOf } from './aggregates.js';
import { nameOf, refuse, valueOf } from './expressions.js';
import { bindQuery, child, items, kindOf } from './kusto.js';

/**
 * Runs a query over rows on the tree of Microsoft's parser: a second opinion on what the query counts. For tests; it knows the
 * operators that the shipped queries use and throws on any other.
 *
 * @typedef {import('./kusto.js').Node} Node
 * @typedef {import('./expressions.js').Row} Row
 * @typedef {import('./expressions.js').Scope} Scope
 *
 * @param {string} text
 * @param {import('./kusto.js').Schema} schema
 * @param {Record<string, Row[]>} tables
 * @param {Date} now
 * @returns {Row[]}
 */
export function runQuery(text, schema, tables, now) {
  const { tree, diagnostics } = bindQuery(text, schema);
  if (diagnostics.length > 0) throw new Error(diagnostics.map(({ code, message }) => `${code} ${message}`).join('\n'));
  /** @type {Map<string, any>} */
  const bound = new Map(Object.entries(tables));
  const scope = { bound, now };
  /** @type {Row[] | undefined} */
  let result;
  for (const statement of items(tree, 'Statements')) {
    const kind = kindOf(statement);
    const expression = child(statement, 'Expression');
    if (kind === 'LetStatement') bound.set(nameOf(child(statement, 'Name')), letValueOf(expression, scope));
    else if (kind === 'ExpressionStatement' && result === undefined) result = rowsOf(expression, scope);
    else refuse(kind, statement);
  }
  if (result === undefined) throw new Error('the query gives no table');
  return result;
}

/** @param {Node} node @param {Scope} scope */
function letValueOf(node, scope) {
  return kindOf(node) === 'PipeExpression' ? rowsOf(node, scope) : valueOf(node, {}, scope);
}

/** @param {Node} node @param {Scope} scope @returns {Row[]} */
function rowsOf(node, scope) {
  const kind = kindOf(node);
  if (kind === 'PipeExpression') {
    const operator = child(node, 'Operator');
    const run = operators[kindOf(operator)];
    if (run === undefined) refuse(kindOf(operator), operator);
    const parameters = items(operator, 'Parameters');
    if (parameters.length > 0 && kindOf(operator) !== 'JoinOperator') refuse('parameters here', operator);
    return run(rowsOf(child(node, 'Expression'), scope), operator, scope);
  }
  const rows = kind === 'NameReference' ? scope.bound.get(nameOf(node)) : undefined;
  return Array.isArray(rows) ? rows : refuse('such a table', node);
}

/** @type {Record<string, (rows: Row[], operator: Node, scope: Scope) => Row[]>} */
const operators = {
  FilterOperator: (rows, operator, scope) => rows.filter((row) => valueOf(child(operator, 'Condition'), row, scope) === true),
  ExtendOperator: (rows, operator, scope) => rows.map((row) => ({ ...row, ...columnsOf(operator, row, scope) })),
  ProjectOperator: (rows, operator, scope) => rows.map((row) => columnsOf(operator, row, scope)),
  MvExpandOperator: (rows, operator, scope) => {
    const [only, ...more] = items(operator, 'Expressions').map((item) => child(item, 'Expression'));
    if (more.length > 0) refuse('more than one column to expand', operator);
    return rows.flatMap((row) => {
      const { name, expression } = namedOf(only);
      const value = valueOf(expression, row, scope);
      if (value !== null && typeof value === 'object' && !Array.isArray(value)) refuse('expanding an object', operator);
      return (Array.isArray(value) ? value : [value]).map((part) => ({ ...row, [name]: part }));
    });
  },
  JoinOperator: (rows, operator, scope) => {
    const kinds = items(operator, 'Parameters').map((parameter) => parameter.toString().trim());
    if (kinds.join() !== 'kind=inner') refuse('this kind of join', operator);
    const keys = items(child(operator, 'ConditionClause'), 'Expressions').map(nameOf);
    const others = rowsOf(child(operator, 'Expression'), scope);
    return rows.flatMap((row) =>
      others.filter((other) => keys.every((key) => row[key] === other[key])).map((other) => joined(row, other)),
    );
  },
  SummarizeOperator: (rows, operator, scope) => {
    const clause = child(operator, 'ByClause') ?? refuse('summarize without by', operator);
    const by = items(clause, 'Expressions').map(namedOf);
    const aggregates = items(operator, 'Aggregates');
    /** @type {Map<string, { keys: Row, members: Row[] }>} */
    const groups = new Map();
    for (const row of rows) {
      const keys = Object.fromEntries(by.map(({ name, expression }) => [name, valueOf(expression, row, scope)]));
      const group = JSON.stringify(keys);
      if (!groups.has(group)) groups.set(group, { keys, members: [] });
      groups.get(group)?.members.push(row);
    }
    const kept = by.filter(({ expression }) => kindOf(expression) === 'NameReference').map(({ name }) => name);
    return [...groups.values()].map(({ keys, members }) =>
      Object.assign({}, ...aggregates.map((aggregate) => aggregateOf(aggregate, members, kept, scope)), keys),
    );
  },
  SortOperator: (rows, operator, scope) => {
    const orders = items(operator, 'Expressions').map((item) => {
      const direction = child(item, 'Ordering')?.toString().trim();
      if (direction !== 'asc' && direction !== 'desc') refuse('an order without asc or desc', item);
      return { expression: child(item, 'Expression'), sign: direction === 'asc' ? 1 : -1 };
    });
    return [...rows].sort((one, other) => {
      for (const { expression, sign } of orders) {
        const [left, right] = [one, other].map((row) => valueOf(expression, row, scope));
        if (left === null || right === null) refuse('sorting what is null', operator);
        if (left < right) return -sign;
        if (left > right) return sign;
      }
      return 0;
    });
  },
};

/** @param {Node} operator @param {Row} row @param {Scope} scope */
function columnsOf(operator, row, scope) {
  const named = items(operator, 'Expressions').map(namedOf);
  return Object.fromEntries(named.map(({ name, expression }) => [name, valueOf(expression, row, scope)]));
}

/** A name and its expression; only a column may go without a name of its own. @param {Node} node */
function namedOf(node) {
  const kind = kindOf(node);
  if (kind === 'NameReference') return { name: nameOf(node), expression: node };
  if (kind !== 'SimpleNamedExpression') return refuse('a column without a name', node);
  return { name: nameOf(child(node, 'Name')), expression: child(node, 'Expression') };
}

/** A column of the right side whose name the left has too gets a 1 behind it. @param {Row} row @param {Row} other */
function joined(row, other) {
  const named = Object.entries(other).map(([name, value]) => [Object.hasOwn(row, name) ? `${name}1` : name, value]);
  return { ...row, ...Object.fromEntries(named) };
}
