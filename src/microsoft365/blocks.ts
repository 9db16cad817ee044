import type { SourceId } from './sources.ts';

/** Address blocks in CIDR notation that stand for one thing, all read in one place. */
export interface Blocks {
  readonly source: SourceId;
  readonly ranges: readonly string[];
}

/**
 * Microsoft's registered blocks. Only a sanity check: a reverse name outside all of them was set by the owner of the address,
 * who is a stranger. Every range of a pool must lie in one of them.
 */
export const microsoftBlocks: Blocks = {
  source: 'address-registry',
  ranges: [
    '13.64.0.0/11',
    '20.33.0.0/16',
    '20.34.0.0/15',
    '20.36.0.0/14',
    '20.40.0.0/13',
    '20.48.0.0/12',
    '20.64.0.0/10',
    '20.128.0.0/16',
    '20.135.0.0/16',
    '20.136.0.0/16',
    '20.150.0.0/15',
    '20.160.0.0/12',
    '20.176.0.0/14',
    '20.180.0.0/14',
    '20.184.0.0/13',
    '20.192.0.0/10',
    '23.96.0.0/13',
    '40.74.0.0/15',
    '40.76.0.0/14',
    '40.80.0.0/12',
    '40.96.0.0/12',
    '40.112.0.0/13',
    '40.120.0.0/14',
    '40.124.0.0/16',
    '40.126.0.0/18',
    '42.159.0.0/16',
    '51.4.0.0/15',
    '52.96.0.0/12',
    '52.112.0.0/14',
    '65.52.0.0/14',
    '104.40.0.0/13',
    '104.146.0.0/15',
    '131.253.0.0/16',
    '134.170.0.0/16',
    '139.219.0.0/16',
    '157.54.0.0/15',
    '157.56.0.0/14',
    '207.46.0.0/16',
    '2603:1000::/24',
    '2a01:110::/31',
    '2a01:4180:4050::/47',
    '2001:489a::/32',
    '2406:e500::/32',
  ],
};

/**
 * Exchange Online's own servers speak to each other from here. Not the whole of Microsoft's blocks around them: anybody who rents
 * a machine in Azure has an address in 2603:1000::/25 or 2a01:111:f100::/48.
 */
export const insideBlocks: Blocks = {
  source: 'own-count',
  ranges: ['2603:1080::/25', '2a01:111:e400::/48', '2a01:111:f400::/48', '2a01:111:f403::/48'],
};
