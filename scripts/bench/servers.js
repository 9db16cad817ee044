const regions = [
  { centre: 'AM9PR05', area: 'eurprd05', short: 'am7eur05', greeting: 'EUR05-AM6' },
  { centre: 'DB8PR04', area: 'eurprd04', short: 'db8eur04', greeting: 'EUR04-DB3' },
  { centre: 'SN6PR02', area: 'namprd02', short: 'sn1nam02', greeting: 'NAM02-SN1' },
  { centre: 'CH3PR12', area: 'namprd12', short: 'co1nam12', greeting: 'NAM12-DM6' },
  { centre: 'TYSPR03', area: 'apcprd03', short: 'sgaapc01', greeting: 'APC01-SG2' },
  { centre: 'LO4P265', area: 'GBRP265', short: 'lo2gbr01', greeting: 'GBR01-LO2' },
];
const azureRegions = ['westeurope', 'northeurope', 'japaneast', 'southeastasia', 'eastus2', 'northcentralus'];

/** Address blocks, and the letters in the server name, of each pool: `classic` names and those of Azure regions. */
const pools = {
  ordinary: [
    { block: (random) => `40.107.${random.between(0, 255)}`, letters: 'on', azure: false },
    { block: (random) => `52.101.${random.between(0, 255)}`, letters: 'on', azure: true },
  ],
  'high-risk': [{ block: (random) => `52.100.${random.between(0, 255)}`, letters: 'hn', azure: false }],
  consumer: [
    { block: (random) => `40.92.${random.between(0, 255)}`, letters: 'olkn', azure: false },
    { block: (random) => `52.103.${random.between(0, 127)}`, letters: 'olkn', azure: true },
  ],
  'relay-passed': [
    { block: (random) => `40.95.${random.between(0, 255)}`, letters: 'rlnn', azure: false },
    { block: (random) => `52.103.${random.between(128, 255)}`, letters: 'rln', azure: true },
  ],
  'relay-spam': [
    { block: (random) => `40.95.${random.between(0, 255)}`, letters: 'rlhn', azure: false },
    { block: (random) => `52.103.${random.between(128, 255)}`, letters: 'rln', azure: true },
  ],
};

/** One outbound server of Microsoft 365: what it says of itself, the name of its address, and the address. */
export function outboundServer(random, pool) {
  const { block, letters, azure } = random.pick(pools[pool]);
  const region = random.pick(regions);
  const address = `${block(random)}.${random.between(1, 254)}`;
  const label = azure
    ? `mail-${random.pick(azureRegions)}az${letters}1${random.digits(7)}`
    : `mail-${region.short}${letters}2${random.digits(3)}`;
  const greeting = azure ? `${region.centre}CU00${random.between(1, 9)}` : `${region.greeting}-obe`;
  const domain = 'outbound.protection.outlook.com';
  return { helo: `${greeting}.${domain}`, reverseName: `${label}.${domain}`, address };
}

/** A mail server somewhere on the internet. */
export function outsideServer(random, domain) {
  const name = `${random.pick(['mail', 'mx', 'smtp', 'out'])}${random.between(1, 40)}.${domain}`;
  const block = random.pick(['192.0.2', '198.51.100', '203.0.113']);
  return { helo: name, reverseName: name, address: `${block}.${random.between(1, 254)}` };
}

/** A server inside Exchange Online: `label` is its own name, which it carries under more than one domain. */
export function insideServer(random, role) {
  const { centre, area } = random.pick(regions);
  const label = {
    mailbox: `${centre}MB${random.digits(4)}`,
    front: `${centre}CA${random.digits(4)}`,
    intake: `${centre.slice(0, 3)}PEPF0000${random.hex(4).toUpperCase()}`,
  }[role];
  const block = `2603:10${random.pick(['a6', 'b6'])}:${random.hex(3)}:${random.hex(2)}`;
  return { label, name: `${label}.${area}.prod.outlook.com`, block, address: `${block}::${random.hex(2)}` };
}
