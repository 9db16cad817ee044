/** The lines with `change` done to each; the very same list where that changes none. */
export function changedLines(lines: readonly string[], change: (line: string) => string): readonly string[] {
  let changed: string[] | null = null;
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? '';
    const next = change(line);
    if (next === line) continue;
    changed ??= [...lines];
    changed[at] = next;
  }
  return changed ?? lines;
}
