import { readPairs } from '../../../src/detection/stamps/pairs.ts';

it.each([
  [
    'CIP:2603:10a6::1;DIR:OUT;',
    [
      ['CIP', '2603:10a6::1'],
      ['DIR', 'OUT'],
    ],
  ],
  [
    ' ucf : 0 ;\tdest:J',
    [
      ['ucf', '0'],
      ['dest', 'J'],
    ],
  ],
  [
    'SFV:NSPM ; DIR:OUT\t',
    [
      ['SFV', 'NSPM'],
      ['DIR', 'OUT'],
    ],
  ],
  ['SRV:;:x;y;;', []],
  [
    'dest:J;dest:I',
    [
      ['dest', 'J'],
      ['dest', 'I'],
    ],
  ],
  ['__proto__:1', [['__proto__', '1']]],
  ['', []],
  [
    'CIP:2603:10a6::1,SRV:,CAT:PHSH,SFS:(1)(2),DIR:INB',
    [
      ['CIP', '2603:10a6::1'],
      ['CAT', 'PHSH'],
      ['SFS', '(1)(2)'],
      ['DIR', 'INB'],
    ],
  ],
  [
    'CIP: 192.0.2.1 SRV: CAT: PHSH SFS: (1), (2) DIR: INB;',
    [
      ['CIP', '192.0.2.1'],
      ['CAT', 'PHSH'],
      ['SFS', '(1), (2)'],
      ['DIR', 'INB'],
    ],
  ],
  [
    'BCL:7, ARA:13230040|366016',
    [
      ['BCL', '7'],
      ['ARA', '13230040|366016'],
    ],
  ],
  // what Microsoft wrote itself is never parted anew
  [
    'SFV:SPM;H:a,CAT:NONE;PTR:b;CAT:PHSH',
    [
      ['SFV', 'SPM'],
      ['H', 'a,CAT:NONE'],
      ['PTR', 'b'],
      ['CAT', 'PHSH'],
    ],
  ],
  [
    'BCL:0;ARA:1|\t2',
    [
      ['BCL', '0'],
      ['ARA', '1|\t2'],
    ],
  ],
])('reads the pairs in %j', (value, pairs) => {
  expect(readPairs(value)).toEqual(pairs);
});
