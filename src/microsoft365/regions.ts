import type { SourceId } from './sources.ts';

/** Where blocks and regions were read. */
export const regionsSource: SourceId = 'service-tags';

/** An Azure region, such as `japaneast`, `Japan East`: Microsoft's own name in English, the id without blanks. */
export interface Region {
  readonly id: string;
  readonly name: string;
}

/**
 * A letter of our own for each region, the region's name, and the short spelling of its id in older server names where one was
 * seen (2021–22).
 */
export const regionRows: readonly (readonly [letter: string, name: string, spelling?: string])[] = [
  ['A', 'West US'],
  ['B', 'East US'],
  ['C', 'Central US', 'cus'],
  ['D', 'East US 2', 'eus2'],
  ['E', 'South Central US'],
  ['F', 'West Central US'],
  ['G', 'West US 2'],
  ['H', 'Canada Central'],
  ['I', 'East US 2 EUAP'],
  ['J', 'Central US EUAP'],
  ['K', 'Canada East'],
  ['L', 'North Central US'],
  ['M', 'Brazil South'],
  ['N', 'Brazil Southeast'],
  ['O', 'West US 3'],
  ['P', 'Chile Central'],
  ['Q', 'Denmark East'],
  ['R', 'North Europe'],
  ['S', 'West Europe'],
  ['T', 'Sweden South'],
  ['U', 'Sweden Central'],
  ['V', 'Spain Central'],
  ['W', 'UK South'],
  ['X', 'UK West'],
  ['Y', 'France South'],
  ['Z', 'Taiwan North'],
  ['a', 'Taiwan Northwest'],
  ['b', 'Japan East'],
  ['c', 'South Africa North'],
  ['d', 'South Africa West'],
  ['e', 'France Central'],
  ['f', 'Germany North'],
  ['g', 'Germany West Central'],
  ['h', 'Israel Central'],
  ['i', 'Norway East'],
  ['j', 'Norway West'],
  ['k', 'Poland Central'],
  ['l', 'Qatar Central'],
  ['m', 'Switzerland North'],
  ['n', 'Switzerland West'],
  ['o', 'Italy North'],
  ['p', 'Austria East'],
  ['q', 'East Asia'],
  ['r', 'Southeast Asia'],
  ['s', 'Japan West'],
  ['t', 'South India'],
  ['u', 'Central India'],
  ['v', 'West India'],
  ['w', 'UAE Central'],
  ['x', 'UAE North'],
  ['y', 'Australia East'],
  ['z', 'Australia Southeast'],
  ['0', 'Korea Central'],
  ['1', 'Korea South'],
  ['2', 'Mexico Central'],
  ['3', 'New Zealand North'],
  ['4', 'Malaysia South'],
  ['5', 'Indonesia Central'],
  ['6', 'Malaysia West'],
];

/** How the service tags spell some regions, other than the id. */
export const tagSpellings: Readonly<Record<string, string>> = {
  brazilse: 'Brazil Southeast',
  centralfrance: 'France Central',
  chilec: 'Chile Central',
  germanyn: 'Germany North',
  germanywc: 'Germany West Central',
  norwaye: 'Norway East',
  norwayw: 'Norway West',
  southfrance: 'France South',
  switzerlandn: 'Switzerland North',
  switzerlandw: 'Switzerland West',
};

/**
 * Which region's servers stand in which block, by the service tags. Each row: the first block, and from there on a letter per
 * block, `-` where no tag of a region holds it; a block is a /24, or a /64 of IPv6. The pool is told by `poolRanges`, not here.
 * `npm run ranges` writes these rows.
 */
