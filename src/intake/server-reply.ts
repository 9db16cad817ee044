import { isBlankLine, opensReceived } from './lines.ts';

/** Characters and lines of an answer that are kept: a reader and a help desk look at no more. */
const longestReply = 2000;
const longestParagraph = 12;
const mostParagraphs = 4;

/** A reply code with its enhanced code (RFC 5321, section 4.2; RFC 3463), as a server writes it and Exchange quotes it. */
const replyCode = /(?:^|[^0-9A-Za-z])[45]\d\d[ \t#-]{1,3}[45]\.\d{1,3}\.\d{1,3}(?![0-9])/;

/** Whether a line quotes the refusal of a mail server, such as `550 5.7.26 …` or `#550-5.7.1`. */
export function isRefusalLine(line: string): boolean {
  return replyCode.test(line);
}

/**
 * What a server answered, out of the text that a report shows to people: each line with a reply code and what follows it up to the next
 * empty line. Null when there is none.
 */
export function replyIn(lines: readonly string[]): string | null {
  const paragraphs: string[] = [];
  for (let at = 0; at < lines.length && paragraphs.length < mostParagraphs; at += 1) {
    if (!isRefusalLine(lines[at] ?? '')) continue;
    const start = at;
    while (at < lines.length && at - start < longestParagraph && belongs(lines[at] ?? '')) at += 1;
    paragraphs.push(lines.slice(start, at).join('\n').trim());
  }
  return replyOf(paragraphs);
}

/** The answers of several servers as one text, each of them once; null when there is none. */
export function replyOf(answers: readonly string[]): string | null {
  const text = [...new Set(answers.filter((answer) => answer !== ''))].join('\n');
  return text === '' ? null : text.slice(0, longestReply);
}

function belongs(line: string): boolean {
  return !isBlankLine(line) && !opensReceived(line);
}
