import { randomSource } from './random.js';

/*
 * Bodies as mail programs write them (RFC 2045 to 2047, 2183 and 2231): text twice, as plain and as HTML, in quoted-printable; pictures
 * and attached files in base64.
 */
const { base64, hex, pick } = randomSource(11);
const lineOfBase64 = 76;

/** Lines of text and of base64 that bodies are cut from: about a megabyte each, and more where one body is longer. */
const noise = linesOf(14_000, () => base64(lineOfBase64));
const sentences = [
  'Hej alle, m=C3=B8det om budgettet er flyttet til torsdag kl. 10, og dagsord=',
  'enen f=C3=B8lger. Goedemiddag, hierbij de offerte voor het nieuwe jaar, met',
  'the figures that we spoke about. Please look at them before Friday, if you=',
  ' can, and tell me what is missing. =E2=80=93 With kind regards, the office',
];
const plain = linesOf(14_000, () => pick(sentences));
const html = linesOf(14_000, () => `<p class=3D"MsoNormal"><span style=3D"font-size:11.0pt">${pick(sentences).slice(0, 20)}=`);

/** @param {number} count @param {() => string} made */
function linesOf(count, made) {
  return Array.from({ length: count }, () => `${made()}\r\n`).join('');
}

/** About so many bytes of one of the texts, in whole lines. */
function cut(text, size) {
  const whole = text.repeat(Math.ceil((size + 1) / text.length));
  return whole.slice(0, whole.indexOf('\n', size) + 1);
}

const part = (boundary, fields, text) => `--${boundary}\r\n${fields.join('\r\n')}\r\n\r\n${text}\r\n`;
const quoted = 'Content-Transfer-Encoding: quoted-printable';
const encoded = 'Content-Transfer-Encoding: base64';

function alternative(boundary, size) {
  return [
    part(boundary, ['Content-Type: text/plain; charset="utf-8"', quoted], cut(plain, size * 0.15)),
    part(boundary, ['Content-Type: text/html; charset="utf-8"', quoted], cut(html, size * 0.85)),
    `--${boundary}--\r\n`,
  ].join('');
}

/** Text, and a file below it. */
function together(boundary, size, fields) {
  const inner = `_001_${hex(24)}_`;
  const text = alternative(inner, Math.min(size / 2, 12_000));
  return [
    part(boundary, [`Content-Type: multipart/alternative; boundary="${inner}"`], text),
    part(boundary, [...fields, encoded], cut(noise, size - text.length > 0 ? size - text.length : 400)),
    `--${boundary}--\r\n`,
  ].join('');
}

/** Files that are attached; a tenth of the names are not in ASCII. */
const names = [
  ...[
    'invoice 20413.pdf',
    'agenda.docx',
    'offer.pdf',
    'figures.xlsx',
    'plan.pptx',
    'contract.pdf',
    'report.docx',
    'order.pdf',
    'map.png',
  ].map((name) => [
    `Content-Type: application/octet-stream; name="${name}"`,
    `Content-Disposition: attachment; filename="${name}"`,
  ]),
  [
    'Content-Type: application/pdf; name="=?utf-8?B?bcO4ZGVyZWZlcmF0LnBkZg==?="',
    "Content-Disposition: attachment;\r\n filename*=utf-8''m%C3%B8dereferat.pdf",
  ],
];
const picture = [
  'Content-Type: image/png; name="image001.png"',
  'Content-ID: <image001.png@01DC0000.00000000>',
  'Content-Disposition: inline',
];

/**
 * Of twenty messages: the type that the header section names, and what the body is made of.
 *
 * @type {readonly (readonly [type: string, made: (boundary: string, size: number) => string])[]}
 */
const kinds = [
  ...times(10, 'multipart/alternative', alternative),
  ...times(4, 'multipart/related', (boundary, size) => together(boundary, size, picture)),
  ...times(5, 'multipart/mixed', (boundary, size) => together(boundary, size, pick(names))),
  ['text/html; charset="utf-8"', (_boundary, size) => cut(html, size)],
];

/**
 * @param {number} length
 * @param {string} type
 * @param {(boundary: string, size: number) => string} made
 * @returns {[string, (boundary: string, size: number) => string][]}
 */
function times(length, type, made) {
  return Array.from({ length }, () => [type, made]);
}

/**
 * A whole message out of a header section of `makeHeaderBlocks`.
 *
 * @param {string} head ends in the empty line
 * @param {number} at which message it is: its kind follows from that
 * @param {number} size bytes of the body, about
 */
export function messageOf(head, at, size) {
  const [type, made] = kinds[at % kinds.length];
  const boundary = /boundary="(.+?)"/.exec(head)?.[1] ?? '';
  const own = type.startsWith('text/') ? `${type}\r\n${quoted}` : `${type}; boundary="${boundary}"`;
  return Buffer.from(`${head.replace(/^Content-Type: .*$/m, `Content-Type: ${own}`)}${made(boundary, size)}`, 'latin1');
}
