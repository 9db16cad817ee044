import { field } from './header-field.js';
import {
  filteredHere,
  handedIn,
  handedOn,
  handedOnByGmail,
  readByMailbox,
  submitted,
  takenByGmail,
  takenByPostfix,
  takenOver,
} from './received-lines.js';
import { insideServer, outboundServer, outsideServer } from './servers.js';
import { arcResults, arcSet, authenticated, dkimSignature } from './signatures.js';
import { crossTenantStamps, readerStamps, senderMarks, senderStamps } from './stamps.js';

const passed = { spf: 'pass', dkim: 'pass (signature was verified)', dmarc: 'pass', compauth: 'pass reason=100' };
const failed = { spf: 'fail', dkim: 'none (message not signed)', dmarc: 'none', compauth: 'fail reason=001' };
const stampOf = { ordinary: '1102', 'high-risk': '1501', consumer: '1901', 'relay-passed': '1022', 'relay-spam': '1023' };
const outcomeOf = {
  ordinary: 'ordinary-pool',
  'high-risk': 'high-risk-pool',
  consumer: 'consumer-pool',
  'relay-passed': 'relay-pool',
  'relay-spam': 'relay-pool',
};

/**
 * A route is `{ outcome, above, below }`: what the detection must find, and the parts of the block above and below the fields
 * that the author wrote. A part is text, or `{ share, write }` for a field that may grow.
 */
export function fromPool(story, receiver, pool) {
  const relay = pool.startsWith('relay');
  const peer = outboundServer(story.random, pool);
  const results = relay ? failed : passed;
  const reader = receiver(story, peer, results);
  const origin = relay ? relayed(story, results) : sent(story);
  const renamed = receiver === exchangeOnline;
  const stamps = { sfp: stampOf[pool], relay, accepted: !relay, source: origin.source, renamed };
  return {
    outcome: outcomeOf[pool],
    above: [...reader.above, ...origin.lines],
    below: [...senderStamps(story, stamps), ...(renamed ? [] : crossTenantStamps(story, origin.source)), ...reader.below],
  };
}

/** A sender without Microsoft 365. */
export function fromElsewhere(story, receiver) {
  const peer = outsideServer(story.random, story.sender.domain);
  const reader = receiver(story, peer, passed);
  const lines = [dkimSignature(story, story.sender.domain, false), ...outsideLines(story, peer.helo)];
  return {
    outcome: 'not-from-microsoft365',
    above: [...reader.above, ...lines],
    below: [...senderMarks(story), ...reader.below],
  };
}

/** Two mailboxes of one tenant. */
export function insideTenant(story) {
  const servers = Array.from({ length: Math.max(2, Math.min(story.hops, 6) - 1) }, () => insideServer(story.random, 'mailbox'));
  const above = [readByMailbox(story, servers[0], insideServer(story.random, 'mailbox'))];
  for (const [i, server] of servers.slice(1).entries()) above.push(handedOn(story, server, servers[i]));
  const author = servers[servers.length - 1];
  above.push(submitted(story, author));
  const source = { address: '255.255.255.255', name: author.name };
  const stamps = { sfp: '1102', relay: false, accepted: true, source, renamed: true };
  const below = [...senderStamps(story, stamps), ...readerStamps(story, author, { ...source, helo: author.name })];
  return { outcome: 'internal', above, below };
}

/** A mailbox of Microsoft 365 takes the message over. */
export function exchangeOnline(story, peer, results) {
  const domain = story.sender.domain;
  const mailbox = insideServer(story.random, 'mailbox');
  const above = [readByMailbox(story, mailbox, insideServer(story.random, 'mailbox'))];
  let last = mailbox;
  // long routes pass through two transports, which seal the message a second time
  const rounds = story.hops > 7 ? 2 : 1;
  for (let round = rounds; round > 0; round -= 1) {
    const front = insideServer(story.random, 'front');
    const intake = insideServer(story.random, round > 1 ? 'mailbox' : 'intake');
    if (round === 2) above.push(...arcSet(story, 2, arcResults(peer.address, domain, results.spf, results.dkim)));
    above.push(handedOn(story, front, last), handedIn(story, intake, front));
    last = intake;
  }
  above.push(...authenticated(peer, domain, results), takenOver(story, peer, last));
  return { above, below: readerStamps(story, last, peer) };
}

/** A Postfix, with or without a filter behind it. */
export function postfix(story, peer, results) {
  const by = `mx.${story.reader.domain}`;
  const verdict = `${by}; spf=${results.spf} smtp.mailfrom=${story.sender.domain}; dkim=${results.dkim} header.d=${story.sender.domain}`;
  const filter = story.random.chance(0.4) ? [filteredHere(story, by)] : [];
  return {
    above: [...filter, `Authentication-Results: ${verdict}\r\n`, takenByPostfix(story, peer, by)],
    below: [],
  };
}

/** Gmail. */
export function gmail(story, peer, results) {
  const domain = story.sender.domain;
  const seen = `spf=${results.spf} (google.com: domain of ${story.sender.mailbox} designates ${peer.address} as permitted sender) smtp.mailfrom=${domain}`;
  return {
    above: [
      handedOnByGmail(story),
      `X-Google-Smtp-Source: ${story.random.base64(80)}\r\n`,
      `Authentication-Results: mx.google.com;\r\n       dkim=pass header.i=@${domain} header.s=selector1 header.b=${story.random.base64(8)};\r\n       ${seen}\r\n`,
      takenByGmail(story, peer),
      `Received-SPF: ${results.spf} (google.com: domain of ${story.sender.mailbox} designates ${peer.address} as permitted sender) client-ip=${peer.address};\r\n`,
    ],
    below: [],
  };
}

/** Written in a mailbox of the sending tenant. */
function sent(story) {
  const { random, sender } = story;
  const author = insideServer(random, 'mailbox');
  const lines = [
    ...arcSet(
      story,
      1,
      `spf=pass smtp.mailfrom=${sender.domain}; dmarc=pass action=none header.from=${sender.domain}; dkim=pass header.d=${sender.domain}; arc=none`,
    ),
    dkimSignature(story, sender.domain, true),
    handedOn(story, author, insideServer(random, 'mailbox')),
    submitted(story, author),
    ...(story.hops > 6 ? outsideLines(story, `gateway.${sender.domain}`) : []),
  ];
  return { lines, source: { address: '255.255.255.255', name: author.name } };
}

/** Handed to the relaying tenant by somebody whose domain it does not own. */
function relayed(story, results) {
  const { random, sender } = story;
  const source = outsideServer(random, sender.domain);
  const intake = insideServer(random, 'intake');
  const front = insideServer(random, 'front');
  const lines = [
    ...arcSet(story, 1, arcResults(source.address, sender.domain, results.spf, results.dkim)),
    dkimSignature(story, 'northwindexample.onmicrosoft.com', true),
    handedOn(story, front, insideServer(random, 'mailbox')),
    handedIn(story, intake, front),
    field('X-MS-Exchange-Authentication-Results', arcResults(source.address, sender.domain, results.spf, results.dkim)),
    takenOver(story, source, intake),
    ...outsideLines(story, source.helo),
  ];
  return { lines, source: { address: source.address, name: source.helo } };
}

/** What happened before: as many lines as the story still wants. */
function outsideLines(story, by) {
  const lines = [];
  for (let name = by; story.lines() < story.hops;) {
    const peer = outsideServer(story.random, story.sender.domain);
    lines.push(takenByPostfix(story, peer, name));
    name = peer.helo;
  }
  return lines;
}
