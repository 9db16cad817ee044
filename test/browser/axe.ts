import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { View } from './view.ts';

const source = readFileSync(resolve('node_modules/axe-core/axe.min.js'), 'utf8');

/** What axe finds, as `rule: selector`; nothing is switched off. */
export async function violationsOf(view: View): Promise<readonly string[]> {
  // once per document: to read it takes as long as to run it
  if (!(await view.evaluate(() => 'axe' in window))) await view.evaluate(source);
  const found: unknown = await view.evaluate(`axe.run(document).then(({ passes, violations }) =>
    passes.length < 5 ? ['axe looked at next to nothing'] : violations.flatMap(({ id, nodes }) => nodes.map((node) => id + ': ' + node.target)))`);
  return Array.isArray(found) ? found.map(String) : ['axe gave no answer'];
}
