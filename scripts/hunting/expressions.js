import ipaddr from 'ipaddr.js';
import { child, items, kindOf, typeOf } from './kusto.js';

/**
 * Values of expressions, as Microsoft documents them (Kusto query language, pages of 2026-08-06). Only what the shipped queries
 * use; anything else is refused, so that no result is guessed. A text is never null, as in Kusto; a time is a Date, a length of
 * time a number of milliseconds, and a dynamic value what JSON gives.
 *
 * @typedef {import('./kusto.js').Node} Node
 * @typedef {Record<string, any>} Row
 * @typedef {{ bound: ReadonlyMap<string, any>, now: Date }} Scope
 */

const day = 86_400_000;
/** Kusto counts bins from the first of January in the year 1. */
const daysBefore1970 = 719_162;

/**
 * @param {Node} node
 * @param {Row} row
 * @param {Scope} scope
 * @returns {any}
 */
export function valueOf(node, row, scope) {
  const kind = kindOf(node);
  const read = expressions[kind];
  if (read === undefined) refuse(kind, node);
  return read(node, row, scope);
}

/**
 * @param {string} what
 * @param {Node} node
 * @returns {never}
 */
export function refuse(what, node) {
  throw new Error(`the evaluator does not know ${what}: ${node.toString().trim().slice(0, 60)}`);
}

/** @param {Node} node */
export function nameOf(node) {
  return node.SimpleName ?? refuse('a name of this form', node);
}

/** @type {Record<string, (node: Node, row: Row, scope: Scope) => any>} */
const expressions = {
  StringLiteralExpression: (node) => node.LiteralValue,
  LongLiteralExpression: (node) => Number(child(node, 'Token').Text),
  RealLiteralExpression: (node) => Number(child(node, 'Token').Text),
  TimespanLiteralExpression: (node) => daysOf(child(node, 'Token').Text, node) * day,
  DynamicExpression: (node) => literalOf(child(node, 'Expression')),
  ParenthesizedExpression: (node, row, scope) => valueOf(child(node, 'Expression'), row, scope),
  NameReference: (node, row, scope) => {
    const name = nameOf(node);
    if (Object.hasOwn(row, name)) return row[name];
    return scope.bound.has(name) ? scope.bound.get(name) : refuse(`the name ${name}`, node);
  },
  PathExpression: (node, row, scope) =>
    propertyOf(valueOf(child(node, 'Expression'), row, scope), nameOf(child(node, 'Selector'))),
  ElementExpression: (node, row, scope) => {
    const key = valueOf(child(child(node, 'Selector'), 'Expression'), row, scope);
    return propertyOf(valueOf(child(node, 'Expression'), row, scope), key);
  },
  AndExpression: (node, row, scope) => side(node, 'Left', row, scope) === true && side(node, 'Right', row, scope) === true,
  OrExpression: (node, row, scope) => side(node, 'Left', row, scope) === true || side(node, 'Right', row, scope) === true,
  EqualExpression: compared((left, right) => left === right),
  NotEqualExpression: compared((left, right) => left !== right),
  GreaterThanExpression: compared((left, right) => left > right),
  LessThanOrEqualExpression: compared((left, right) => left <= right),
  GreaterThanOrEqualExpression: compared((left, right) => left >= right),
  EqualTildeExpression: compared((left, right) => lower(left) === lower(right)),
  StartsWithExpression: compared((left, right) => lower(left).startsWith(lower(right))),
  InExpression: (node, row, scope) => listed(node, row, scope).includes(side(node, 'Left', row, scope)),
  NotInExpression: (node, row, scope) => !listed(node, row, scope).includes(side(node, 'Left', row, scope)),
  NotInCsExpression: (node, row, scope) =>
    !listed(node, row, scope)
      .map(lower)
      .includes(lower(side(node, 'Left', row, scope))),
  MultiplyExpression: (node, row, scope) => side(node, 'Left', row, scope) * side(node, 'Right', row, scope),
  // a quotient of two whole numbers is cut off in Kusto
  DivideExpression: (node, row, scope) =>
    typeOf(node) === 'real' ? side(node, 'Left', row, scope) / side(node, 'Right', row, scope) : refuse('whole quotients', node),
  FunctionCallExpression: (node, row, scope) => {
    const call = functions[nameOf(child(node, 'Name'))];
    if (call === undefined) refuse('this function', node);
    const given = items(child(node, 'ArgumentList'), 'Expressions').map((argument) => valueOf(argument, row, scope));
    return call(given, scope, node);
  },
};

