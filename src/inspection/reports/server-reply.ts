import { isBlankLine, opensReceived } from '../../mail/lines.ts';
import { beforeAnswer } from './before-answer.ts';
import { mayAnnounceCopy } from './returned-block.ts';

/** Characters and lines of an answer that are kept: a reader and a help desk look at no more. */
const longestReply = 2000;
const longestParagraph = 12;
const mostParagraphs = 4;

/** A reply code with its enhanced code (RFC 5321, section 4.2; RFC 3463), as a server writes it and Exchange quotes it. */
const replyCode = /(?:^|[^0-9A-Za-z])[45]\d\d[ \t#-]{1,3}[45]\.\d{1,3}\.\d{1,3}(?![0-9])/;

/**
 * An enhanced code alone, where only a refusal has one: quoted, at the start of a line, or after a word that says what it is. It
 * needs no colon, so it has fewer of the words before an answer: people write `replied 5.1.2` of other things.
 */
const enhancedCode =
  /(?:^[ \t]{0,20}|['"‘“#]|(?:code|error|status|said|returned|reason|response)[ \t]{0,3}:?[ \t]{0,3})[45]\.[0-7]\.\d{1,3}(?!\.?\d)/i;

/** A code of Exchange Online's own, with three digits at the end, after a mark that ends other words. */
const longCode = /[:>([][ \t]{0,3}[45]\.[0-7]\.\d{3}(?!\.?\d)/;

/** A reply code alone (RFC 821): means something only in a text that is a bounce by other marks. */
const plainCode = /(?:^|<<<|[:'"#])[ \t]{0,20}[45][0-5]\d[ \t-](?=\S)/;

/** A reply code alone behind words that say whose it is: `Remote host said: 550 …`, `host mx [192.0.2.1]: 550 …`. */
// eslint-disable-next-line no-restricted-syntax -- made of our own words, never of a message
const quotedCode = new RegExp(String.raw`\b(?:host|server)\b.{0,160}?${beforeAnswer}:[ \t]{0,4}[45][0-5]\d[ -]`);

/** Postfix names the host that answered, and wraps the answer to the lines below. People take the address or the name out. */
const answerBelow = /\bhost \S{1,253}\[[^\]\s]{2,45}\](?::\d{1,5})? (?:said|refused to talk to me):[ \t]*$/;

/**
 * The same with words of a refusal behind it, which many receivers write instead of an enhanced code: `554 Message rejected`.
 * Of words with a colon only those count that introduce an answer: `Order: 550 … blocked` is none.
 */
// eslint-disable-next-line no-restricted-syntax -- made of our own words, never of a message
const plainRefusal = new RegExp(
  String.raw`(?:^|[;'"‘“>=(]|(?:${beforeAnswer}|me|error|server|respon[sc]e|answer|\)):)\s{0,20}[45][0-57]\d[ \t-].{0,200}?(?:block(?!s)|bloqu|rejec?t|denied|refus|spam|black|listed|policy|prohibit|mailbox|unknown|no such|undeliver|unavailable|not (?:taken|allowed|accept|permit)|fail|problem occ|delivery err|geweigerd|afvist|abgelehnt)`,
  'i',
);

/** Whether a line quotes the refusal of a mail server, such as `550 5.7.26 …`, `#550-5.7.1`, `'5.7.520 …'` or `said: 550 …`. */
export function isRefusalLine(line: string): boolean {
  return [replyCode, enhancedCode, longCode, quotedCode, answerBelow].some((sign) => sign.test(line));
}

/** Whether a line looks like a refusal without an enhanced code, in a text that has no message to be judged. */
export function isPlainRefusal(line: string): boolean {
  return plainRefusal.test(line);
}

/** As `isRefusalLine`, in a text that is known to be a bounce: `550 no such user` is enough. */
export function isAnswerLine(line: string): boolean {
  return isRefusalLine(line) || plainCode.test(line) || plainRefusal.test(line);
}

/**
 * What a server answered, out of the text that a report shows to people: each line with a reply code and what follows it up to
 * the next empty line. Null when there is none.
 */
export function replyIn(lines: readonly string[], isAnswer: (line: string) => boolean = isAnswerLine): string | null {
  const paragraphs: string[] = [];
  for (let at = 0; at < lines.length && paragraphs.length < mostParagraphs; at += 1) {
    if (!isAnswer(lines[at] ?? '')) continue;
    const start = at;
    // the words of an answer may be those of an announcement, too
    do at += 1;
    while (at < lines.length && at - start < longestParagraph && belongs(lines[at] ?? ''));
    paragraphs.push(lines.slice(start, at).join('\n').trim());
  }
  return replyOf(paragraphs);
}

/**
 * The host that answered, out of the same text: named in front of the answer (`host mx.example.net[192.0.2.1] said: 550 …`,
 * `mx.example.net #550 …`), alone on one of the two lines above it, or where sendmail and Exchange Online name it (`... while
 * talking to mx.example.net.:`, `Message rejected by: mx.example.net`, the latter in any language right below an answer). Null
 * where no host stands there: a code (`550-5.7.1 [192.0.2.1]`) is none, nor is the list in a line that is an answer itself.
 */
export function answererIn(lines: readonly string[]): string | null {
  const at = lines.findIndex(isAnswerLine);
  if (at === -1) return null;
  const line = lines[at] ?? '';
  const [, said = null] =
    /(?:\bhost |^[ \t]{0,20})([A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){0,9}\.[A-Za-z][A-Za-z0-9-]{0,62})[ \t]?(?:[[(#]| said)/.exec(
      line,
    ) ?? [];
  if (said !== null) return said;
  const above = lines.slice(Math.max(0, at - 2), at).reverse();
  const titled = lines.filter(
    (text, place) => isTitled.test(text) || (text.includes(':') && !isAnswerLine(text) && isAnswerLine(lines[place - 1] ?? '')),
  );
  return [...above.map((text) => text.trim()), ...titled.map(lastWord)].find((word) => hostAlone.test(word)) ?? null;
}

const isTitled = /\btalking to\b|\brejected by:/i;

function lastWord(text: string): string {
  return (text.trim().split(/\s/).at(-1) ?? '').replace(/\.?:$/, '');
}

const hostAlone = /^[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){0,9}\.[A-Za-z][A-Za-z0-9-]{0,62}$/;

/** The answers of several servers as one text, each of them once; null when there is none. */
export function replyOf(answers: readonly string[]): string | null {
  const text = [...new Set(answers.filter((answer) => answer !== ''))].join('\n');
  return text === '' ? null : text.slice(0, longestReply);
}

function belongs(line: string): boolean {
  return !isBlankLine(line) && !opensReceived(line) && !mayAnnounceCopy(line);
}
