import { readFile } from 'node:fs/promises';
import type { HuntMistake } from './hunt-arguments.ts';
import { isDomain } from './hunt-arguments.ts';

/** Bytes of the list that are read: room for thousands of domains. */
const most = 1024 * 1024;

/**
 * The accepted domains in a file: one a line, or the table that `Get-AcceptedDomain | Export-Csv` writes, of which the column
 * `DomainName` counts. A line that is no domain is a mistake, so that no domain is left out unnoticed.
 */
export async function readAcceptedDomains(path: string): Promise<readonly string[] | HuntMistake> {
  const bytes = await readFile(path).catch(() => null);
  if (bytes === null || bytes.length > most) return { problem: 'unreadable-file', value: path };
  return acceptedDomainsIn(bytes.toString(bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf16le' : 'utf8'), path);
}

function acceptedDomainsIn(text: string, path: string): readonly string[] | HuntMistake {
  const rows = text
    .replace(/^\ufeff/, '')
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '' && !line.startsWith('#'))
    .map(cellsOf);
  const column = rows[0]?.indexOf('DomainName') ?? -1;
  const cells = column === -1 ? rows.map((row) => row.join(',')) : rows.slice(1).map((row) => row[column] ?? '');
  const wrong = cells.find((cell) => !isDomain(cell));
  if (wrong !== undefined) return { problem: 'bad-accepted-domain', value: wrong };
  return cells.length === 0 ? { problem: 'unreadable-file', value: path } : [...new Set(cells.map((cell) => cell.toLowerCase()))];
}

/** The cells of a line; a comma between quotes parts none: the name that an admin gave may hold one. */
function cellsOf(line: string): string[] {
  return [...line.matchAll(/(?:^|,)\s*("(?:[^"]|"")*"|[^,]*)/g)].map(([, cell = '']) => cell.trim().replace(/^"|"$/g, ''));
}
