import type { Pool } from './pools.ts';
import type { SourceId } from './sources.ts';

/**
 * The letters between region and number in the first label of a server name, e.g. `rlnn` in `mail-sgaapc01rlnn2087`.
 * Listed longest first where one ends in another.
 */
export const poolTokens: readonly { readonly token: string; readonly pool: Pool; readonly source: SourceId }[] = [
  { token: 'rlyn', pool: 'relay', source: 'first-name-report' },
  { token: 'rlnn', pool: 'relay-passed', source: 'list-archives' },
  { token: 'rlhn', pool: 'relay-spam', source: 'list-archives' },
  { token: 'rln', pool: 'relay', source: 'list-archives' },
  { token: 'on', pool: 'ordinary', source: 'list-archives' },
  { token: 'lp', pool: 'ordinary', source: 'list-archives' },
  { token: 'eopbgr', pool: 'ordinary', source: 'list-archives' },
  { token: 'cu', pool: 'ordinary', source: 'list-archives' },
  { token: 'namln', pool: 'ordinary', source: 'list-archives' },
  { token: 'hn', pool: 'high-risk', source: 'list-archives' },
  { token: 'bn', pool: 'high-risk', source: 'list-archives' },
  { token: 'bgr', pool: 'high-risk', source: 'list-archives' },
  { token: 'olkn', pool: 'consumer', source: 'list-archives' },
  { token: 'oln', pool: 'consumer', source: 'list-archives' },
  { token: 'acsn', pool: 'communication-services', source: 'list-archives' },
];

const poolOf: ReadonlyMap<string, Pool> = new Map(poolTokens.map(({ token, pool }) => [token, pool]));

/**
 * What the first label of a server name (lower case) says: the token that names the pool, empty if there is none, and the pool,
 * null if the token is not known. One in `rl` that nobody has listed yet is taken for the relay pool's, as all four known ones
 * are.
 */
export function readServerLabel(label: string): { readonly token: string; readonly pool: Pool | null } {
  const token = tokenOf(label);
  return { token, pool: poolOf.get(token) ?? (token.startsWith('rl') ? 'relay' : null) };
}

/**
 * `mail-<region>az<pool><number>` or `mail-<dc><region><nn><pool><number>`: the letters before a number that starts with a digit
 * and may go on in hex. Every pool name has a letter that is no hex digit, so the cut is unique. The announcement of 2021
 * promised `rly` in the name.
 */
function tokenOf(label: string): string {
  if (label.length > 63) return '';
  const found = /(?:az|\d|^mail-)([a-z]+)\d[0-9a-f]*$/.exec(label);
  const letters = found?.[1] ?? '';
  for (const { token } of poolTokens)
    if (letters.endsWith(token) && (letters === token || letters.endsWith(`az${token}`) || token.length > 4)) return token;
  const afterZone = letters.includes('az') ? letters.slice(letters.lastIndexOf('az') + 2) : letters;
  if (/^rl[a-z]{1,4}$/.test(afterZone)) return afterZone;
  return /rly/.test(label) ? 'rly' : '';
}
