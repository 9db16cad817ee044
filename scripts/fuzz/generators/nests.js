import { fields, hostile, relayTexts, texts } from '../material.js';
import { mutated, strangerFields, strangerSession } from '../strangers.js';
import { mostAttached } from '../sources.js';
import { believesStranger, certainOutcome, readingOf } from '../verdicts.js';
import { inspectFile } from '../sources.js';

const mostMilliseconds = 5_000;

/**
 * Messages in messages, as forwarders, mail servers and strangers nest them, some of them damaged. Nothing that is attached or
 * returned is ever certain, nor the stranger's message around it; the number of messages is bounded, and nothing is thrown.
 */
export const nests = {
  name: 'nests',
  make: (draws) => {
    const { above, border, server } = strangerSession(draws, { plain: true });
    const { head, body } = entity(draws, draws.pick([1, 2, 3, 5, draws.between(10, 120)]));
    const text = [...above, border, ...strangerFields(draws), ...head, '', body].join('\n');
    return {
      server,
      text: draws.chance(0.3) ? damaged(draws, text, above.join('\n').length + border.length + 1) : text,
      crlf: draws.chance(0.3),
    };
  },
  textOf: ({ text, crlf }) => (crlf ? text.replaceAll('\n', '\r\n') : text),
  check: async (made) => {
    const begun = process.cpuUsage();
    /** @type {readonly any[]} */
    const messages = await inspectFile(readingOf(Buffer.from(nests.textOf(made))).readBytes, 'case.eml');
    const { user, system } = process.cpuUsage(begun);
    if (messages.length > mostAttached + 1) return `${messages.length} messages`;
    if ((user + system) / 1000 > mostMilliseconds) return `${Math.round((user + system) / 1000)} ms of cpu`;
    for (const message of messages) {
      const outcome = certainOutcome(message);
      const origin = message.read?.origin;
      if (outcome !== null && origin !== 'message') return `${origin}: ${outcome} is certain`;
      if (believesStranger(message)) return `a stranger at ${made.server}: ${outcome} is certain`;
    }
    return null;
  },
};

/** One MIME entity: `head`, its fields, and `body`; `depth` bounds what lies inside. */
function entity(draws, depth) {
  if (depth === 0) return { head: [`Content-Type: text/${draws.pick(['plain', 'html', 'rfc822-headers'])}`], body: prose(draws) };
  return draws.pick([attached, attached, mixed, mixed, report, strange])(draws, depth);
}

function attached(draws, depth) {
  const type = draws.pick([
    'message/rfc822',
    'message/rfc822',
    'message/global',
    'text/rfc822-headers',
    'message/rfc822-headers',
  ]);
  return encoded(draws, [`Content-Type: ${type}${draws.pick(['', '; name="original.eml"'])}`], original(draws, depth));
}

function original(draws, depth) {
  const lines = draws.chance(0.7) ? draws.pick(relayTexts) : draws.pick(texts).text.split('\n');
  const inner = entity(draws, draws.chance(0.8) ? depth - 1 : 0);
  return [...lines, ...inner.head, '', inner.body].join('\n');
}

function mixed(draws, depth, type = draws.pick(['mixed', 'alternative', 'related', 'digest', 'signed'])) {
  const boundary = draws.pick(['b', 'bb', '=_x', '----=_Part', 'b--', draws.hex(6)]);
  const count = draws.chance(0.05) ? draws.between(20, 60) : draws.between(1, 3);
  const parts = Array.from({ length: count }, (_, i) => entity(draws, count > 3 || i > 0 ? Math.min(1, depth - 1) : depth - 1));
  return { head: [`Content-Type: multipart/${type}; boundary="${boundary}"`], body: bodyOf(draws, boundary, parts) };
}

function report(draws, depth) {
  const status = {
    head: ['Content-Type: message/delivery-status'],
    body: `Reporting-MTA: dns;mx.example.org\n\nFinal-Recipient: rfc822;reader@example.org\nAction: failed\nStatus: 5.7.1\nRemote-MTA: dns; mx1.example.org\nDiagnostic-Code: smtp;550 5.7.1 Service unavailable, Client host [40.95.53.73] blocked ${draws.pick(hostile)}`,
  };
  const boundary = `r${draws.hex(4)}`;
  const parts = [entity(draws, 0), status, attached(draws, depth)];
  const type = `Content-Type: multipart/report; report-type=delivery-status; boundary=${boundary}`;
  return { head: [type], body: bodyOf(draws, boundary, draws.chance(0.8) ? parts : draws.shuffle(parts)) };
}

function strange(draws, depth) {
  const inner = entity(draws, depth - 1);
  return { head: inner.head.map((field) => mutated(draws, field).replaceAll('\n', '\n ')), body: inner.body };
}

function bodyOf(draws, boundary, parts) {
  const written = parts.map(({ head, body }) => `--${boundary}\n${[...head, '', body].join('\n')}`);
  return [prose(draws), ...written, ...(draws.chance(0.8) ? [`--${boundary}--`] : [])].join('\n');
}

function encoded(draws, head, body) {
  switch (draws.between(0, 4)) {
    case 0:
      return {
        head: [...head, 'Content-Transfer-Encoding: base64'],
        body: Buffer.from(body).toString('base64').replace(/.{76}/g, '$&\n'),
      };
    case 1:
      return { head: [...head, 'Content-Transfer-Encoding: quoted-printable'], body: body.replaceAll('=', '=3D') };
    default:
      return { head, body };
  }
}

function prose(draws) {
  return draws.pick([
    '',
    'See attached.',
    '-----Original Message-----',
    `${draws.pick(fields)}`,
    'Original message headers:\n',
    draws.pick(hostile),
  ]);
}

/** Some places below the reader's own lines are changed. */
function damaged(draws, text, own) {
  let rest = text.slice(own);
  for (let left = draws.between(1, 5); left > 0; left -= 1) {
    const at = draws.between(0, rest.length);
    rest =
      rest.slice(0, at) +
      draws.pick(['', '\n', '\n\n', '--', '\r', '=', draws.pick(hostile)]) +
      rest.slice(at + draws.between(0, 40));
  }
  return text.slice(0, own) + rest;
}