/** @type {Record<string, (given: any[], scope: Scope, node: Node) => any>} */
const functions = {
  ago: ([length], { now }) => new Date(now.getTime() - length),
  bin: ([time, length], _scope, node) => {
    if (time === null) return null;
    if (!(time instanceof Date)) return refuse('bins of anything but a time', node);
    const from = daysBefore1970 * day;
    return new Date(Math.floor((time.getTime() + from) / length) * length - from);
  },
  tolower: ([text]) => lower(text),
  isempty: ([value]) => value === '' || value === null,
  isnotempty: ([value]) => value !== '' && value !== null,
  iff: ([condition, yes, no]) => (condition === true ? yes : no),
  todynamic: ([text]) => parsed(text),
  tostring: ([value]) => (value === null ? '' : typeof value === 'string' ? value : JSON.stringify(value)),
  round: ([value, digits]) => (value === null ? null : Number(value.toFixed(digits))),
  ipv4_is_in_any_range: ([address, ranges]) => isInAny(ipaddr.IPv4, address, ranges),
  ipv6_is_in_any_range: ([address, ranges]) => isInAny(ipaddr.IPv6, address, ranges),
  format_ipv4: ([address, bits]) => (isIPv4(address) ? ipaddr.IPv4.networkAddressFromCIDR(`${address}/${bits}`).toString() : ''),
  parse_ipv6_mask: ([address, bits], _scope, node) => {
    if (isIPv4(address)) return refuse('IPv4 as IPv6', node);
    if (!ipaddr.IPv6.isValid(address)) return '';
    const { parts } = ipaddr.IPv6.networkAddressFromCIDR(`${address}/${bits}`);
    return parts.map((part) => part.toString(16).padStart(4, '0')).join(':');
  },
};

/** @param {(left: any, right: any) => boolean} holds */
function compared(holds) {
  return (/** @type {Node} */ node, /** @type {Row} */ row, /** @type {Scope} */ scope) => {
    const left = plain(side(node, 'Left', row, scope));
    const right = plain(side(node, 'Right', row, scope));
    return left === null || right === null ? null : holds(left, right);
  };
}

/** @param {Node} node @param {string} name @param {Row} row @param {Scope} scope */
function side(node, name, row, scope) {
  return valueOf(child(node, name), row, scope);
}

/** What follows `in`: the texts themselves, or one list of them. @param {Node} node @param {Row} row @param {Scope} scope */
function listed(node, row, scope) {
  return items(child(node, 'Right'), 'Expressions').flatMap((item) => valueOf(item, row, scope));
}

/** @param {any} value */
function plain(value) {
  return value instanceof Date ? value.getTime() : value;
}

/** @param {string} text */
function lower(text) {
  return text.toLowerCase();
}

/** Text that is no JSON stays text. @param {string} text */
function parsed(text) {
  if (text === '') return null;
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

/** @param {any} value @param {string} name */
function propertyOf(value, name) {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return null;
  return Object.hasOwn(value, name) ? value[name] : null;
}

/** @param {string} text @param {Node} node */
function daysOf(text, node) {
  const digits = /^(\d+)d$/.exec(text)?.[1];
  return digits === undefined ? refuse('a length of time in anything but days', node) : Number(digits);
}

/** @param {Node} node @returns {any} */
function literalOf(node) {
  const kind = kindOf(node);
  if (kind === 'StringLiteralExpression') return node.LiteralValue;
  if (kind === 'JsonArrayExpression') return items(node, 'Values').map(literalOf);
  if (kind !== 'JsonObjectExpression') return refuse(kind, node);
  const pairs = items(node, 'Pairs').map((pair) => [JSON.parse(child(pair, 'Name').Text), literalOf(child(pair, 'Value'))]);
  return Object.fromEntries(pairs);
}

/** @param {string} address */
function isIPv4(address) {
  return ipaddr.IPv4.isValidFourPartDecimal(address);
}

/** Null where it is no such address. @param {any} family @param {string} address @param {string[]} ranges */
function isInAny(family, address, ranges) {
  if (family === ipaddr.IPv4 ? !isIPv4(address) : !ipaddr.IPv6.isValid(address)) return null;
  const found = family.parse(address);
  return ranges.some((range) => found.match(family.parseCIDR(range)));
}
