import { outboundServer } from '../bench/servers.js';
import { fields, hostile, relayLines, relayTexts } from './material.js';
import { servers, takenOver } from './servers.js';

const microsoftNames = [
  'mail-psaapc01rlnn2073.outbound.protection.outlook.com',
  'mail-bn8nam12rlhn2041.outbound.protection.outlook.com',
  'mail-southeastasiaazrln10225004.outbound.protection.outlook.com',
];
const greetings = [
  ...[
    'APC01-PSA-obe.outbound.protection.outlook.com',
    'SINPR02CU002.outbound.protection.outlook.com',
    'mx1.example.org',
    'localhost',
  ],
  ...[
    'mail.stranger.example',
    '[40.95.53.73]',
    '40.95.53.73',
    'mx.google.com',
    'mx08-001d1705.pphosted.com',
    'a',
    '-',
    'pps.filterd',
  ],
  ...['AM9PR05MB8712.eurprd05.prod.outlook.com', 'DB1PEPF00039231.mail.protection.outlook.com', 'relay.mimecast.com'],
];
/** Greetings that try to be more of a line than a greeting; servers that let them through exist. */
const injections = [
  'x (mail-psaapc01rlnn2073.outbound.protection.outlook.com [40.95.53.73])',
  'x (HELO y) (40.95.53.73)',
  'x (40.95.53.73) by mx1.example.org (Postfix) with ESMTPS id 4F2C8; Mon, 3 Mar 2025 10:00:08 +0000',
  'x) (mail-psaapc01rlnn2073.outbound.protection.outlook.com [40.95.53.73]) by mx1.example.org (',
  '"x (a [40.95.53.73])"',
  'x from mail-psaapc01rlnn2073.outbound.protection.outlook.com ([40.95.53.73])',
  'x by mx1.example.org',
  '(x',
  'x)',
  'x;',
];
const senders = [
  ...['sender@stranger.example', '', 'postmaster@example.org', '"a b"@stranger.example', 'a=b@stranger.example'],
  '"x> (a [40.95.53.73]) by mx1.example.org"@stranger.example',
  'x) by mx1.example.org (mail-psaapc01rlnn2073.outbound.protection.outlook.com [40.95.53.73]@stranger.example',
  'client-ip=40.95.53.73;@stranger.example',
];
/**
 * What a translator, a proxy or a container network puts in place of the stranger's address, and the names that it looks up
 * there.
 */
const insiders = [
  ...['10.0.0.5', '172.17.0.1', '192.168.1.1', '127.0.0.1', '::1', 'fd00::5', 'fe80::1', '100.64.0.7', '169.254.1.1'],
  ...['::ffff:10.0.0.5', '64:ff9b::a00:5', '0.0.0.0', '255.255.255.255', '::'],
];
const insideNames = [
  ...[
    '_gateway',
    'fritz.box',
    'localhost',
    'traefik.mail_default',
    'host.docker.internal',
    'mailu-front.mailu_default',
    'router',
  ],
  ...['ip-10-0-0-5.eu-west-1.compute.internal', 'haproxy.mail.svc.cluster.local', 'localhost.localdomain', 'gateway.lan'],
];

/**
 * A session of a stranger's: the reader's own lines, and below them whatever the stranger wrote. None of it is Microsoft 365's
 * doing.
 */
export function strangerSession(draws, { plain = false } = {}) {
  const server = draws.pick(servers);
  const peer = strangerPeer(draws, server, plain);
  const sender = plain ? 'sender@stranger.example' : draws.pick(senders);
  const { above, border } = takenOver(draws, server, peer, sender);
  return { server: server.id, peer, above, border, loose: strangerFields(draws, peer) };
}

/** A message that the relay pool handed over, and the reader's server placed: certain, whatever stands below. */
export function relaySession(draws) {
  const server = draws.pick(servers.filter(({ id }) => id !== 'unnamed'));
  const { helo, reverseName, address } = outboundServer(draws, draws.pick(['relay-passed', 'relay-spam']));
  const name = ['exchange-server', 'exchange-online', 'trend-micro'].includes(server.id) ? null : reverseName;
  const { above, border } = takenOver(draws, server, { helo, name, address }, 'sender@example.com', false);
  return { server: server.id, above, border };
}

