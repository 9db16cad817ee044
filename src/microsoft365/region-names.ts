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
/** The regions by the letter that stands for each in `regionBlocks`. */
export const regionByLetter: ReadonlyMap<string, Region> = new Map(named.map(({ letter, region }) => [letter, region]));
const regionBySpelling: ReadonlyMap<string, Region> = new Map(
  named.flatMap(({ spelling, region }) => [region.id, spelling ?? region.id].map((id) => [id, region])),
);

function idOf(name: string): string {
  return name.toLowerCase().replaceAll(' ', '');
}
