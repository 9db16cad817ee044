/** Elements whose content nobody is shown as text. */
const unseen = ['style', 'script', 'title'];
/** Elements that begin and end a line of their own. */
const ofTheirOwnLine = ['p', 'div', 'pre', 'tr', 'li', 'table', 'blockquote', 'h1', 'h2', 'h3', 'h4', 'hr', 'body', 'dl', 'dt'];

/** Characters of the name of a tag that are read. */
const longestName = 12;

/**
 * The lines that a part in HTML shows: tags taken out, characters by their names read, a line break of the source kept only where
 * it is shown (`pre`). A non-breaking blank becomes a plain one, since that is how programs keep the folds of header lines. An
 * address in angle brackets that nobody escaped stays. Linear; nothing of it is ever made HTML again.
 */
export function linesOfHtml(html: string): string[] {
  const lines: string[] = [];
  let line = '';
  let preformatted = false;
  const small = html.toLowerCase();
  const endLine = (): void => {
    lines.push(decoded(line).trimEnd());
    line = '';
  };
  for (let at = 0; at < html.length;) {
    const open = nextTag(html, at);
    const stop = open === -1 ? html.length : open;
    if (stop > at) {
      const shown = html.slice(at, stop).replace(/\r\n?/g, '\n');
      const [first = '', ...rest] = preformatted ? shown.split('\n') : [flowing(shown, line)];
      line += first;
      for (const next of rest) {
        endLine();
        line = next;
      }
    }
    if (open === -1) break;
    at = tagEnd(html, open);
    const name = tagName(html, open);
    const closes = html.charAt(open + 1) === '/';
    if (!closes && unseen.includes(name)) at = placeOf(small, `</${name}`, at);
    else if (name === 'br') endLine();
    else if (isCell(name) && !closes && line !== '') line = `${line.trimEnd()}\t`;
    else if (ofTheirOwnLine.includes(name)) {
      if (line.trim() !== '') endLine();
      line = '';
      if (name === 'pre') preformatted = !closes;
    }
  }
  if (line.trim() !== '') endLine();
  return lines;
}

/** Cells stand side by side. */
function isCell(name: string): boolean {
  return name === 'td' || name === 'th' || name === 'dd';
}

/** `<jane@example.com>`: by its form a tag, and in header lines an address. */
const address = /<[^\s<>@]{1,64}@[^\s<>]{1,255}>/y;

/** Where a tag or comment opens next; -1 where none does. */
function nextTag(html: string, from: number): number {
  for (let open = html.indexOf('<', from); open !== -1; open = html.indexOf('<', open + 1)) {
    address.lastIndex = open;
    if (!address.test(html)) return open;
  }
  return -1;
}

/** Line breaks and runs of blanks of the source are one blank, none at the beginning of a line. */
function flowing(text: string, line: string): string {
  const joined = text.replace(/[ \t\n\f]+/g, ' ');
  return line === '' ? joined.replace(/^ /, '') : joined;
}

/** Where the tag or comment that opens at `open` ends; the end of the text where it stays open. */
function tagEnd(html: string, open: number): number {
  const closing = html.startsWith('<!--', open) ? '-->' : '>';
  return Math.min(placeOf(html, closing, open) + closing.length, html.length);
}

/** Where some text stands next; the end where it does not. */
function placeOf(html: string, text: string, start: number): number {
  const place = html.indexOf(text, start);
  return place === -1 ? html.length : place;
}

function tagName(html: string, open: number): string {
  const [name = ''] =
    /^[a-z0-9]*/.exec(
      html
        .slice(open + 1, open + 2 + longestName)
        .replace('/', '')
        .toLowerCase(),
    ) ?? [];
  return name;
}

const named: ReadonlyMap<string, string> = new Map([
  ['lt', '<'],
  ['gt', '>'],
  ['amp', '&'],
  ['quot', '"'],
  ['apos', "'"],
  ['nbsp', ' '],
]);

function decoded(line: string): string {
  return line.replace(/&(#?[A-Za-z0-9]{1,8});/g, (whole, name: string) => characterOf(name) ?? whole).replaceAll('\u00a0', ' ');
}

function characterOf(name: string): string | null {
  if (!name.startsWith('#')) return named.get(name.toLowerCase()) ?? null;
  const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number.parseInt(name.slice(1), 10);
  return code >= 0x20 && code <= 0x10ffff ? String.fromCodePoint(code) : null;
}
