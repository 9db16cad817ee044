import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { freshBuild, root } from '../build/fresh-build.js';

/** Judges what the build cannot: every product has its notices, and no font or foreign script lies beside the bundles. */
freshBuild(['pages', 'cli', 'detection', 'triage']);
const dist = join(root, 'dist');
const problems = foreignFiles();
const notices = ['', 'triage-', 'cli/', 'cli/report/', 'detection/', 'triage/'].map(
  (before) => `${before}third-party-notices.txt`,
);
for (const file of notices) {
  const names = [...readFileSync(join(dist, file), 'utf8').matchAll(/^== (\S+)/gm)];
  if (names.length === 0) problems.push(`${file} names no package`);
  console.log(`dist/${file}: ${names.map(([, name]) => name).join(', ')}`);
}
for (const problem of problems) console.error(problem);
console.log(problems.length === 0 ? 'licences: all that ships is permissive' : `licences: ${problems.length} problems`);
process.exitCode = problems.length === 0 ? 0 : 1;

function foreignFiles() {
  return readdirSync(dist, { recursive: true })
    .map(String)
    .filter((file) => /\.(woff2?|ttf|otf|eot)$|office[^/]*\.js$/i.test(file))
    .map((file) => `dist/${file} must not ship`);
}
