/** As many of the lines as hold so many characters, line ends among them; the very same list where all of them do. */
export function firstLines(lines: readonly string[], characters: number): readonly string[] {
  let length = 0;
  for (let at = 0; at < lines.length; at += 1) {
    length += (lines[at] ?? '').length + 1;
    if (length > characters) return lines.slice(0, at + 1);
  }
  return lines;
}
