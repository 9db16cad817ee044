import { readFileSync } from 'node:fs';
import { register } from 'node:module';
import ipaddr from 'ipaddr.js';

/**
 * `npm run ranges -- FILE`: holds a file of Azure's service tags, as somebody downloaded it from Microsoft
 * (ServiceTags_Public_….json), against the facts in src/microsoft365 and prints what is new, gone or moved, as rows to paste.
 * Fetches nothing. Exit code 0: all the same, 1: something differs, 2: no such file, or another shape.
 */
register('../typescript-loader.js', import.meta.url);
const { poolRanges, unassignedRanges } = await import('../../src/microsoft365/pools.ts');
const { regionRows, tagSpellings } = await import('../../src/microsoft365/region-names.ts');
const { regionBlocks } = await import('../../src/microsoft365/regions.ts');

const ranges = [...poolRanges, ...unassignedRanges].map((row) => ({ ...row, block: ipaddr.parseCIDR(row.range) }));
/** The letters that a region can be given; the facts use no other. */
const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789!#$%&*+/<=>?@^_~';
/** The longest run of letters in a row, so that it stands on one line. */
const longestRun = 84;
/** More blocks without a region than this begin a row of their own. */
const longestGap = 16;

process.exitCode = main(process.argv[2]);

function main(file) {
  const tags = file === undefined ? null : readTags(file);
  if (tags === null) {
    console.error(
      'Usage: npm run ranges -- FILE, where FILE is the JSON of Azure’s service tags (values[].properties.addressPrefixes).',
    );
    return 2;
  }
  const { regions, given } = readRegions(tags);
  /** @type {Map<string, string>} */
  const known = new Map(/** @type {any} */ (regionBlocks.flatMap(([first, letters]) => unitsOfRow(first, letters))));
  const lines = [...differences(known, given, regions), ...unplaced(tags)];
  console.log(
    `Service tags, change ${tags.changeNumber ?? 'unknown'}: ${given.size} blocks of mail servers, ${known.size} in the facts.`,
  );
  console.log(lines.length === 0 ? 'Nothing new, gone or moved.' : lines.join('\n'));
  return lines.length === 0 ? 0 : 1;
}

function readTags(file) {
  try {
    const tags = JSON.parse(readFileSync(file, 'utf8'));
    const fits = Array.isArray(tags.values) && tags.values.every(({ properties }) => Array.isArray(properties?.addressPrefixes));
    return fits ? tags : null;
  } catch {
    return null;
  }
}

/**
 * The blocks of mail servers in the tags `AzureCloud.<region>`, each with the letter of its region; new regions get a free
 * letter.
 */
function readRegions({ values }) {
  const regions = regionRows.map(([letter, name]) => ({ letter, name, isNew: false }));
  const given = new Map();
  for (const { name, properties } of values) {
    if (!name.startsWith('AzureCloud.')) continue;
    const units = properties.addressPrefixes.flatMap(unitsOf);
    if (units.length === 0) continue;
    const tag = name.slice('AzureCloud.'.length).toLowerCase();
    let region = regions.find(({ name: one }) => tagSpellings[tag] === one || idOf(one) === tag);
    if (region === undefined) {
      const letter = [...alphabet].find((one) => !regions.some((other) => other.letter === one));
      region = { letter, name: tag, isNew: true };
      regions.push(region);
    }
    for (const unit of units) given.set(unit, region.letter);
  }
  return { regions, given };
}

