/**
 * What tldts holds: nodes with their flags and edges, and the labels of all edges in one text.
 *
 * @typedef {{ nodeFlags: Uint8Array, edgeStart: Uint16Array, edgeLength: Uint8Array, edgeChild: Uint16Array, labelText: string }}
 * Tables
 */

/**
 * A webpack loader for the table of the public suffix list inside tldts (`dist/es6/src/data/trie.js`): the same tree as one text
 * that compresses to three quarters, and the code that reads it. tldts answers the same with both, as test/build/suffixes.test.ts
 * shows for every rule, but for long top-level domains that have nothing below them (`.bank`): they are left out, since they weigh
 * more than the pane has room for, so that `isIcann` is false there. Labels beyond ASCII are left out: each has its twin (`xn--`),
 * from which it is read. A name that is written partly in one way and partly in the other is then known as well.
 *
 * @this {import('webpack').LoaderContext<unknown>}
 * @param {string} source
 */
export default function compactSuffixes(source) {
  const done = this.async();
  compactTable(source).then((text) => done(null, text), done);
}

/**
 * The compact module for the source of tldts' table.
 *
 * @param {string} source
 * @returns {Promise<string>}
 */
export async function compactTable(source) {
  const table = await import(`data:text/javascript;base64,${Buffer.from(source).toString('base64')}`);
  const { rulesRoot, exceptionsRoot } = table;
  const write = writer(table);
  const trees = [write(rulesRoot), write(exceptionsRoot)].join('|');
  return [
    `const read = ${readTables};`,
    `const table = read(${JSON.stringify(trees)});`,
    'export const { nodeFlags, edgeStart, edgeLength, edgeChild, labelText, rulesRoot, exceptionsRoot } = table;',
  ].join('\n');
}

/**
 * A node is `labels;labels;branches`: leaves with flag 1, leaves with flag 2, and branches; the semicolons of empty lists at its
 * end are left out. Labels of many nodes (`com`, `edu`, `gov`) come first, so that the same ones stand together everywhere, and
 * the others in the order of the alphabet. Between the items of a list stands a capital letter: how many characters of its label
 * the next one shares with the one before it, A for none, which it leaves out. A branch is `label(flag node)`, or `label[flag
 * node)` for a tree that comes again as `label#number`, numbered in this order.
 *
 * @param {Tables & { rulesRoot: number }} tables
 */
function writer({ rulesRoot, nodeFlags, edgeStart, edgeLength, edgeChild, labelText }) {
  const offsets = [0];
  for (const length of edgeLength) offsets.push(offsets[offsets.length - 1] + length);
  const labels = Array.from(edgeLength, (_, edge) => labelText.slice(offsets[edge], offsets[edge + 1]));
  const uses = countOf(edgeChild);
  const nodesWith = countOf(labels);
  /** @param {string} label */
  const rank = (label) => {
    const count = nodesWith.get(label) ?? 0;
    return count < manyNodes ? 0 : count;
  };
  /** @type {Map<number, number>} */
  const known = new Map();
  /** @param {number} node */
  const isLeaf = (node) => edgeStart[node] === edgeStart[node + 1] && (nodeFlags[node] === 1 || nodeFlags[node] === 2);
  /** @type {(label: string, child: number) => boolean} */
  const isLeftOut = (label, child) => label.length > longestBare && isLeaf(child) && nodeFlags[child] === 1;
  /** @param {number} child */
  const branch = (child) => {
    if (known.has(child)) return `#${known.get(child)}`;
    const isShared = (uses.get(child) ?? 0) > 1;
    if (isShared) known.set(child, known.size);
    return `${isShared ? '[' : '('}${nodeFlags[child]}${write(child)})`;
  };
  /** @type {(node: number) => string} */
  const write = (node) => {
    /** @type {[label: string, child: number][]} */
    const edges = [];
    for (let edge = edgeStart[node]; edge < edgeStart[node + 1]; edge += 1)
      if (isAscii(labels[edge]) && !(node === rulesRoot && isLeftOut(labels[edge], edgeChild[edge])))
        edges.push([labels[edge], edgeChild[edge]]);
    edges.sort(([one], [other]) => rank(other) - rank(one) || (one < other ? -1 : 1));
    /** @param {number} flag */
    const leaves = (flag) => edges.filter(([, child]) => isLeaf(child) && nodeFlags[child] === flag);
    const branches = edges.filter(([, child]) => !isLeaf(child));
    return [listed(leaves(1), () => ''), listed(leaves(2), () => ''), listed(branches, ([, child]) => branch(child))]
      .join(';')
      .replace(/;{1,2}$/, '');
  };
  return write;
}

/** The longest top-level domain that is kept though it has nothing below it: countries, and `.gov`, `.mil` and `.int`. */
const longestBare = 3;

/** In how many nodes a label must stand to come first: among the numbers tried, with 15 the table is smallest. */
const manyNodes = 15;

