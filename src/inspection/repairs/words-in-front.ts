import { isBlankLine, isFold, opensReceived } from '../../mail/lines.ts';
import { opensMailField } from './mail-names.ts';
import { cutAtNames } from './line-breaks/one-line.ts';
import type { Repair } from './repair.ts';

/** A title or a tag in front of the first field, in its line: `Headers: Received: from …`, `[code]<pre>Received: from …`. */
const inLine = /^(.{0,120}?[^\w-])((?:Received|Return-Path|Delivered-To): .*)/i;

/**
 * A line right above the first field that no server wrote: a chat or a ticket says who wrote when (`[11:20] Ann`, `2026-11-16
 * 11:20:03 - Ann (Comments)`, `Ann  11:20 AM`), a mail program whom it quotes (`On …, Ann wrote:`). What is left of a server's
 * line ends in a zone, a bracket or a host, or at a colon within an address; none is an address of the web alone.
 */
const caption = /^https?:\/\/\S+$|^\[?[\w./-]{0,11},? ?\d\d?:\d\d[^+(]{0,12}[A-Z][a-z]|^\S.*(?:\d [AP]M|[ >]\w{4,20}:)$/;

/** A key of YAML whose text stands below it, indented. */
const label = /^[A-Za-z][\w -]{0,40}:[ \t]{0,8}[|>]?[-+]?[ \t]{0,8}$/;

/** Lines that are searched for the first field. */
const mostAbove = 8;

/**
 * Sets apart what somebody wrote right above the first field, or in front of it in its line: an empty line then follows it, as it
 * does behind a paragraph. Only where a field or a fold follows.
 */
export const wordsInFront: Repair = {
  id: 'text-above',
  repair: (lines) => {
    const bare = lines.some(opensReceived) ? null : withoutProperty(lines);
    if (bare !== null) return bare;
    for (const [at, line] of lines.slice(0, mostAbove).entries()) {
      const isField = opensMailField(line);
      const [, words = '', field = line] = isField ? [] : (inLine.exec(line) ?? []);
      const above = lines[at - 1] ?? '';
      const next = lines[at + 1] ?? '';
      if (!isField && label.test(line) && isFold(next) && opensMailField(next.trimStart()))
        return [...lines.slice(0, at + 1), '', ...lines.slice(at + 1)];
      if (isField && (!caption.test(above.trimEnd()) || /^(?!https?:)[A-Z][\w-]*:/i.test(above))) return lines;
      if (isField || (!isBlankLine(words) && (/^[ \t]+\S/.test(next) || opensMailField(next)) && cutAtNames(line) === null))
        return [...lines.slice(0, at), words, '', field, ...lines.slice(at + 1)];
    }
    return lines;
  },
};

/**
 * A header section that is the value of a property, without the name and those above it: PowerShell's `Format-List` indents its
 * lines as far as the first one follows the name. Null where there is none.
 */
function withoutProperty(lines: readonly string[]): readonly string[] | null {
  for (const [at, line] of lines.slice(0, mostAbove).entries()) {
    const [, words = '', field = ''] = inLine.exec(line) ?? [];
    const indent = ' '.repeat(words.length);
    const rest = lines.slice(at + 1);
    if (isBlankLine(words) || !rest.some((next) => next.startsWith(indent) && opensMailField(next.slice(words.length)))) continue;
    return [words, '', field, ...rest.map((next) => (next.startsWith(indent) ? next.slice(words.length) : next))];
  }
  return null;
}
