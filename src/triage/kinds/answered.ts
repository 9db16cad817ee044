/** Lines above the first one that is quoted: who wrote it, and when. */
const mostAbove = 3;

/** Whether all lines of a text are quoted, from the first that is to the end, but for what is said above them. */
export function isAnswered(text: string): boolean {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const first = lines.findIndex((line) => line.startsWith('>'));
  return first !== -1 && first <= mostAbove && lines.slice(first).every((line) => line.startsWith('>'));
}

/** What such a text quotes. */
export function unanswered(text: string): string {
  const lines = text.split('\n');
  return lines
    .slice(lines.findIndex((line) => line.startsWith('>')))
    .map(withoutMarks)
    .join('\n');
}

/** The same, line by line. A line that is too long becomes one that fits nothing. */
export async function* unansweredLines(lines: AsyncIterable<string | null>): AsyncGenerator<string, void, undefined> {
  let isAbove = true;
  for await (const line of lines) {
    isAbove &&= line?.startsWith('>') === false;
    if (!isAbove) yield `${withoutMarks(line ?? '?')}\n`;
  }
}

/** A line without what a mail program puts in front of those that it answers, once for each answer: `>`, and a blank perhaps. */
function withoutMarks(line: string): string {
  let start = 0;
  while (line.charAt(start) === '>') start += line.charAt(start + 1) === ' ' ? 2 : 1;
  return line.slice(start);
}
