import { readFileSync, readdirSync } from 'node:fs';
import { register } from 'node:module';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { root } from '../build/fresh-build.js';
import { bindQuery } from './kusto.js';
import { runQuery } from './run-query.js';

/**
 * `npm run hunting:check`: holds the files in `hunting` against the published columns of each engine with Microsoft's own parser
 * (no diagnostic; broken queries give the expected one), runs each over made-up records and compares the result with the table
 * written by hand in test/hunting/expected, and asks detection about the address of each record. Exit code 1: something differs.
 */
register('../typescript-loader.js', import.meta.url);
const { poolOfAddress } = await import('../../src/detection/index.ts');
const { huntingQueries } = await import('../../src/hunting/queries.ts');
const { findingsColumns, findingsTable } = await import('../../src/hunting/findings-table.ts');
const { queryText } = await import('../../src/hunting/query-text.ts');

/** @typedef {import('./expressions.js').Row} Row */

const tests = join(root, 'test', 'hunting');
const engines = /** @type {const} */ (['defender', 'sentinel', 'adx']);
/** The column of time of each engine. @type {Record<string, string>} */
const times = { defender: 'Timestamp', sentinel: 'TimeGenerated', adx: 'Time' };
/** @type {Record<string, Record<string, { page: string, columns: Record<string, string> }>>} */
const schemas = {
  ...readJson(join(root, 'scripts', 'hunting', 'schemas.json')),
  // our own table, as hunting/adx/table.csl makes it
  adx: { [findingsTable]: { page: '', columns: Object.fromEntries(findingsColumns.map(({ name, type }) => [name, type])) } },
};

const problems = [...engines.flatMap(checkEngine), ...checkBroken(), ...checkChoices(), ...checkRefused(), ...checkAgreement()];
for (const problem of problems) console.error(problem);
console.log(
  problems.length === 0 ? 'hunting: every query is bound, run and as expected' : `hunting: ${problems.length} problems`,
);
process.exitCode = problems.length === 0 ? 0 : 1;

/** @param {string} engine @returns {string[]} */
function checkEngine(engine) {
  const names = filesOf(engine);
  const unwanted = names.length === 0 ? [`hunting/${engine} holds no query`] : [];
  return [...unwanted, ...names.flatMap((name) => checkQuery(engine, name))];
}

/** @param {string} engine @param {string} name @returns {string[]} */
function checkQuery(engine, name) {
  const file = `hunting/${engine}/${name}.kql`;
  const text = queryOf(engine, name);
  const { columns, diagnostics } = bindQuery(text, schemas[engine]);
  if (diagnostics.length > 0) return diagnostics.map(({ code, message, at }) => `${file}: ${code} ${message} ${at}`);
  /** @type {{ rows: string, table: Row[] }} */
  const { rows, table } = readJson(join(tests, 'expected', `${name}.json`));
  const found = runOver(text, engine, rows).map((row) =>
    Object.fromEntries(columns.map((column) => [column.name, row[column.name]])),
  );
  if (isDeepStrictEqual(found.map(sorted), table.map(sorted))) return [];
  return [`${file}: expected\n${linesOf(table)}\nand found\n${linesOf(found)}`];
}

/** Broken queries must be noticed, each for its own reason. */
function checkBroken() {
  /** @type {{ what: string, engine: string, query: string, code: string }[]} */
  const broken = readJson(join(tests, 'broken-queries.json'));
  return broken.flatMap(({ what, engine, query, code }) => {
    const codes = bindQuery(query, schemas[engine]).diagnostics.map((diagnostic) => diagnostic.code);
    return codes.includes(code) ? [] : [`${what}: expected ${code}, found ${codes.join(', ') || 'nothing'}`];
  });
}

/** Every query with another period and a domain is bound too, whatever the domain holds. */
function checkChoices() {
  const domain = 'a"b\\c.example';
  return huntingQueries.flatMap((query) =>
    engines.flatMap((engine) => {
      const text = queryText(query, engine, { days: 3, domain, acceptedDomains: [domain, 'example.net'] });
      if (text === null) return [];
      const { diagnostics } = bindQuery(text, schemas[engine]);
      const isChosen = text.includes('| where SenderFromDomain =~ "a\\"b\\\\c.example"') && text.includes('ago(3d)');
      return [
        ...(isChosen ? [] : [`${engine}/${query.name} takes no domain or period`]),
        ...diagnostics.map(({ code, message }) => `${engine}/${query.name} with a domain: ${code} ${message}`),
      ];
    }),
  );
}

