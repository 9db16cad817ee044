import { Parser } from 'commonmark';
import { parseFragment } from 'parse5';
import { documentsOf } from '../documents.js';
import { fields, hostile } from '../material.js';
import { catalogs, detect, explain, explainAnswer, longestNotification, messageValues, run, templates } from '../sources.js';
import { relaySession, strangerFields, strangerSession } from '../strangers.js';

const marker = 'zqv7xk';
const tags = new Set('div h1 h2 h3 h4 p ul ol li dl dt dd pre code blockquote'.split(' '));
const markdownNodes = new Set('document paragraph heading text code code_block list item strong softbreak'.split(' '));
// eslint-disable-next-line no-control-regex
const unprintable = /[\0-\t\v-\x1f\x7f-\x9f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\p{Cs}]/u;
const shapes = Object.values(templates).map(shapeOf);

/**
 * Values of strangers in everything that leaves the program: the terminal, JSON, Markdown, HTML, commands to copy and Outlook's
 * notification bar. None of them ends or begins anything there.
 */
export const outputs = {
  name: 'outputs',
  make: (draws) => {
    const { above, border } = draws.chance(0.7) ? relaySession(draws) : strangerSession(draws);
    const loose = strangerFields(draws).map((field) => (draws.chance(0.5) ? poisoned(draws, field) : field));
    for (const name of [
      'From',
      'Return-Path',
      'X-OriginatorOrg',
      'Subject',
      'Message-ID',
      'Delivered-To',
      'X-MS-Exchange-Authentication-Results',
    ])
      if (draws.chance(0.5)) loose.push(`${name}: ${poison(draws)}`);
    return {
      above: above.map((field) => (draws.chance(0.1) ? poisoned(draws, field) : field)),
      border,
      loose,
      json: draws.chance(0.5),
      language: draws.between(0, catalogs.length - 1),
    };
  },
  textOf: ({ above, border, loose }) => [...above, border, ...loose, ''].join('\n'),
  check: async (made) => {
    const text = outputs.textOf(made);
    const detection = detect(text);
    const spoken = catalogs[made.language];
    for (const document of documentsOf(text, spoken, made.json)) {
      const fault = faultOf(document);
      if (fault !== null) return `${document.document} (${document.form}, ${spoken.language}): ${fault}`;
    }
    const values = Object.entries(messageValues(detection)).filter(([name]) => name !== 'readabledomain');
    for (const [name, value] of values)
      if (!(name === 'messageid' ? quotedId : /^[\w.@:+-]+$/).test(value))
        return `the value ${name} is not plain: ${JSON.stringify(value)}`;
    for (const catalog of catalogs) {
      const { brief } = explainAnswer(detection, catalog);
      if (brief.length > longestNotification) return `the line for the bar has ${brief.length} characters (${catalog.language})`;
      if (brief.toLowerCase().includes(marker) || unprintable.test(brief)) return `the line for the bar holds a value: ${brief}`;
    }
    const fault = faultOfCommands(explain(detection, spoken));
    if (fault !== null) return `${fault} (${spoken.language})`;
    return faultOfTerminal(text, made.json, spoken);
  },
};

function poison(draws) {
  const bait = () => draws.pick(hostile).replaceAll('\n', '\n ');
  return draws.pick([
    () => `${bait()} ${marker} ${bait()}`,
    () => `"${bait()}" <${marker}${bait()}@example.com>`,
    () => `<a${bait()}@${marker}${bait()}.example>`,
    () => `spf=none (sender IP is 192.0.2.9${bait()}) smtp.mailfrom=${marker}${bait()}.example; dkim=none header.d=${bait()}`,
    () => `${marker}.example${bait()}`,
    () => `<${marker}@x.example>${draws.pick([' ', '\n ', ';', '|', '$'])}${bait()}`,
  ])();
}

function poisoned(draws, field) {
  const at = draws.between(field.indexOf(':') + 1, field.length);
  return `${field.slice(0, at)}${draws.pick([marker, poison(draws), draws.pick(hostile).replaceAll('\n', '\n '), draws.pick(fields)])}${field.slice(at)}`;
}

function faultOf({ form, text }) {
  const bad = unprintable.exec(text);
  if (bad !== null) return `an unprintable character, U+${bad[0].charCodeAt(0).toString(16)}`;
  if (form === 'markdown') return faultOfMarkdown(text);
  return form === 'html' ? faultOfHtml(parseFragment(text)) : null;
}

function faultOfMarkdown(text) {
  const walker = new Parser().parse(text).walker();
  for (let event = walker.next(); event !== null; event = walker.next())
    if (!markdownNodes.has(event.node.type)) return `a ${event.node.type}: ${event.node.literal ?? event.node.destination}`;
  return null;
}

/** Only elements of our own, without an attribute but for the language; nothing that a parser had to put right. */
function faultOfHtml(node) {
  for (const child of node.childNodes ?? []) {
    if (child.nodeName === '#text') continue;
    if (!tags.has(child.nodeName)) return `an element ${child.nodeName}`;
    if (child.attrs.some(({ name }) => child.nodeName !== 'div' || name !== 'lang')) return `an attribute of ${child.nodeName}`;
    const fault = faultOfHtml(child);
    if (fault !== null) return fault;
  }
  return null;
}

/** Every command is one of the templates with plain values in its blanks, and not a line more. */
function faultOfCommands({ remedies }) {
  const commands = remedies.flatMap((group) => group.remedies.flatMap((remedy) => remedy.snippets));
  for (const { kind, text, masked } of commands)
    for (const written of [text, masked]) {
      // that a plain address or name of a stranger stands in a blank is right; that it is plain, the shapes hold
      if (unprintable.test(written)) return `a ${kind} command: ${JSON.stringify(written)}`;
      const body = written.replace(/^[#;] [^\n]*\n/, '');
      if (!shapes.some((shape) => shape.test(body))) return `no template of ours: ${JSON.stringify(written)}`;
    }
  return null;
}

/** A Message-ID in a command: between single quotes nothing has a meaning in PowerShell but a quote of any kind. */
const quotedId = /^'<[!-&(-~]+>'$/;

/** A template with its blanks open: a plain value or a quoted Message-ID stands in each, or a placeholder in its brackets. */
function shapeOf({ text }) {
  const parts = text.split(/\{[a-z]+\}/).map((part) => part.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'));
  return new RegExp(`^${parts.join(`(?:<[^<>\\n$\`;|&"]+>|[\\w.@:+-]+|'<[!-&(-~]+>')`)}$`);
}

async function faultOfTerminal(text, json, catalog) {
  const written = { out: '', error: '' };
  const io = {
    standardInput: async function* () {
      yield new Uint8Array(Buffer.from(text));
    },
    inputIsTerminal: false,
    writeOut: async (part) => void (written.out += part),
    writeError: async (part) => void (written.error += part),
    environment: {},
  };
  // in short as well as in full: both are made of a stranger's text
  for (const form of json ? ['--json'] : ['--full', '--color=never'])
    await run(['check', '-', form, '--language', catalog.language], io);
  if (unprintable.test(written.out) || unprintable.test(written.error)) return 'the terminal is given an unprintable character';
  if (!written.error.split('\n').every((line) => line === '' || line.startsWith('relay-pool: ')))
    return 'a line of standard error is not ours';
  if (!json) return null;
  const lines = written.out.split('\n').filter((line) => line !== '');
  if (!lines.every((line) => /^[\x20-\x7e]*$/.test(line))) return 'JSON that is not plain ASCII';
  return lines.every((line) => JSON.parse(line).schemaVersion > 0) ? null : 'a line that is no record';
}
