import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The guide for administrators. */
export const guide = readFileSync(join(__dirname, '..', '..', 'docs', 'deploy.md'), 'utf8');

/** The headers that the guide tells an administrator to send for a location of nginx, given by its line; not those inside. */
export function documentedHeaders(location: string): Record<string, string> {
  const lines = guide.split('\n');
  const first = lines.findIndex((line) => line.trim() === location);
  const indent = /^ */.exec(lines[first] ?? '')?.[0] ?? '';
  const last = lines.indexOf(`${indent}}`, first);
  const own = new RegExp(`^${indent}  add_header (\\S+) "([^"]+)" always;$`);
  return Object.fromEntries(
    lines.slice(first, last).flatMap((line) => {
      const [, name, value] = own.exec(line) ?? [];
      return name === undefined ? [] : [[name, value ?? '']];
    }),
  );
}
