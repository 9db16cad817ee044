import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { insideBlocks, microsoftBlocks } from '../../src/microsoft365/blocks.ts';
import { filteringStampRows } from '../../src/microsoft365/filtering-stamps.ts';
import * as hosts from '../../src/microsoft365/hosts.ts';
import { isMicrosoftAddress } from '../../src/detection/route/outbound-peer.ts';
import { poolRanges, unassignedRanges } from '../../src/microsoft365/pools.ts';
import { poolTokens } from '../../src/microsoft365/server-names.ts';

const root = join(__dirname, '..', '..');

/** Where such text may stand, and why. */
const exempt = [
  // the room itself
  'src/microsoft365/',
  // whole messages and exports to try the pages with
  'src/page/samples/',
  'src/triage-page/samples/',
  // prose; a reader is told by name what not to put on a list
  'src/locales/',
];

const ranges = [
  ...[...poolRanges, ...unassignedRanges].map(({ range }) => range),
  ...[microsoftBlocks, insideBlocks].flatMap((blocks) => blocks.ranges),
];
const domains = [
  ...hosts.outboundDomains,
  ...hosts.sovereignOutboundDomains,
  ...hosts.sovereignZones,
  ...hosts.intakeDomains,
  ...hosts.insideDomains,
];
/** A part of a text is enough: the start of an address, or the end of a host name. */
const parts = new Set([...ranges.map(startOf), ...domains.map((domain) => domain.split('.').slice(-2).join('.'))]);
/** A whole text. */
const words = new Set([...poolTokens.map(({ token }) => token), ...filteringStampRows.map(({ value }) => value)]);

/** The first two octets, or the first two groups: no other address of ours begins so. */
function startOf(range: string): string {
  const separator = range.includes(':') ? ':' : '.';
  return `${range.split(separator, 2).join(separator)}${separator}`;
}

function typedFacts(file: string, code: string): string[] {
  const found: string[] = [];
  if (!mayHold(code.toLowerCase())) return found;
  const visit = (node: ts.Node): void => {
    if (ts.isLiteralTypeNode(node)) return;
    if (
      ts.isStringLiteralLike(node) ||
      ts.isTemplateHead(node) ||
      ts.isTemplateMiddleOrTemplateTail(node) ||
      ts.isRegularExpressionLiteral(node)
    ) {
      const text = (ts.isRegularExpressionLiteral(node) ? node.text.replaceAll('\\', '') : node.text).toLowerCase();
      const isPartOf = (part: string): boolean => {
        const at = text.indexOf(part);
        return at !== -1 && !/[\da-z]/.test(text[at - 1] ?? '');
      };
      const addresses = text.match(/\b(?:\d{1,3}\.){3}\d{1,3}\b/g) ?? [];
      if (words.has(text) || [...parts].some(isPartOf) || addresses.some(isMicrosoftAddress)) found.push(`${file}: ${text}`);
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, code, ts.ScriptTarget.Latest));
  return found;
}

/** A quick look, since to parse every file takes seconds. */
function mayHold(code: string): boolean {
  const plain = code.replaceAll('\\', '');
  if (/\d\.\d{1,3}\.\d/.test(plain)) return true;
  return (
    [...parts].some((part) => plain.includes(part)) ||
    [...words].some((word) => [`'${word}'`, `"${word}"`, `\`${word}\``].some((text) => plain.includes(text)))
  );
}

const files = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
  .map((name) => `src/${name.replaceAll('\\', '/')}`)
  .filter((name) => /\.tsx?$/.test(name));

test('no range, address prefix, host domain, pool token or SFP code is typed outside src/microsoft365', () => {
  expect(files.length).toBeGreaterThan(200);
  const looked = files.filter((file) => !exempt.some((folder) => file.startsWith(folder)));
  const found = looked.flatMap((file) => typedFacts(file, readFileSync(join(root, file), 'utf8')));
  expect(found.map((one) => `${one} (take it from src/microsoft365)`)).toEqual([]);
});

test('every exemption is still needed', () => {
  const idle = exempt.filter((folder) => {
    const inside = files.filter((file) => file.startsWith(folder));
    return inside.flatMap((file) => typedFacts(file, readFileSync(join(root, file), 'utf8'))).length === 0;
  });
  expect(idle).toEqual([]);
});

test.each([
  ["const range = '40.95.128.0/17';"],
  ["const prefix = '52.103.';"],
  ["const six = '2A01:111:f403:e';"],
  ["const domain = 'outbound.protection.outlook.com';"],
  ["const end = '.prod.exchangelabs.com';"],
  ["const relay = token === 'rlnn';"],
  ["const clean = sfp === '1022';"],
  ['const text = `of ${name} at 40.107.1.${octet}`;'],
  ['const found = /\\.office365\\.us$/;'],
  ["const host = '13.70.1.1';"],
])('notices %s', (code) => {
  expect(typedFacts('example.ts', code)).toHaveLength(1);
});

test.each([["const text = '140.95.1.1';"], ['// 40.95.0.0/16'], ["const pool = 'relay';"], ["const domain = 'example.org';"]])(
  'lets %s be',
  (code) => {
    expect(typedFacts('example.ts', code)).toEqual([]);
  },
);