/** @param {string} label */
function isAscii(label) {
  return /^[\w*-]+$/.test(label);
}

/**
 * How often each value comes.
 *
 * @template Value
 * @param {Iterable<Value>} values
 */
function countOf(values) {
  /** @type {Map<Value, number>} */
  const counts = new Map();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

/**
 * @param {readonly [label: string, child: number][]} edges
 * @param {(edge: [label: string, child: number]) => string} rest what stands behind the label
 */
function listed(edges, rest) {
  return edges
    .map((edge, i) => {
      const before = edges[i - 1]?.[0] ?? '';
      let shared = 0;
      while (shared < 25 && shared < before.length && before[shared] === edge[0][shared]) shared += 1;
      const between = i === 0 ? '' : String.fromCharCode(firstCapital + shared);
      return `${between}${edge[0].slice(shared)}${rest(edge)}`;
    })
    .join('');
}

const firstCapital = 65;

/**
 * Runs in the page; stands alone. Rebuilds the arrays of tldts, with the edges of a node in the order of their hashes (djb2 from
 * the end).
 *
 * @param {string} text
 */
function readTables(text) {
  /** @type {[flag: number, edges: [label: string, child: number][]][]} */
  const nodes = [
    [1, []],
    [2, []],
  ];
  /** @type {number[]} */
  const shared = [];
  let at = 0;
  /** @param {string} label */
  const hash = (label) => {
    let value = 5381;
    for (let i = label.length - 1; i >= 0; i -= 1) value = (value * 33) ^ label.charCodeAt(i);
    return value >>> 0;
  };
  const rest = /[^A-Z;([)#|]*/y;
  const readLabel = () => {
    rest.lastIndex = at;
    const [label = ''] = rest.exec(text) ?? [];
    at += label.length;
    return label;
  };
  // RFC 3492, section 6.2, for a label after its `xn--`
  /** @param {string} label */
  const decode = (label) => {
    const hyphen = label.lastIndexOf('-');
    const characters = hyphen === -1 ? [] : [...label.slice(0, hyphen)];
    let [code, place, bias] = [128, 0, 72];
    for (let i = hyphen + 1; i < label.length;) {
      const before = place;
      for (let weight = 1, k = 36; ; k += 36) {
        const character = label.charCodeAt(i);
        i += 1;
        const digit = character - (character < 58 ? 22 : 97);
        const threshold = Math.min(Math.max(k - bias, 1), 26);
        place += digit * weight;
        if (digit < threshold) break;
        weight *= 36 - threshold;
      }
      const length = characters.length + 1;
      let delta = Math.floor((place - before) / (before === 0 ? 700 : 2));
      delta += Math.floor(delta / length);
      for (bias = 0; delta > 455; bias += 36) delta = Math.floor(delta / 35);
      bias += Math.floor((36 * delta) / (delta + 38));
      code += Math.floor(place / length);
      place %= length;
      characters.splice(place, 0, String.fromCodePoint(code));
      place += 1;
    }
    return characters.join('');
  };
  /** @type {(flag: number, isShared: boolean) => number} */
  const readNode = (flag, isShared) => {
    /** @type {[label: string, child: number][]} */
    const edges = [];
    const node = nodes.push([flag, edges]) - 1;
    if (isShared) shared.push(node);
    for (let group = 0; group < 3; group += 1) {
      for (let label = readLabel(); label !== '';) {
        const child = group < 2 ? group : readChild();
        edges.push([label, child]);
        if (label.startsWith('xn--')) edges.push([decode(label.slice(4)), child]);
        // a capital letter, 65 and more: how much of the label comes again
        const shared = text.charCodeAt(at) - 65;
        if (!(shared >= 0 && shared <= 25)) break;
        at += 1;
        label = label.slice(0, shared) + readLabel();
      }
      if (text[at] === ';') at += 1;
    }
    return node;
  };
  /** @returns {number} */
  const readChild = () => {
    const mark = text[at];
    at += 1;
    if (mark === '#') return shared[Number(readLabel())];
    at += 1;
    const child = readNode(Number(text[at - 1]), mark === '[');
    at += 1;
    return child;
  };
  const rulesRoot = readNode(0, false);
  at += 1;
  const exceptionsRoot = readNode(0, false);
  const edges = nodes
    .map(([, list]) => list.map(([label, child]) => /** @type {const} */ ([hash(label), label, child])).sort(([a], [b]) => a - b))
    .flat();
  const starts = [0];
  for (const [, list] of nodes) starts.push(starts[starts.length - 1] + list.length);
  return {
    nodeFlags: Uint8Array.from(nodes, ([flag]) => flag),
    edgeStart: Uint16Array.from(starts),
    edgeLength: Uint8Array.from(edges, ([, label]) => label.length),
    edgeChild: Uint16Array.from(edges, ([, , child]) => child),
    labelText: edges.map(([, label]) => label).join(''),
    rulesRoot,
    exceptionsRoot,
  };
}
