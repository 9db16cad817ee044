import { isInDomain } from '../../mail/addresses/domain.ts';
import { protectionZones } from '../../microsoft365/hosts.ts';
import { isRelay } from '../../microsoft365/pools.ts';
import type { ReplyFinding } from '../inspection.ts';
import type { PoolAddress } from '../doubts/pool-servers.ts';
import { poolAddressesIn, poolServerIn } from '../doubts/pool-servers.ts';
import type { RefusalFact, RefusalId } from './refusals.ts';
import { refusalFacts } from './refusals.ts';

/**
 * What a refusal says: whose address it names, if it names one of Microsoft 365's servers as the one that connected, or else
 * whose name; and who refused over what. `remoteMta` is the host that answered, where it is known.
 */
export function readReply(reply: string, remoteMta = ''): ReplyFinding {
  const text = reply.slice(0, longest);
  const refusal = refusalIn(text, remoteMta);
  const found = addressIn(text);
  if (found === null) return named(text, refusal);
  return isRelay(found.pool)
    ? { kind: 'relay-address', ...found, isRelay: true, refusal }
    : { kind: 'pool-address', ...found, isRelay: false, refusal };
}

function named(text: string, refusal: RefusalId): ReplyFinding {
  const found = poolServerIn(text);
  if (found === null) return { kind: refusal };
  return isRelay(found.pool)
    ? { kind: 'relay-name', ...found, isRelay: true, refusal }
    : { kind: 'pool-name', ...found, isRelay: false, refusal };
}

const longest = 4000;

function refusalIn(reply: string, remoteMta: string): RefusalId {
  // a report may break an answer anywhere between two words
  const text = reply.replace(/\s+/g, ' ');
  const codes = [...text.matchAll(enhancedCodes)].map(([code]) => code);
  return refusalFacts.find((fact) => fits(fact, { text, remoteMta, codes }))?.id ?? 'silent';
}

const enhancedCodes = /(?<![\d.])[245]\.\d{1,3}\.\d{1,3}(?!\.?\d)/g;

interface Answer {
  readonly text: string;
  readonly remoteMta: string;
  readonly codes: readonly string[];
}

function fits({ codes, words, hosts = [], policy }: RefusalFact, answer: Answer): boolean {
  if (codes !== undefined && answer.codes.some((code) => codes.test(code))) return true;
  const isTheirs = words?.test(answer.text) === true;
  const isOverPolicy = answer.codes.some((code) => (policy instanceof RegExp ? policy : overPolicy).test(code));
  if (isTheirs) return policy === undefined || isOverPolicy || (policy === true && saysNoOther(answer));
  return isOverPolicy && isInDomain(answer.remoteMta, hosts);
}

const overPolicy = /^[45]\.7\./;

/** An answer without an enhanced code may be one over policy, unless it is about the recipient's mailbox. */
function saysNoOther({ codes, text }: Answer): boolean {
  return codes.length === 0 && !ofMailbox.test(text);
}

const ofMailbox =
  /\b(?:mailbox|quota|(?:unknown|no such|invalid|inactive|disabled) (?:user|recipient|address|account)|(?:user|recipient|address|account)\b.{0,40}\b(?:unknown|not exist|not found|inactive|disabled|doesn['’]t have))\b/i;

const isNamedBeside = /\b(?:ip|client|host|spf|sender|server|connect\w{0,6})\b/i;

/** Right behind an address, what was done with it. */
const isRefusedBehind =
  /^[\]) ]{1,3}(?:(?:is|was|has been) )?(?:not )?(?:allowed|permitted|authorized|blocked|listed|denied|rejected|refused)\b/i;

/** How far before and behind an address a word may stand that says what the address is, in characters. */
const before = 80;
const behind = 30;

/** The address of one of Microsoft 365's servers that is said to be the sending one, one of the relay pool before any other. */
function addressIn(text: string): PoolAddress | null {
  let other: PoolAddress | null = null;
  // a reply of several lines has the code in front of each, between a word and its address too
  const joined = text.replace(/[45]\d\d-[45]\.\d{1,3}\.\d{1,3}[ \t]/g, ' ');
  for (const { start, end, ...found } of poolAddressesIn(joined)) {
    const lead = joined.slice(Math.max(0, start - before), start);
    const rest = joined.slice(end, end + behind);
    if (isWhereItWent.test(lead) || isOfAnswerer.test(rest)) continue;
    if (isRelay(found.pool)) {
      if (isNamedBeside.test(`${lead} ${rest}`) || isRefusedBehind.test(rest) || /bl[ao]ck/i.test(rest)) return found;
      // in square brackets alone a server writes the address of a peer; after a name it may be that of the server that answered
      if (/(?:\bmessages? from[\s[(]{1,3}|(?<!\w)\[)$/i.test(lead)) return found;
    } else if (other === null && isSaidToSend(lead)) {
      other = found;
    }
  }
  return other;
}

/**
 * Right in front of an address, that it is where the message was sent to: `OutboundProxyTargetIP:`, `Destination IP:`, and `{IP=`
 * of the list in which Exchange Online puts an answer (`[{LED=550 …};{MSG=};{FQDN=…};{IP=…};{LRT=…}]`).
 */
const isWhereItWent =
  /(?:target[ _-]?\w{0,12}(?:[ _-]address)?|\b(?:destination|(?<!denied )to)[ _-]?ip(?:[ _-]address)?|\{ip)[:= []{0,3}$/i;

/** Right behind an address, that its server is the one that answered. */
const isOfAnswerer = /^[\])]{0,2}(?::\d{1,5})?:? ?said\b/i;

/** Right in front of an address, an address of the server that answered as well as of the one that sent. */
const isOfEitherSide = /\b(?:remote|server|host|mx|peer)['’]?s?[ _-]ip(?:[ _-]address)?[\s:=([]{1,5}$/i;

const isOfSender = /\b(?:your|sending|sender|client|source)\b/i;

/**
 * Whether the words right at an address say that it is the sending one. Servers that send and servers that take mail in share the
 * other pools' blocks, so a word that may as well belong to the server that answered is not enough.
 */
function isSaidToSend(lead: string): boolean {
  const named = lead.replace(/[,;]? ip(?:[ _-]address)?[\s:=([]{1,5}$/i, ' ');
  const host = /([\w.-]{1,255}?)[\s.([]{1,4}$/.exec(named)?.[1] ?? '';
  if (isInDomain(host, protectionZones)) return false;
  if (isOfEitherSide.test(lead) && !isOfSender.test(lead.slice(-40))) return false;
  return /\b(?:ip(?: address)?|client(?: host)?|sender|from|spf)[\s:=([]{1,5}$/i.test(lead);
}
