import { relaySession, strangerFields, strangerSession } from '../strangers.js';
import { believesStranger, certainOutcome, entrances } from '../verdicts.js';

/** What happens to a text between a mailbox and a paste, each by itself. */
const damages = {
  quoted: (text, draws) => eachLine(text, (line) => `${draws.mark}${line}`),
  indented: (text) => eachLine(text, (line) => `    ${line}`),
  foldsLost: (text) => eachLine(text, (line) => line.trimStart()),
  foldsJoined: (text) => text.replace(/\n[ \t]+/g, ' '),
  oneLine: (text) => text.replace(/\s*\n\s*/g, ' '),
  blankLines: (text) => text.replaceAll('\n', '\n\n'),
  crlf: (text) => text.replaceAll('\n', '\r\n'),
  cr: (text) => text.replaceAll('\n', '\r'),
  hardSpaces: (text) => text.replaceAll('  ', ' \u00a0'),
  invisible: (text) => text.replaceAll('(', '\u200b('),
  smart: (text) => text.replaceAll('"', '\u201d').replaceAll('-', '\u2011'),
  defanged: (text) => text.replaceAll('.com', '[.]com'),
  redacted: (text, { placeholder }) =>
    text
      .replace(placeholder === '' ? / \((?:40\.95|52\.103)\.\d+\.\d+\)/g : /(?:40\.95|52\.103)\.\d+\.\d+/g, placeholder)
      .replace(/[\w-]+\.outbound\.protection\.outlook\.com/g, 'host.example'),
  tabs: (text) => text.replaceAll('\n ', '\n\t'),
  wrapped: (text) => eachLine(text, (line) => line.replace(/(.{60}\S*) /g, '$1\n')),
  json: (text) => JSON.stringify({ headers: text }),
  html: (text) => `<pre>${text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('\n', '<br>')}</pre>`,
  csv: (text) => `"${text.replaceAll('"', '""')}"`,
};

/**
 * A text that was cut, quoted, wrapped or joined on its way. A stranger's message whose lower lines claim the relay pool never
 * becomes certain, and a message of the relay pool never becomes certain of anything else.
 *
 * The cut falls into the reader's own lines, where it can be seen. A cut right before a whole field leaves a text that nobody can
 * tell from a whole one; so does one inside a field whose rest looks like a field.
 */
export const pastes = {
  name: 'pastes',
  make: (draws) => {
    const entrance = draws.pick(['paste', 'paste', 'file', 'outlook']);
    // Outlook gives the lines as the mailbox keeps them: cut at most, and with line ends of its own
    const possible = entrance === 'outlook' ? ['crlf', 'tabs'] : Object.keys(damages);
    const stranger = draws.chance(0.6);
    const { server, above, border } = stranger ? strangerSession(draws, { plain: true }) : relaySession(draws);
    const forged = relaySession(draws);
    const loose = [...(stranger ? [...forged.above, forged.border] : []), ...strangerFields(draws)];
    const cut = draws.chance(0.6) ? draws.fraction() : null;
    const end = draws.chance(0.2) ? draws.fraction() : 1;
    const mark = draws.pick(['> ', '>', '| ', '>> ']);
    // an address that somebody put in place of the one they hide
    const placeholder = draws.pick(['0.0.0.0', '10.0.0.1', '8.8.8.8', '1.2.3.4', '1.1.1.1', '255.255.255.255', '']);
    const damage = possible.filter(() => draws.chance(0.15));
    return { server, stranger, above, border, loose, cut, end, mark, placeholder, damage, entrance };
  },
  textOf: ({ above, border, loose, cut, end, damage, mark, placeholder }) => {
    const own = [...above, border].join('\n');
    const whole = [own, ...loose, ''].join('\n');
    const start = cut === null ? 0 : visibleCut(own, Math.floor(cut * own.length));
    const kept = whole.slice(start, Math.max(start + 1, Math.ceil(end * whole.length)));
    return damage.reduce((text, name) => damages[name](text, { mark, placeholder }), kept);
  },
  check: async (made) => {
    const messages = await entrances[made.entrance](pastes.textOf(made));
    const wrong = messages.find((message) =>
      made.stranger ? believesStranger(message) : ![null, 'relay-pool'].includes(certainOutcome(message)),
    );
    const whose = made.stranger ? 'a stranger' : 'the relay pool';
    return wrong === undefined
      ? null
      : `${whose} at ${made.server}, damaged (${made.damage.join(', ')}): ${certainOutcome(wrong)} is certain`;
  },
};

/** On to the next place where the rest of the line is not a field by its looks. */
function visibleCut(text, at) {
  for (let start = at; start > 0 && start < text.length; start += 1) {
    const [rest] = text.slice(start).split('\n', 1);
    if (rest !== '' && !/^[\w-]+\s*:/.test(rest) && text[start - 1] !== '\n') return start;
  }
  return 0;
}

function eachLine(text, change) {
  return text.split('\n').map(change).join('\n');
}