function differences(known, given, regions) {
  const nameOf = (letter) => regions.find((one) => one.letter === letter)?.name ?? letter;
  const units = [...new Set([...known.keys(), ...given.keys()])].sort(inOrder);
  const changed = units.filter((unit) => known.get(unit) !== given.get(unit));
  if (changed.length === 0) return [];
  const told = changed.map((unit) => {
    const [before, after] = [known.get(unit), given.get(unit)];
    if (before === undefined) return `new    ${unit}  ${nameOf(after)}  (${poolOf(unit)})`;
    if (after === undefined) return `gone   ${unit}  ${nameOf(before)}  (${poolOf(unit)})`;
    return `moved  ${unit}  ${nameOf(before)} -> ${nameOf(after)}  (${poolOf(unit)})`;
  });
  const fresh = regions.filter(({ isNew }) => isNew);
  const rows = fresh.map(({ letter, name }) => `  ['${letter}', '${name}'],`);
  return [
    ...told,
    ...(rows.length === 0
      ? []
      : ['', 'Add to regionRows in src/microsoft365/region-names.ts, with the name that Microsoft shows:', ...rows]),
    '',
    'Put in place of the rows of regionBlocks in src/microsoft365/regions.ts:',
    ...rowsOf(given),
  ];
}

/** Published addresses of the mail service that lie in no range of ours. */
function unplaced({ values }) {
  const published = values.find(({ name }) => name === 'EOPExternalPublishedIPs')?.properties.addressPrefixes ?? [];
  const strange = published.filter((prefix) => rangeOf(ipaddr.parseCIDR(prefix)[0]) === undefined);
  if (strange.length === 0) return [];
  const rows = strange.map((prefix) => `  { range: '${prefix}', source: 'service-tags' },`);
  return ['', 'Published for the mail service and in no range; add to unassignedRanges in src/microsoft365/pools.ts:', ...rows];
}

/** The blocks of a prefix, /24 or /64 each, where it lies in a range of ours; none for the rest of Azure. */
function unitsOf(prefix) {
  const [base, bits] = ipaddr.parseCIDR(prefix);
  if (rangeOf(base) === undefined) return [];
  const { network, index } = readUnit(base.toString());
  const count = 2 ** Math.max(0, (base.kind() === 'ipv4' ? 24 : 64) - bits);
  return Array.from({ length: Math.min(count, 4096) }, (_, i) => unitAt(network, index + i));
}

function unitsOfRow(first, letters) {
  const { network, index } = readUnit(first.split('/')[0]);
  return [...letters].flatMap((letter, i) => (letter === '-' ? [] : [[unitAt(network, index + i), letter]]));
}

function readUnit(address) {
  const six = address.includes(':');
  const parts = address.split(six ? ':' : '.', 4);
  return {
    network: parts.slice(0, six ? 3 : 2).join(six ? ':' : '.'),
    index: six ? Number.parseInt(parts[3] || '0', 16) : Number(parts[2]),
  };
}

function unitAt(network, index) {
  return network.includes(':') ? `${network}:${index.toString(16)}::/64` : `${network}.${index}.0/24`;
}

function rowsOf(given) {
  const rows = [];
  for (const unit of [...given.keys()].sort(inOrder)) {
    const { network, index } = readUnit(unit.split('/')[0]);
    const row = rows.at(-1);
    const gap = row?.network === network ? index - row.start - row.letters.length : Infinity;
    if (gap <= longestGap && row.letters.length + gap < longestRun) row.letters += '-'.repeat(gap) + given.get(unit);
    else rows.push({ network, start: index, letters: given.get(unit) });
  }
  return rows.map(({ network, start, letters }) => `  ['${unitAt(network, start)}', '${letters}'],`);
}

/** IPv4 before IPv6, each by its numbers. */
function inOrder(one, other) {
  const [a, b] = [one, other].map((unit) => ipaddr.parseCIDR(unit)[0].toByteArray());
  if (a.length !== b.length) return a.length - b.length;
  const at = a.findIndex((byte, i) => byte !== b[i]);
  return at === -1 ? 0 : a[at] - b[at];
}

function rangeOf(address) {
  return ranges.find(({ block }) => block[0].kind() === address.kind() && address.match(block));
}

function poolOf(unit) {
  const range = rangeOf(ipaddr.parseCIDR(unit)[0]);
  return range !== undefined && 'pool' in range ? range.pool : 'no pool known';
}

function idOf(name) {
  return name.toLowerCase().replaceAll(' ', '');
}