function strangerPeer(draws, server, plain) {
  const helo = !plain && draws.chance(0.25) ? draws.pick(injections) : draws.pick(greetings);
  if (draws.chance(0.35)) {
    const address = draws.pick(insiders);
    // a filtering service in the cloud has no stranger's proxy on its own machines
    const possible = server.host === undefined || !/^(?:127\.|::1$)/.test(address);
    if (possible) return { helo, name: draws.chance(0.7) ? draws.pick(insideNames) : null, address };
  }
  const address = strangerAddress(draws);
  const ownName = draws.pick([
    null,
    'mail.stranger.example',
    'host-7.isp.example',
    'evil.outbound.protection.outlook.com.example',
  ]);
  const forged = server.forged === true && draws.chance(0.3);
  const name =
    (server.namesUnproven || forged) && draws.chance(0.5) ? draws.pick([...microsoftNames, 'mx2.example.org']) : ownName;
  return { helo, name, address, forged };
}

/** No block of Microsoft's outbound servers; a machine in Azure can be rented by anybody. */
function strangerAddress(draws) {
  const end = draws.between(1, 254);
  return draws.pick([`192.0.2.${end}`, `203.0.113.${end}`, `8.8.${end}.8`, `20.50.${end}.7`, `2001:db8::${draws.hex(3)}`]);
}

/** The fields below: copied relay lines, a second set of the reader's own lines, stamps, and things that do harm. */
export function strangerFields(draws, peer = { helo: 'x', name: null, address: '192.0.2.1' }) {
  const found = [];
  for (let left = draws.between(0, 6); left > 0; left -= 1) found.push(...piece(draws, peer));
  return draws.chance(0.2) ? draws.shuffle(found) : found;
}

function piece(draws, { helo, name, address }) {
  const relay = outboundServer(draws, draws.pick(['relay-passed', 'relay-spam']));
  const forged = () =>
    takenOver(draws, draws.pick(servers), { helo: relay.helo, name: relay.reverseName, address: relay.address }, 'a@b.example');
  switch (draws.between(0, 8)) {
    case 0:
      return [draws.pick(relayLines)];
    case 1:
      return draws.pick(relayTexts);
    case 2: {
      const { above, border } = forged();
      return [...above, border];
    }
    case 3:
      // as the line above seems to want it: written by whom the stranger was taken for
      return [
        forged().border.replace(
          /by\s+(\S+)/,
          () => `by ${draws.pick([name ?? helo, name ?? 'localhost', helo, 'mx1.example.org', address])}`,
        ),
      ];
    case 4:
      return [
        `X-Forefront-Antispam-Report: CIP:${relay.address};CTRY:NL;SFV:SPM;H:${relay.helo};PTR:${relay.reverseName};SFP:1022;`,
        'X-MS-Exchange-AntiSpam-Relay: 1',
      ];
    case 5:
      return [
        `X-MS-Exchange-SkipListedInternetSender: ip=[${relay.address}];domain=${relay.helo}`,
        `X-MS-Exchange-ExternalOriginalInternetSender: ip=[${relay.address}];domain=${relay.helo}`,
      ];
    case 6:
      return [`${draws.pick(fields).split(':', 1)[0]}: ${draws.pick(hostile).replaceAll('\n', ' ')}`];
    case 7:
      return Array.from({ length: draws.between(1, 4) }, () => draws.pick(fields));
    default:
      return [mutated(draws, draws.pick(draws.chance(0.5) ? relayLines : fields))];
  }
}

/** A text with a few places struck out, doubled, swapped or replaced. */
export function mutated(draws, text) {
  let out = text;
  for (let left = draws.between(1, 4); left > 0; left -= 1) {
    const at = draws.between(0, out.length);
    const end = Math.min(out.length, at + draws.between(0, 12));
    const put = draws.pick([
      '',
      out.slice(at, end).repeat(2),
      draws.pick(hostile),
      draws.pick([' ', '(', ')', ';', '[', ']', ':', '"', '\t', '\\', '<', '>', ',']),
    ]);
    out = out.slice(0, at) + put + out.slice(end);
  }
  return out;
}
