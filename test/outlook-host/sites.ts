import { readFileSync, statSync } from 'node:fs';
import { extname, join, normalize, resolve, sep } from 'node:path';

/** What a site answers. */
interface Found {
  readonly body: Buffer | string;
  readonly type: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** One place of the emulated network: what it answers for a path, or null for "not found". */
export interface Site {
  /** the start of every address that belongs to this site */
  readonly prefix: string;
  readonly respond: (path: string) => Found | null;
}

/**
 * A site that serves the files below a folder, and nothing outside it; of scripts and style sheets those in `only`, when it is given. `headers`
 * come with every file.
 */
export function folderSite(
  prefix: string,
  folder: string,
  only?: readonly string[],
  headers: Readonly<Record<string, string>> = {},
): Site {
  return {
    prefix,
    respond: (path) => {
      if (only !== undefined && /\.(js|css)$/.test(path) && !only.includes(path)) return null;
      const file = join(folder, normalize(decodeURIComponent(path)));
      if (!file.startsWith(folder + sep) || !isFile(file)) return null;
      return { body: readFileSync(file), type: types[extname(file)] ?? 'application/octet-stream', headers };
    },
  };
}

/** A site of one document. */
export function documentSite(address: string, body: string, type: string): Site {
  return { prefix: address, respond: (path) => (path === '' ? { body, type } : null) };
}

/** The address of the library, as the pane names it. */
export const officeJsAddress = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';

/** The hosts of Microsoft that Office.js is loaded from: the genuine library, and a stand-in for the script it adds itself. */
export function officeSites(): readonly Site[] {
  const standIn = readFileSync(resolve('test/outlook-host/microsoft-ajax.js'), 'utf8');
  return [
    folderSite('https://appsforoffice.microsoft.com/lib/1/hosted/', resolve('node_modules/@microsoft/office-js/dist')),
    documentSite('https://ajax.aspnetcdn.com/ajax/3.5/MicrosoftAjax.js', standIn, types['.js'] ?? ''),
  ];
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
};

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
}
