import { readdirSync, readFileSync } from 'node:fs';
import { register } from 'node:module';
import { join } from 'node:path';

/**
 * `npm run unread -- FOLDER…`: counts the `Received` lines in the texts of folders (.txt, .eml) and prints those that no dialect
 * reads, with their file and field. Without a folder it takes the corpus. For samples that are at hand and not in the repository.
 */
register('./typescript-loader.js', import.meta.url);
const { detect } = await import('../src/detection/index.ts');
const { readText } = await import('../src/inspection/text/read-text.ts');

const folders = process.argv.length > 2 ? process.argv.slice(2) : ['test/corpus'];
const files = folders.flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:txt|eml)$/.test(name))
    .map((name) => join(folder, name)),
);
const lines = files.flatMap((file) =>
  readText(readFileSync(file, 'utf8'), { origin: 'message' }).flatMap(({ headerText }) => {
    const { fields, trace } = detect(headerText);
    return trace.hops.map(({ at, dialect }) => ({ file, at, dialect, value: fields[at]?.value ?? '' }));
  }),
);
const unread = lines.filter(({ dialect }) => dialect === 'unrecognised');

for (const { file, at, value } of unread) console.log(`${file}, field ${at}: ${value.slice(0, 300)}`);
const share = lines.length === 0 ? 0 : (100 * unread.length) / lines.length;
console.log(`${unread.length} of ${lines.length} lines in ${files.length} texts are not read (${share.toFixed(2)} %).`);
