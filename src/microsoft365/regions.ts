import { regionByLetter } from './region-names.ts';
import type { Region } from './region-names.ts';
import type { SourceId } from './sources.ts';

/** Where blocks and regions were read. */
export const regionsSource: SourceId = 'service-tags';

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
    const letter = letters.charAt(index - start);
    if (letter !== '') return regionByLetter.get(letter) ?? null;
  }
  return null;
}

interface BlockRow {
  readonly start: number;
  readonly letters: string;
}

const rowsByNetwork = new Map<string, BlockRow[]>();
for (const [first, letters] of regionBlocks) {
  const { network, index: start } = readBlock(first);
  rowsByNetwork.set(network, [...(rowsByNetwork.get(network) ?? []), { start, letters }]);
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