export const regionBlocks: readonly (readonly [first: string, letters: string])[] = [
  ['40.93.0.0/24', 'AABDBEFGCAGBDCEFIJHKLMNOPQ'],
  ['40.93.64.0/24', 'RSVWXYZaabcdefghhijklmnoop'],
  ['40.93.128.0/24', 'qrstuvwxyz0123456'],
  ['40.93.192.0/24', 'CEEEEEFFFFFIIIIIJJJJJTU'],
  ['40.107.1.0/24', '22233----3ll'],
  ['40.107.38.0/24', 'lyyy000vvvwwwuuuxxxtttzzz1--1144--4-sss'],
  ['40.107.130.0/24', 'Y-Y----Yfffc--cdddgggjjjkkkiiieeeooocmmmnnnhhhppppp-----------HHHK-KKLLLMMMNNNOOO'],
  ['52.101.0.0/24', 'AAAABBBBCBDEEEEEAAAABBBBFFFFGGGGCCCCDDDDFAGAAAGGGGGBBBBBDDDDDCCCCRRRRSSSSSTUTTTTUUUU'],
  ['52.101.84.0/24', 'RAAAWWVVVVVWWWXXXXXo----ZZZZZaaaaaaaaaabbbbbqqqqqrrrrrstuvwxtuvwxyyzz0011s-wccddYYee'],
  ['52.101.168.0/24', 'ffgghhhhoiijjkkllmmnnHHKKLLXWMMNNOOPPPPPQQQQQ-----------xuvtsbaZ2233445555566666'],
  ['52.102.128.0/24', 'ABCDEFGAGBDCEFIJHKLMNOPQ------ABRSTUWVXYZaabcdefghhijklmnop-----qrstuvwxyz0123456'],
  ['52.103.0.0/24', 'ABABCDEFGAGBDCEFIJHKLMNOPQ------RSTUVWXYZaabcdefghhijklmnop-----qrstuvwxyz0123456'],
  ['52.103.128.0/24', 'ABCDEFGHGBDCEFIJKLMNOPQ---------RSTUVWXYZaabcdefghhijklmnop-----qrstuvwxyz0123456'],
  ['2a01:111:f403:c000::/64', 'AAGMGGGG'],
  ['2a01:111:f403:c100::/64', 'BBEHKLNOPQ--EEEEDCFIJ'],
  ['2a01:111:f403:c200::/64', 'RSUTVWXYcdefghhijklmnop'],
  ['2a01:111:f403:c400::/64', 'qrZaabssutvwxyz0123456'],
  ['2a01:111:f403:c800::/64', 'AEFDGGGG'],
  ['2a01:111:f403:c900::/64', 'BBAGCCCCDDDDEEEEFFFFAAAAAGGGGGBBBBBDDDDDCCCCCEEEEEFFFFFIIIIIJJJJJHHKKLLXWMMNNHHHKKKL'],
  ['2a01:111:f403:c954::/64', 'LLMMMNNNOOOOOPPPPPQQQQQ'],
  ['2a01:111:f403:ca00::/64', 'RRRRRSSSSSWWWWWXUTUUUUTTTTXXXXYYVVVVVeefccddfgghhhhoiijjkkllmmnnxuvtsbaZoVYYYfffcccd'],
  ['2a01:111:f403:ca54::/64', 'ddgggjjjkkkiiieeeooommmnnnpphhhppp'],
  ['2a01:111:f403:cc00::/64', 'qqqqqrrrrrZZZZZaaaaaaaaaabbbbbsssssssssstwvxtuvwxyyzz0011u2w233222333lllyyy000vvvwww'],
  ['2a01:111:f403:cc54::/64', 'uuuxxxtttzzz111444445555566666'],
  ['2a01:111:f403:d000::/64', 'AAGBGGGG'],
  ['2a01:111:f403:d100::/64', 'BDFHCCCCDDDDEEEEKLMNECOPQ-------FFFFIJ'],
  ['2a01:111:f403:d200::/64', 'RSUTWVXYcdefghhijklmnop'],
  ['2a01:111:f403:d400::/64', 'Zqraabsstuvwxyz0123456'],
  ['2a01:111:f403:d800::/64', 'AAGBGGGG'],
  ['2a01:111:f403:d900::/64', 'BDFECCCCDDDDEEEEFFFFIJHKLMNCOPQ'],
  ['2a01:111:f403:da00::/64', 'RSUTWVXYcdefghhijklmnop'],
  ['2a01:111:f403:dc00::/64', 'qrZaabsstuvwxyz0123456'],
  ['2a01:111:f403:e000::/64', 'AAGICCCCDDDDEEEEFFFFJBEFDHKLMNCOPQ'],
  ['2a01:111:f403:e200::/64', 'RSUTWVXYcdefghhijklmnop'],
  ['2a01:111:f403:e400::/64', 'qrZaabsstuvwxyz0123456'],
  ['2a01:111:f403:f000::/64', 'B'],
  ['2a01:111:f403:f800::/64', 'AAAAGGGG'],
  ['2a01:111:f403:f900::/64', 'BBBBCCCCDDDDEEEEFFFF'],
];

