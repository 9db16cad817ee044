import { opensReceived } from '../../mail/lines.ts';
import { opensTrueField } from './mail-names.ts';
import type { Repair } from './repair.ts';

/**
 * Takes the marks away between which a ticket or a chat shows a text as code: three backticks or tildes (Markdown), `{code}` and
 * `{noformat}` (Jira), perhaps with a language behind them. Only of a block with a `Received` in it and none above, nor any other
 * field that no mail program prints: the body of a message stays as it is. An empty line stands in place of a mark, so that what
 * is above and below the block is still apart from it.
 */
export const codeBlock: Repair = {
  id: 'code-block',
  repair: (lines) => {
    let opening: Mark | null = null;
    for (const [at, line] of lines.entries()) {
      const found: Mark | null = opening === null ? openingIn(line, at) : null;
      if (line.trim() === opening?.mark) {
        opening = null;
        continue;
      }
      opening ??= found;
      if (opening === null) {
        if (opensTrueField(line.trimStart())) return lines;
      } else if (opensReceived((found?.behind ?? line).trimStart())) return withoutMarks(lines, opening);
    }
    return lines;
  },
};

/** A mark that opens a block, where it stands, and what follows it in the same line. */
interface Mark {
  readonly mark: string;
  readonly behind: string;
  readonly at: number;
}

const opens = /^[ \t]{0,8}(?:(```|~~~)[\w+-]{0,30}[ \t]{0,8}$|(\{(?:code|noformat))(?::[^{}]{0,100})?\})/;

function openingIn(line: string, at: number): Mark | null {
  const [whole, fence, braces = ''] = opens.exec(line) ?? [];
  return whole === undefined ? null : { mark: fence ?? `${braces}}`, behind: line.slice(whole.length), at };
}

function withoutMarks(lines: readonly string[], opening: Mark): readonly string[] {
  const { mark, behind, at } = opening;
  const end = lines.findIndex((line, place) => place >= at && endsBlock(place === at ? behind : line, mark));
  return lines.map((line, place) => {
    const text = place === at ? behind : line;
    return place === end ? text.trimEnd().slice(0, -mark.length) : text;
  });
}

/** The closing mark stands alone; that of Jira may follow the last line as well. */
function endsBlock(line: string, mark: string): boolean {
  return mark.startsWith('{') ? line.trimEnd().endsWith(mark) : line.trim() === mark;
}
