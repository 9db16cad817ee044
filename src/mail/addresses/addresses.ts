import { commentEnd, quotedEnd } from '../tokens.ts';

/** A mail address (RFC 5322, section 3.4.1) as it is written, without comments. `domain` is empty where there is none. */
export interface MailAddress {
  readonly local: string;
  readonly domain: string;
}

/** A stranger may write a megabyte into a field; in one that is longer, in characters, no address is looked for. */
const longestField = 4000;

/**
 * The addresses of a field such as From, To or Return-Path (RFC 5322, section 3.4), in order. What stands in quotes and comments
 * is a display name, whatever it looks like; so is all that stands beside an address in angle brackets. Takes groups, source
 * routes (section 4.4) and domain literals. A quote or comment that nobody closes hides the rest; an empty `<>` is no address.
 * Total and linear.
 */
export function readAddresses(value: string): MailAddress[] {
  if (value.length > longestField) return [];
  const found: MailAddress[] = [];
  let open: OpenAddress = nothing;
  let angled = false;
  /** Whether the mailbox at hand had its address in angle brackets: what follows it is none. */
  let named = false;
  const close = (): void => {
    if (angled ? open.text.trim() !== '' : !named && open.sign !== -1) found.push(addressOf(open));
    open = nothing;
  };
  for (let at = 0, end = 0; at < value.length; at = end) {
    end = pieceEnd(value, at);
    if (end === -1) break;
    const character = value.charAt(at);
    if (character === '<') {
      // a second address after the first one
      if (angled) close();
      open = nothing;
      angled = true;
      named = true;
    } else if (character === '>' && angled) {
      close();
      angled = false;
    } else if (character === ':' && (!angled || isRoute(open))) {
      // the name of a group, or the route before an address
      open = nothing;
    } else if ((character === ',' || character === ';') && !(angled && isRoute(open))) {
      close();
      named = angled;
    } else if (character !== '(') {
      open = { text: open.text + value.slice(at, end), sign: character === '@' ? open.text.length : open.sign };
    }
  }
  close();
  return found;
}

/** The address of a field that holds one and no more; of several nobody can say which of them a reader saw. */
export function onlyAddressIn(value: string): MailAddress | null {
  const [address, ...others] = readAddresses(value);
  return address === undefined || others.length > 0 ? null : address;
}

/**
 * The domain in a property such as `smtp.mailfrom` (RFC 8601, section 2.7.2): after the last `@` of an address, or the whole of a
 * bare domain.
 */
export function domainPart(identity: string): string {
  return identity.slice(identity.lastIndexOf('@') + 1);
}

/** What was read of an address, and where its last `@` stands in that, -1 if there is none. */
interface OpenAddress {
  readonly text: string;
  readonly sign: number;
}

const nothing: OpenAddress = { text: '', sign: -1 };

/** `@mx.example.net,@mx.example.org` before the colon of an obsolete route. */
function isRoute({ text }: OpenAddress): boolean {
  return text.trimStart().startsWith('@');
}

function addressOf({ text, sign }: OpenAddress): MailAddress {
  if (sign === -1) return { local: text.trim(), domain: '' };
  return { local: text.slice(0, sign).trim(), domain: text.slice(sign + 1).trim() };
}

/**
 * Where a comment, a quoted string, a domain literal, a quoted pair, a single special character or a run of others ends; -1 if
 * nobody closes it.
 */
function pieceEnd(value: string, at: number): number {
  switch (value.charAt(at)) {
    case '(':
      return commentEnd(value, at);
    case '"':
      return quotedEnd(value, at);
    case '[':
      return value.charAt(at - 1) === '@' ? value.indexOf(']', at) + 1 || -1 : at + 1;
    case '\\':
      return Math.min(at + 2, value.length);
    default:
      return specials.has(value.charAt(at)) ? at + 1 : runEnd(value, at);
  }
}

/** Every character that ends a run of ordinary ones. */
const specials: ReadonlySet<string> = new Set('()"[\\<>:,;@');

function runEnd(value: string, at: number): number {
  run.lastIndex = at;
  return run.test(value) ? run.lastIndex : at + 1;
}

const run = /[^()"[\\<>:,;@]+/y;