/**
 * The Azure region of the server with this address (canonical: IPv6 in lower case, compressed), by Microsoft's service tags
 * (`regionsSource`). Null where its block is in no tag of a region, and for a text that is no address. Total.
 */
export function regionOf(address: string): Region | null {
  const { network, index } = readBlock(address);
  for (const { start, letters } of rowsByNetwork.get(network) ?? []) {
    const letter = letters[index - start];
    if (letter !== undefined) return regionByLetter.get(letter) ?? null;
  }
  return null;
}

/**
 * The Azure region that the first label of a server name (lower case) spells: Japan East for `mail-japaneastazrln10222018`. Null
 * if it spells none. Total.
 */
export function regionOfName(label: string): Region | null {
  const spelt = label.startsWith('mail-') ? label.slice('mail-'.length) : '';
  for (let at = spelt.indexOf(zone); at !== -1; at = spelt.indexOf(zone, at + 1)) {
    const region = regionBySpelling.get(spelt.slice(0, at));
    if (region !== undefined) return region;
  }
  return null;
}

/** Microsoft's name of a region by its id: `Japan East` for `japaneast`; the id itself where no region has it. Total. */
export function regionName(id: string): string {
  return regionBySpelling.get(id)?.name ?? id;
}

/** What follows the region in the name of a server. */
const zone = 'az';

const named = regionRows.map(([letter, name, spelling]) => ({ letter, spelling, region: { id: idOf(name), name } }));
const regionByLetter: ReadonlyMap<string, Region> = new Map(named.map(({ letter, region }) => [letter, region]));
const regionBySpelling: ReadonlyMap<string, Region> = new Map(
  named.flatMap(({ spelling, region }) => [region.id, spelling ?? region.id].map((id) => [id, region])),
);

interface BlockRow {
  readonly start: number;
  readonly letters: string;
}

const rowsByNetwork = new Map<string, BlockRow[]>();
for (const [first, letters] of regionBlocks) {
  const { network, index: start } = readBlock(first);
  rowsByNetwork.set(network, [...(rowsByNetwork.get(network) ?? []), { start, letters }]);
}

function idOf(name: string): string {
  return name.toLowerCase().replaceAll(' ', '');
}

/** The network a block is counted in, and its number there: the third octet of IPv4, the fourth group of IPv6. */
function readBlock(address: string): { readonly network: string; readonly index: number } {
  const six = address.includes(':');
  const sign = six ? ':' : '.';
  let end = address.indexOf(sign);
  for (let parts = six ? 3 : 2; parts > 1 && end !== -1; parts -= 1) end = address.indexOf(sign, end + 1);
  if (end === -1) return { network: address, index: 0 };
  const behind = address.indexOf(sign, end + 1);
  const number = address.slice(end + 1, behind === -1 ? undefined : behind);
  return { network: address.slice(0, end), index: six ? Number(`0x0${number}`) : Number(number) };
}
