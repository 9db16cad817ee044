import { layFlows } from '../../../src/triage-view/charts/flow-layout.ts';

const flows = [
  { senderDomain: 'a.example', cause: 'spf-none', placed: 'junk', count: 6 },
  { senderDomain: 'a.example', cause: 'forwarding', placed: 'inbox', count: 3 },
  { senderDomain: 'b.example', cause: 'spf-none', placed: 'junk', count: 1 },
] as const;

test('a node has the messages of its bands, and is as high as they are together', () => {
  const { nodes, bands } = layFlows(flows);
  expect(nodes.map(({ column, key, count }) => [column, key, count])).toEqual([
    [0, 'a.example', 9],
    [0, 'b.example', 1],
    [1, 'spf-none', 7],
    [1, 'forwarding', 3],
    [2, 'junk', 7],
    [2, 'inbox', 3],
  ]);
  for (const node of nodes) {
    const out = bands.filter(({ from }) => from === node);
    const into = bands.filter(({ to }) => to === node);
    for (const side of [out, into].filter(({ length }) => length > 0)) {
      expect(side.reduce((sum, { count }) => sum + count, 0)).toBe(node.count);
      expect(side.reduce((sum, { height }) => sum + height, 0)).toBeCloseTo(node.height);
    }
  }
});

test('nodes of one column do not overlap, and all are within the drawing', () => {
  const { nodes, height } = layFlows(flows);
  for (const column of [0, 1, 2]) {
    const ofColumn = nodes.filter((node) => node.column === column);
    for (const [at, node] of ofColumn.entries()) {
      expect(node.y + node.height).toBeLessThanOrEqual((ofColumn[at + 1]?.y ?? Infinity) - 10);
      expect(node.y + node.height).toBeLessThanOrEqual(height + 0.001);
    }
  }
});

test('small sender domains stand together, apart from those that are not known', () => {
  const many = [
    { senderDomain: null, cause: null, placed: 'unknown', count: 50 } as const,
    ...Array.from(
      { length: 20 },
      (_, at) => ({ senderDomain: `d${String(at)}.example`, cause: null, placed: 'unknown', count: 1 + at }) as const,
    ),
  ];
  const senders = layFlows(many).nodes.filter(({ column }) => column === 0);
  expect(senders.map(({ key, isOthers }) => [key, isOthers])).toEqual([
    [null, false],
    ...[19, 18, 17, 16, 15, 14, 13].map((at) => [`d${String(at)}.example`, false]),
    [null, true],
  ]);
  // 1 + 2 + … + 13
  expect(senders.at(-1)?.count).toBe(91);
});

test('nothing makes an empty drawing', () => {
  expect(layFlows([])).toMatchObject({ nodes: [], bands: [] });
});
