/**
 * @typedef {import('../../src/microsoft365/sources.ts').Source} Source
 * @typedef {readonly (readonly [string, Source])[]} Sources
 */

/**
 * The sources that are to be read again: those read more than six months before the day, the oldest first, then those known by name
 * alone.
 *
 * @param {Sources} sources
 * @param {Date} today
 * @returns {readonly (Source & { readonly id: string })[]}
 */
export function dueSources(sources, today) {
  const limit = new Date(today);
  limit.setUTCMonth(limit.getUTCMonth() - 6);
  const oldest = limit.toISOString().slice(0, 10);
  /** @param {Source} source */
  const dayOf = ({ read }) => read ?? '9';
  return sources
    .map(([id, source]) => ({ id, ...source }))
    .filter(({ read }) => read === null || read < oldest)
    .sort((one, other) => (dayOf(one) < dayOf(other) ? -1 : Number(dayOf(one) > dayOf(other))));
}

/**
 * The text of docs/sources.md.
 *
 * @param {Sources} sources
 * @param {Readonly<Record<string, string | undefined>>} addresses
 * @returns {string}
 */
export function sourcesPage(sources, addresses) {
  const rows = sources.map(([id, { title, dated, read }]) => {
    const address = addresses[id];
    const name = address === undefined ? title : `[${title}](${address})`;
    return `| \`${id}\` | ${name} | ${dated ?? '–'} | ${read ?? 'not read again'} |`;
  });
  return [
    '# Sources',
    '',
    'Every page of Microsoft’s and every other source of a fact, from `src/microsoft365/sources.ts`. `npm run facts -- --write` writes this',
    'list; `npm run facts` prints what was read more than six months ago. How to read one again is in [CONTRIBUTING](../CONTRIBUTING.md).',
    '',
    '| id | source | dated | read |',
    '| --- | --- | --- | --- |',
    ...rows,
    '',
  ].join('\n');
}
