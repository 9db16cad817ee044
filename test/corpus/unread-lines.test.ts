import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { detect } from '../../src/detection/index.ts';

/**
 * Why a line cannot be read, as each case was made: a stranger's brackets and clauses in it; taken out or cut by whoever passed
 * the text on; a format that was invented, for a server that nobody knows.
 */
const reasons = {
  'a stranger’s words in it': [
    'forged/barracuda-greeting-with-a-clause',
    'forged/exchange-server-greeting-with-a-clause',
    'forged/helo-with-a-by-clause',
    'forged/helo-with-a-comment',
    'forged/helo-with-an-address-exchange',
    'forged/helo-with-an-address-exim',
    'forged/ironport-greeting-with-an-address',
    'forged/mimecast-greeting-closed-by-the-envelope',
    'forged/proofpoint-greeting-with-a-peer',
    'forged/qmail-greeting-with-an-address',
    'forged/unnamed-greeting-is-an-address',
  ],
  'removed, cut or redacted': [
    'relay-delivery/exchange-border-damaged-report-only',
    'relay-delivery/exchange-top-line-damaged',
    'relay-delivery/outlook-com-border-damaged-sender-ip',
    'relay-delivery/record-border-line-damaged',
    'relay-upstream/postfix-top-line-damaged-above-relay',
    'undetermined/exchange-border-damaged',
    'undetermined/exchange-border-damaged-strangers-report',
    'undetermined/postfix-line-cut-in-the-middle',
    'undetermined/postfix-line-redacted',
    'undetermined/postfix-top-line-damaged',
  ],
  'an invented server': [
    'undetermined/exchange-above-unread-line',
    'undetermined/gmail-above-unread-line',
    'undetermined/older-line-unreadable-names-microsoft',
    'undetermined/qmail-above-unread-line',
    'undetermined/unread-shape-at-the-border',
    'undetermined/unread-shape-below-the-border',
  ],
} as const;

const hops = readdirSync(__dirname, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.txt'))
  .flatMap((name) => {
    const { trace } = detect(readFileSync(join(__dirname, name), 'utf8'));
    return trace.hops.map(({ dialect }) => ({ name: name.replaceAll('\\', '/').replace(/\.txt$/, ''), dialect }));
  });
const unread = hops.filter(({ dialect }) => dialect === 'unrecognised').map(({ name }) => name);

test('every line is read but those that were made not to be: one in each of these texts', () => {
  expect(unread.sort()).toEqual(Object.values(reasons).flat().sort());
});

test('the README counts them, all lines, and those among them that a real server wrote whole', () => {
  const readme = readFileSync(join(__dirname, 'README.md'), 'utf8');
  const section = readme.split('\n## Unread lines\n')[1]?.split('\n## ')[0] ?? '';
  for (const [reason, texts] of Object.entries(reasons)) expect(section).toContain(`\n| ${reason} | ${String(texts.length)} |\n`);
  const share = ((100 * unread.length) / hops.length).toFixed(2);
  expect(section).toContain(`\n${String(unread.length)} of ${String(hops.length)} lines (${share} %) are not read.`);
  expect(section).toContain(` 0 of the other ${String(hops.length - unread.length)}.`);
});
