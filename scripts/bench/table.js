/** A Markdown table; the first column is text, the others are numbers where `numeric` says so. */
export function table(heads, numeric, rows) {
  const rule = heads.map((_, i) => (numeric[i] ? '--:' : '---'));
  return [heads, rule, ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
