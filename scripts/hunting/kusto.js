import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createRequire } from 'node:module';
import { runInThisContext } from 'node:vm';

/**
 * Microsoft's own parser and binder for the query language, as `@kusto/language-service-next` ships it: two scripts for a
 * browser that put themselves on the global object. Nothing of it is typed.
 *
 * @typedef {any} Node
 * @typedef {Record<string, { columns: Record<string, string> }>} Schema
 * @typedef {{ code: string, message: string, at: string }} Diagnostic
 */

const folder = dirname(createRequire(import.meta.url).resolve('@kusto/language-service-next/package.json'));
for (const file of ['bridge.min.js', 'Kusto.Language.Bridge.min.js'])
  runInThisContext(readFileSync(join(folder, file), 'utf8'), { filename: file });
const { Bridge, Kusto, System } = /** @type {any} */ (globalThis);
const { GlobalState, KustoCode, Symbols, Syntax } = Kusto.Language;

/**
 * Parses and binds a query against the tables of one engine.
 *
 * @param {string} text
 * @param {Schema} schema
 * @returns {{ tree: Node, columns: { name: string, type: string }[], diagnostics: Diagnostic[] }}
 */
export function bindQuery(text, schema) {
  const code = KustoCode.ParseAndAnalyze(text, globalsOf(schema));
  const diagnostics = listOf(code.GetDiagnostics()).map(({ Code, Message, Start, Length }) => ({
    code: Code,
    message: Message,
    at: text.slice(Start, Start + Length),
  }));
  const columns = code.ResultType?.Columns === undefined ? [] : listOf(code.ResultType.Columns);
  return { tree: code.Syntax, columns: columns.map(({ Name, Type }) => ({ name: Name, type: Type.Name })), diagnostics };
}

/**
 * What the package calls a part of the tree, such as `FilterOperator`.
 *
 * @param {Node} node
 * @returns {string}
 */
export function kindOf(node) {
  return System.Enum.toString(Syntax.SyntaxKind, node.Kind);
}

/**
 * The child of this name, or undefined where the text has none.
 *
 * @param {Node} node
 * @param {string} name
 * @returns {Node}
 */
export function child(node, name) {
  for (let at = 0; at < node.ChildCount; at += 1) if (node.GetName(at) === name) return node.GetChild(at) ?? undefined;
  return undefined;
}

/**
 * The elements of the list that is the child of this name, without what separates them.
 *
 * @param {Node} node
 * @param {string} name
 * @returns {Node[]}
 */
export function items(node, name) {
  const list = child(node, name);
  return list === undefined ? [] : Array.from({ length: list.ChildCount }, (_, at) => elementOf(list.GetChild(at)));
}

/**
 * The name of the type that an expression was bound to.
 *
 * @param {Node} node
 * @returns {string}
 */
export function typeOf(node) {
  return node.ResultType?.Name ?? 'unknown';
}

/** @param {Node} node */
function elementOf(node) {
  return kindOf(node) === 'SeparatedElement' ? node.GetChild(0) : node;
}

/** @type {Map<Schema, any>} */
const globals = new Map();

/** @param {Schema} schema */
function globalsOf(schema) {
  const known = globals.get(schema);
  if (known !== undefined) return known;
  const tables = Object.entries(schema).map(([name, { columns }]) => {
    const typed = Object.entries(columns).map(([column, type]) => `${column}:${type}`);
    return new Symbols.TableSymbol.$ctor7(name, `(${typed.join(', ')})`, null);
  });
  const database = new Symbols.DatabaseSymbol.ctor('database', tables);
  const cluster = new Symbols.ClusterSymbol.ctor('cluster', [database]);
  const made = GlobalState.Default.WithCluster(cluster).WithDatabase(database);
  globals.set(schema, made);
  return made;
}

/**
 * @param {any} list
 * @returns {any[]}
 */
function listOf(list) {
  return Bridge.toArray(list);
}