/** What the evaluator does not know it must refuse, though the query is sound. */
function checkRefused() {
  /** @type {string[]} */
  const queries = readJson(join(tests, 'refused-queries.json'));
  return queries.flatMap((query) => {
    const { diagnostics } = bindQuery(query, schemas.defender);
    if (diagnostics.length > 0) return [`no sound query: ${query}: ${diagnostics[0].message}`];
    try {
      runOver(query, 'defender', 'mail');
      return [`not refused: ${query}`];
    } catch (error) {
      return /does not know/.test(String(error)) ? [] : [`refused for another reason: ${query}: ${error}`];
    }
  });
}

/** The query and detection, asked about the address of each inbound record alone. */
function checkAgreement() {
  const text = queryOf('defender', 'by-sender-domain');
  const { now, tables } = recordsOf('mail', 'defender');
  const judged = tables.EmailEvents.flatMap((row) => {
    const pools = [row.SenderIPv4, row.SenderIPv6].map((address) => poolOfAddress(address)?.pool ?? null);
    const asked = { ...row, Timestamp: now, EmailDirection: 'Inbound' };
    const inQuery =
      runQuery(text, schemas.defender, { EmailEvents: [asked], EmailPostDeliveryEvents: [] }, new Date(+now + 1)).length === 1;
    return [{ row, inQuery, inDetection: pools.includes('relay') }];
  });
  const differing = judged.filter(({ inQuery, inDetection }) => inQuery !== inDetection);
  const both = new Set(judged.map(({ inQuery }) => inQuery)).size === 2;
  return [
    ...(both ? [] : ['the records hold no address inside, or none outside the relay pool']),
    ...differing.map(({ row, inQuery }) => `${row.NetworkMessageId}: the query says ${inQuery}, detection ${!inQuery}`),
  ];
}

/** @param {string} text @param {string} engine @param {string} rows */
function runOver(text, engine, rows) {
  const { now, tables } = recordsOf(rows, engine);
  return runQuery(text, schemas[engine], tables, now);
}

/**
 * The made-up records with every column of the engine: a text that is missing is empty, as Kusto has no null text, and anything
 * else null. `times` stands for as many records with other message ids.
 *
 * @param {string} name
 * @param {string} engine
 */
function recordsOf(name, engine) {
  const { now, ...written } = readJson(join(tests, 'rows', `${name}.json`));
  const tables = Object.entries(schemas[engine]).map(([table, { columns }]) => {
    /** @type {Row[]} */
    const records = written[table];
    const repeated = records.flatMap(({ times = 1, ...row }) =>
      Array.from({ length: times }, (_, at) =>
        times === 1 ? row : { ...row, NetworkMessageId: `${row.NetworkMessageId}${at}` },
      ),
    );
    return [table, repeated.map((row) => withColumns(row, columns, engine))];
  });
  /** @type {Record<string, Row[]>} */
  const all = Object.fromEntries(tables);
  return { now: new Date(now), tables: all };
}

/** @param {Row} row @param {Record<string, string>} columns @param {string} engine */
function withColumns({ Timestamp, ...others }, columns, engine) {
  /** @type {Row} */
  const row = { ...others, [times[engine]]: Timestamp };
  const unknown = Object.keys(row).filter((name) => !Object.hasOwn(columns, name));
  if (unknown.length > 0) throw new Error(`${engine} has no column ${unknown.join()}`);
  const values = Object.entries(columns).map(([name, type]) => {
    const value = row[name] ?? (type === 'string' ? '' : null);
    return [name, type === 'datetime' && value !== null ? new Date(value) : value];
  });
  return Object.fromEntries(values);
}

/** Times as the tables by hand write them, and columns in one order. @param {Row} row */
function sorted(row) {
  return Object.fromEntries(
    Object.entries(row)
      .map(([name, value]) => [name, value instanceof Date ? value.toISOString().replace('.000Z', 'Z') : value])
      .sort(([one], [other]) => (one < other ? -1 : 1)),
  );
}

/** @param {Row[]} rows */
function linesOf(rows) {
  return rows.map((row) => `  ${JSON.stringify(sorted(row))}`).join('\n');
}

/** @param {string} engine */
function filesOf(engine) {
  return readdirSync(join(root, 'hunting', engine)).flatMap((file) =>
    file.endsWith('.kql') ? file.slice(0, -'.kql'.length) : [],
  );
}

/** @param {string} engine @param {string} name */
function queryOf(engine, name) {
  return readFileSync(join(root, 'hunting', engine, `${name}.kql`), 'utf8');
}

/** @param {string} path @returns {any} */
function readJson(path) {
  return JSON.parse(readFileSync(path, 'utf8'));
}
