import { field, listField } from './header-field.js';
import { randomSource } from './random.js';
import { exchangeOnline, fromElsewhere, fromPool, gmail, insideTenant, postfix } from './routes.js';
import { stretching } from './stamps.js';

/** Bytes of a block at the quantiles of real Microsoft 365 mail; between them the logarithm is straight. */
const sizeQuantiles = [
  [0, 7_400],
  [0.01, 8_192],
  [0.5, 12_288],
  [0.9, 22_528],
  [0.99, 37_888],
  [1, 61_440],
];

/** How many Received lines a block wants, one entry a tenth; a route that needs more takes them. */
const hopCounts = [3, 4, 4, 5, 5, 6, 7, 8, 9, 11];

/**
 * In 1,000 messages: the route, and how often. Three in a hundred crossed the relay pool.
 *
 * @type {readonly (readonly [share: number, route: (story: any) => any])[]}
 */
const mix = [
  [440, (story) => fromPool(story, exchangeOnline, 'ordinary')],
  [200, (story) => fromElsewhere(story, exchangeOnline)],
  [80, insideTenant],
  [70, (story) => fromPool(story, postfix, 'ordinary')],
  [60, (story) => fromPool(story, gmail, 'ordinary')],
  [50, (story) => fromPool(story, exchangeOnline, 'consumer')],
  [30, (story) => fromElsewhere(story, postfix)],
  [20, (story) => fromElsewhere(story, gmail)],
  [20, (story) => fromPool(story, exchangeOnline, 'high-risk')],
  [16, (story) => fromPool(story, exchangeOnline, 'relay-passed')],
  [8, (story) => fromPool(story, exchangeOnline, 'relay-spam')],
  [3, (story) => fromPool(story, postfix, 'relay-passed')],
  [3, (story) => fromPool(story, gmail, 'relay-spam')],
];

/**
 * Makes header blocks like those of Microsoft 365 mail, each with the outcome it was made for: `{ text, outcome }`. The text is
 * ASCII with CRLF and ends in the empty line before the body. The same seed makes the same blocks.
 */
export function makeHeaderBlocks(count, seed) {
  const random = randomSource(seed);
  const routes = mix.flatMap(([share, route]) => Array.from({ length: share }, () => route));
  const sizes = random.shuffle(Array.from({ length: count }, (_, i) => sizeAt((i + 0.5) / count)));
  const chosen = random.shuffle(Array.from({ length: count }, (_, i) => routes[Math.floor(((i + 0.5) * routes.length) / count)]));
  return sizes.map((size, i) => makeBlock(random, size, chosen[i]));
}

function sizeAt(share) {
  const upper = Math.max(
    1,
    sizeQuantiles.findIndex(([quantile]) => quantile >= share),
  );
  const [[low, small], [high, large]] = [sizeQuantiles[upper - 1], sizeQuantiles[upper]];
  return Math.round(small * (large / small) ** ((share - low) / (high - low)));
}

function makeBlock(random, size, route) {
  const story = tell(random, size);
  const { outcome, above, below } = route(story);
  const parts = [...above, ...authored(story, size), ...below, 'MIME-Version: 1.0\r\n\r\n'];
  const fixed = parts.reduce((sum, part) => sum + (typeof part === 'string' ? part.length : 0), 0);
  const shares = parts.reduce((sum, part) => sum + (typeof part === 'string' ? 0 : part.share), 0);
  const unit = Math.max(0, size - fixed) / shares;
  return { outcome, text: parts.map((part) => (typeof part === 'string' ? part : part.write(part.share * unit))).join('') };
}

/** Who writes to whom, and when. `tick` dates one Received line, each a little older than the last, and counts them. */
function tell(random, size) {
  // the smallest blocks of real mail have the shortest routes
  const hops = size < 10_000 ? random.pick(hopCounts.slice(0, 5)) : random.pick(hopCounts);
  const newest = Date.UTC(2026, random.between(0, 9), random.between(1, 28), random.between(0, 23), random.between(0, 59), 50);
  const date = (secondsBefore) => new Date(newest - secondsBefore * 1000).toUTCString().replace('GMT', '+0000');
  let lines = 0;
  const tick = () => date(lines++);
  return {
    random,
    hops,
    tick,
    written: date(30),
    lines: () => lines,
    sender: person(random, ['example.com', 'billing.example.com', 'fabrikam.example', 'woodgrove.example']),
    reader: person(random, ['example.org', 'example.net', 'northwind.example']),
  };
}

function person(random, domains) {
  const domain = random.pick(domains);
  const [given, family] = [
    random.pick(['Kim', 'Alex', 'Robin', 'Sam', 'Noor']),
    random.pick(['Field', 'Lund', 'Visser', 'Holm']),
  ];
  return { domain, name: `${given} ${family}`, mailbox: `${given}.${family}.${random.digits(2)}@${domain}`.toLowerCase() };
}

/** The fields that the author's program wrote. In the long blocks many readers and a long thread take most of the room. */
function authored(story, size) {
  const { random, sender, reader } = story;
  const reply = () => `<${random.base64(22).replaceAll(/[+/]/g, 'x')}@${sender.domain}>`;
  const another = () => {
    const { name, mailbox } = person(random, ['example.com', 'example.org', 'example.net']);
    return `"${name}" <${mailbox}>`;
  };
  return [
    field('From', `"${sender.name}" <${sender.mailbox}>`),
    field('To', `"${reader.name}" <${reader.mailbox}>`),
    ...(size > 18_000 ? [stretching(6, (bytes) => listField('Cc', bytes, another, ', '))] : []),
    ...(size > 14_000 ? [stretching(2, (bytes) => listField('References', bytes, reply, ' '))] : []),
    field('Subject', random.pick(subjects)),
    field('Thread-Index', `AQH${random.base64(36)}==`),
    field('Date', story.written),
    field('Message-ID', reply()),
    field('Return-Path', sender.mailbox),
    field('Accept-Language', 'en-US, da-DK'),
    field('Content-Language', 'en-US'),
    field('Content-Type', `multipart/alternative; boundary="_000_${random.hex(48)}_"`),
  ];
}

/** None so long that it is folded: bench.js looks for them as they are. */
const subjects = [
  'Agenda for Friday',
  'Re: Invoice 20413, second reminder',
  'RE: RE: Delivery of the pumps for the harbour site, weeks 41 and 42',
  '=?utf-8?Q?M=C3=B8de_om_budgettet_p=C3=A5_torsdag?=',
  '=?utf-8?B?Vm9vcnN0ZWwgbmlldXcga3dhcnRhYWwg4oCTIHZlcnNpZSAy?=',
];
