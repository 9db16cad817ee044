import { readdirSync, readFileSync } from 'node:fs';

const corpus = new URL('../../test/corpus/', import.meta.url);

/** The texts of the corpus in a fixed order, each with the folder of its kind. */
export const texts = readdirSync(corpus, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .flatMap(({ name: kind }) => namesIn(kind).map((name) => textOf(kind, name)));

/** Fields of all texts, folds and all: what real mail holds, and what strangers wrote into it. */
export const fields = texts.flatMap(({ text }) => fieldsOf(text));

/** `Received` fields that name the relay pool, as a stranger would copy them. */
export const relayLines = fields.filter(
  (field) => /^received:/i.test(field) && /rl[hny]?n|40\.95\.|52\.103\.1[3-9]/i.test(field),
);

/** Whole header sections that show the relay pool. */
export const relayTexts = texts.filter(({ kind }) => kind === 'relay-delivery').map(({ text }) => fieldsOf(text));

/** Cuts a header section into its fields, each with its folded lines. */
function fieldsOf(text) {
  const found = [];
  for (const line of text.replace(/^\ufeff/, '').split(/\r\n|\r|\n/)) {
    if (line === '' && found.length > 0) break;
    if (/^[ \t]/.test(line) && found.length > 0) found[found.length - 1] += `\n${line}`;
    else if (/^[\w-]+:/.test(line)) found.push(line);
  }
  return found;
}

/**
 * What does harm where text is taken for something else: a terminal, a shell, a zone file, Markdown, HTML, a table, a template.
 */
export const hostile = [
  ...['\u001b[2J\u001b[31mred', '\u001b]8;;https://evil.example\u0007click\u001b]8;;\u0007', '\u009b31m', '\u0007\b\u007f', '\0'],
  ...[
    '\u202egpj.exe',
    '\u2066\u2069',
    '\u200b\u2060\ufeff',
    '\u2028\u2029',
    '\u0085',
    '\ud800',
    '\udc00x',
    '\u{e0041}',
    '\u3164',
  ],
  ...['<img src=x onerror=alert(1)>', '</pre></blockquote><script>1</script>', '&lt;b&gt;', '"\'><svg/onload=1>', '<!--', ']]>'],
  ...['[click](https://evil.example)', '![x](https://evil.example/x.png)', '<https://evil.example>', 'www.evil.example'],
  ...[
    '`````',
    '`a``b`',
    '~~~',
    '# heading',
    '\\',
    '***',
    '__x__',
    '1. x',
    '- x',
    '> x',
    '| a | b |',
    '&amp;',
    '\\`x',
    '[x]: y',
    '===',
  ],
  ...[
    '$(calc)',
    '`calc`',
    '; calc',
    '| calc',
    '& calc',
    '&& calc',
    '" ; calc ; "',
    "' ; calc ; '",
    '\n calc',
    '${x}',
    '%PATH%',
    '@(calc)',
  ],
  ...[
    '=1+1',
    '+1',
    '-1',
    '@SUM(1)',
    '{sender}',
    '{headline}',
    '{',
    '}',
    '__proto__',
    'constructor',
    'toString',
    'ﷺ',
    '😀',
    'a\u0301'.repeat(9),
  ],
];

function namesIn(kind) {
  return readdirSync(new URL(`${kind}/`, corpus))
    .filter((name) => name.endsWith('.txt'))
    .sort();
}

function textOf(kind, name) {
  return { kind, name, text: readFileSync(new URL(`${kind}/${name}`, corpus), 'utf8') };
}
