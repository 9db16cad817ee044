import { plainTenantId } from '../message/plain-values.ts';

/** Whether a word beside an address names nobody: the number of an organisation, as in a forwarding mark, digits, signs. */
export function namesNobody(word: string): boolean {
  return plainTenantId(word) !== null || !/\p{L}/u.test(word) || /^rfc822$/i.test(word);
}

/** Display names and comments of an address field (RFC 5322, section 3.4), each word too; a word alone counts. Linear. */
export function phrasesIn(value: string): string[] {
  const phrases = value
    .replace(/<[^<>]{0,400}@[^<>]{0,400}>/g, ',')
    .split(/[<>"(),;:[\]]+/)
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '' && !phrase.includes('@'));
  return phrases.flatMap((phrase) => [phrase, ...phrase.split(/\s+/)]).filter((phrase) => !namesNobody(phrase));
}

/**
 * Display names and comments: after a property, `smtp.mailfrom="Jane Doe" <jd@example.com>`; comments in front of an address,
 * `(jane) jd@example.com`; names in quotes before an address in angle brackets; and names without quotes there after a colon, a
 * comma or a preposition, `x: jane <jd@example.com>`. Linear.
 */
export function servedPhrasesIn(value: string): string[] {
  const served = value.matchAll(/=(?:"([^"<>]{1,64})"(?!@)|\(([^()]{1,64})\)|([^\s<>"=;]{1,64})(?= <))/g);
  const beside = value.matchAll(/\(([^()<>=:[\]@]{1,64})\)(?=[ \t]{0,8}[<"]{0,2}[^\s<>"@(),;:]{1,64}"?@)/g);
  const quoting = value.matchAll(/"([^"<>]{1,64})"[ \t]{0,8}<[^\s<>@]{1,64}@/g);
  const grouped = value.matchAll(
    /(?:[:,]|\b(?:for|of|sender|to)) (?!(?:for|from|of|sender|to) )([^\s<>"=;]{1,64}) <[^\s<>@]{1,64}@/g,
  );
  return [
    ...[...served, ...beside].flatMap(({ 1: quoted, 2: comment, 3: word }) => phrasesIn(quoted ?? comment ?? word ?? '')),
    ...[...quoting, ...grouped].flatMap(({ 1: phrase }) => phrasesIn(phrase ?? '')),
  ];
}

/** Logins and mailboxes behind the words that introduce them: `(Authenticated sender: jane)`, `ident=jane`, `for <jane>`. */
export function loginsIn(value: string): string[] {
  return [...value.matchAll(logins)].flatMap(({ 2: login = '' }) =>
    login.includes('@') ? [] : [login.slice(login.lastIndexOf('\\') + 1)],
  );
}

/**
 * In brackets a login may be of several words, and stand behind the way in which it was checked; elsewhere only a colon or an
 * equals sign tells it from ordinary words, and where `for` has no angle bracket behind it, only the date of the line that it
 * ends. The first group is what stands before the login.
 */
export const logins =
  /(\((?:[\w.]{1,40} )?authenticated[ _-](?:sender|user|id|as|account)[:=]? ?|\bauth(?:enticated)?[ _-](?:sender|user|id)[:=] ?|\bauthenticated as <?(?=\S{1,64} (?:by|with) )|\b(?:smtp\.auth|ident|sasl_username|username|login|user|mailbox)=<?|\ba=[\w-]{1,20}:|\benvelope-(?:from|sender) <?|\bo?rcpt <?(?:rfc822;)?|\bfor (?:<|(?=[^\s<;]{1,64};\s{1,4}\w{3}, \d))|\((?:authenticated|user(?:name)?|account|login|sasl|(?:smtp )?auth(?: user)?|smtp-auth username):? <?(?:(?:plain|login|[a-z]{4,6}-(?:md5|sha-\d{1,3})) )?(?!bits=|unknown|required))([^\s<>()[\],;"]+)/gi;
