import { poolOfAddress } from '../detection/index.ts';

/**
 * What a refusal says about the relay pool: the server names an address of the relay pool as the one that connected; Microsoft 365 itself
 * refused to forward (5.7.520, AS(7555)) or to relay (5.7.64), so nothing left; code 5.7.367, which Microsoft describes for relayed
 * messages; or nothing of the kind, which rules nothing out.
 */
export type ReplyFinding =
  | { readonly kind: 'relay-address'; readonly address: string }
  | { readonly kind: 'forwarding-blocked' | 'relay-denied' | 'relayed-refused' | 'silent' };

/** Every kind of finding; each has its words. */
export type ReplyFindingId = ReplyFinding['kind'];

/**
 * Sources: "Forwarded or relayed messages rejected with 5.7.367" (Microsoft Learn, 25 March 2026); "Control external email forwarding"
 * (18 August 2026) for 5.7.520 with AS(7555); "Fix NDR error 5.7.64 TenantAttribution" (Microsoft Learn, read 22 November 2026).
 */
export function readReply(reply: string): ReplyFinding {
  const text = reply.slice(0, longest);
  const address = relayAddressIn(text);
  if (address !== null) return { kind: 'relay-address', address };
  if (text.includes('5.7.520') && text.includes('AS(7555)')) return { kind: 'forwarding-blocked' };
  if (text.includes('5.7.64') && text.includes('TenantAttribution')) return { kind: 'relay-denied' };
  return { kind: text.includes('5.7.367') ? 'relayed-refused' : 'silent' };
}

const longest = 4000;

/** How far before and behind an address a word may stand that says what the address is, in characters. */
const before = 80;
const behind = 30;

/** An address of the relay pool that is said to be the sending one: a bare number may be anything, and the target is not the source. */
function relayAddressIn(text: string): string | null {
  for (const match of text.matchAll(/[0-9A-Fa-f.:]{7,45}/g)) {
    const found = poolOfAddress(match[0].replace(/^[.:]|[.:]$/g, ''));
    if (found === null || !/^relay/.test(found.pool)) continue;
    const lead = text.slice(Math.max(0, match.index - before), match.index);
    const rest = text.slice(match.index + match[0].length, match.index + match[0].length + behind);
    if (/target[A-Za-z]{0,12}[:= []{0,3}$/i.test(lead)) continue;
    if (/\b(?:ip|client|host|spf|sender|server|connect\w{0,6})\b/i.test(`${lead} ${rest}`)) return found.address;
  }
  return null;
}
