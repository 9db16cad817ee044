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
])('reads the pairs in %j', (value, pairs) => {
  expect(readPairs(value)).toEqual(pairs);
});
