import type { Peer } from '../../src/detection/route/hop.ts';

/** The cases that hold for every server of one shape: `peer` is an ordinary one as it stands in a line. */
export interface ShapeTable {
  readonly peer: string;
  readonly reads: readonly (readonly [line: string, peer: Peer])[];
  readonly leaves: readonly string[];
}

/** What is known of the looked-up names of a kind of server. */
type OfName = Pick<Peer, 'nameConfirmed'> | undefined;

const name = 'mail-psaapc01rlnn2073.outbound.protection.outlook.com';
const helo = 'APC01-PSA-obe.outbound.protection.outlook.com';

/** For each shape the cases with this text behind the peer. */
export const shapeTables = {
  bracketed: (rest: string, ofName: OfName): ShapeTable => ({
    peer: `${helo} (${name} [40.95.53.73])`,
    reads: [
      [`from ${helo} (${name} [40.95.53.73]) ${rest}`, { helo, reverseName: name, address: '40.95.53.73', ...ofName }],
      [
        `from ${helo} (${name} [IPv6:2A01:111:f403:e40b:0::1]) ${rest}`,
        { helo, reverseName: name, address: '2a01:111:f403:e40b::1', ...ofName },
      ],
      [`from ${helo} (unknown [40.95.53.73]) ${rest}`, { helo, address: '40.95.53.73' }],
      [`from ${helo} ([40.95.53.73]) ${rest}`, { helo, address: '40.95.53.73' }],
    ],
    leaves: [
      // a greeting with a bracket in it
      `from x (${name} [40.95.53.73]) (mx.example [203.0.113.4]) ${rest}`,
      // the same in front of a name marked as doubtful
      `from x (${name} [40.95.53.73]) (mx.example [203.0.113.4] (may be forged)) ${rest}`,
      // two words where the greeting stands
      `from x ${name} ([203.0.113.4]) ${rest}`,
      // a name that is none
      `from x (helo= [40.95.53.73]) ${rest}`,
      // no address
      `from ${helo} (${name}) ${rest}`,
    ],
  }),
  bare: (rest: string): ShapeTable => ({
    peer: 'a.example (192.0.2.7)',
    reads: [
      [
        `from EUR05-DB8-obe.outbound.protection.outlook.com (104.47.17.109) ${rest}`,
        { helo: 'EUR05-DB8-obe.outbound.protection.outlook.com', address: '104.47.17.109' },
      ],
      [`from a.example (2001:db8::1) ${rest}`, { helo: 'a.example', address: '2001:db8::1' }],
      [`from [192.0.2.5] (203.0.113.5) ${rest}`, { helo: '[192.0.2.5]', address: '203.0.113.5' }],
    ],
    leaves: [
      // greetings with brackets in them
      `from x (40.95.53.73) (203.0.113.4) ${rest}`,
      `from x (HELO y) (203.0.113.4) ${rest}`,
      `from a.example ([192.0.2.7]) ${rest}`,
      `from a.example ${rest}`,
    ],
  }),
  marshal: (rest: string): ShapeTable => ({
    peer: 'a.example (Not Verified[192.0.2.7])',
    reads: [
      [`from ${helo} (Not Verified[40.95.53.73]) ${rest}`, { helo, address: '40.95.53.73' }],
      [`from ${helo} (${name}[40.95.53.73]) ${rest}`, { helo, reverseName: name, address: '40.95.53.73' }],
      [`from a.example ([192.0.2.7]) ${rest}`, { helo: 'a.example', address: '192.0.2.7' }],
    ],
    leaves: [
      `from x (${name}[40.95.53.73]) (Not Verified[203.0.113.4]) ${rest}`,
      `from x y (Not Verified[203.0.113.4]) ${rest}`,
      `from x (two names[203.0.113.4]) ${rest}`,
      `from x (Not Verified[203.0.113.4] z) ${rest}`,
      `from x (Not Verified) ${rest}`,
    ],
  }),
  account: (rest: string): ShapeTable => ({
    peer: '[192.0.2.7] (HELO a.example)',
    reads: [
      [`from [40.95.53.73] (HELO ${helo}) ${rest}`, { helo, address: '40.95.53.73' }],
      [`from [2001:db8::7] (HELO a.example) ${rest}`, { helo: 'a.example', address: '2001:db8::7' }],
      [`from [192.0.2.7] (account ann@example.org HELO a.example) ${rest}`, { helo: 'a.example', address: '192.0.2.7' }],
      // an address is a lawful greeting
      [`from [192.0.2.7] (HELO [40.95.53.73]) ${rest}`, { address: '192.0.2.7' }],
    ],
    leaves: [
      // a greeting with a bracket in it, and one with a blank
      `from [203.0.113.4] (HELO x) ([40.95.53.73]) ${rest}`,
      `from [203.0.113.4] (HELO x y) ${rest}`,
      // a word where the address stands
      `from a.example (HELO b.example) ${rest}`,
      `from [203.0.113.4] (account ann) ${rest}`,
      `from [203.0.113.4] a.example (HELO x) ${rest}`,
    ],
  }),
  greeting: (rest: string, ofName: OfName): ShapeTable => ({
    peer: 'a.example (HELO b.example) (192.0.2.9)',
    reads: [
      [`from ${name} (HELO ${helo}) (40.95.53.73) ${rest}`, { helo, reverseName: name, address: '40.95.53.73', ...ofName }],
      [
        `from ${name} (LHLO ${helo}) (2a01:111:f403:e40b::1) ${rest}`,
        { helo, reverseName: name, address: '2a01:111:f403:e40b::1', ...ofName },
      ],
      [`from unknown (EHLO ${helo}) (40.95.53.73) ${rest}`, { helo, address: '40.95.53.73' }],
      [`from unknown (HELO [40.95.53.73]) (192.0.2.9) ${rest}`, { address: '192.0.2.9' }],
    ],
    leaves: [
      // an address where the looked-up name stands
      `from 127.0.0.1 (EHLO h.example) (192.0.2.9) ${rest}`,
      // greetings with blanks and brackets in them
      `from a.example (HELO x) (40.95.53.73) (y) (203.0.113.4) ${rest}`,
      `from a.example (HELO x) (40.95.53.73) (203.0.113.4) ${rest}`,
      `from a.example (HELO x y) (203.0.113.4) ${rest}`,
      `from a.example (HELO x) (a.example [203.0.113.4]) ${rest}`,
      `from a.example (HELO x) ([203.0.113.4]) ${rest}`,
      `from a.example (HELO x) ${rest}`,
      `from a.example (a.example [192.0.2.9]) (using TLSv1.2) ${rest}`,
    ],
  }),
};
