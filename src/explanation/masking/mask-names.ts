import { keyLength } from './property-key.ts';
import { logins } from './phrases.ts';

/**
 * Masks mailboxes that stand without an `@`: the login in `(Authenticated sender: jane)` and in `smtp.auth=jane`, the last name
 * of a bang path (`host!jane`), and a rewritten sender that was written without its domain (SRS; VERP behind a `+`). What holds
 * an `@` is left to `redact`. Linear.
 */
export function maskNames(text: string): string {
  return text.replace(logins, maskLogin).replace(/[^\s<>()[\],;:"\\]+/g, maskWord);
}

function maskLogin(whole: string, before: string, login: string): string {
  return holdsSign(login) ? whole : `${before}${masked(login)}`;
}

function maskWord(word: string): string {
  if (holdsSign(word)) return word;
  const start = keyLength(word);
  const name = word.slice(start);
  return `${word.slice(0, start)}${isRewritten(name) ? masked(name) : maskBang(name)}`;
}

/** `SRS0=hash=tt=example.com=jane`, `jane+SRS=hash=tt=…` and `bounces+jane=example.com`. */
function isRewritten(name: string): boolean {
  if (/(?:^|\+)srs[01]?[=+-][\w+/]{1,64}=/i.test(name)) return true;
  const equals = name.lastIndexOf('=');
  const plus = name.indexOf('+');
  return plus > 0 && plus < equals && /^[a-z\d-]{1,63}\.[a-z]/i.test(name.slice(equals + 1)) && !name.includes('/');
}

/** The last name of a path of hosts (UUCP). */
function maskBang(name: string): string {
  const bang = name.lastIndexOf('!');
  const path = name.slice(0, bang);
  const last = name.slice(bang + 1);
  const isPath = bang > 0 && /^[\p{L}\p{N}._!-]+$/u.test(path) && /^[\p{L}\p{N}]/u.test(last) && !path.endsWith('!');
  return isPath ? `${path}!${masked(last)}` : name;
}

function holdsSign(word: string): boolean {
  return /[@\uff20\ufe6b]|%(?:25){0,4}40|=40\p{L}/u.test(word);
}

/** The first character of a name, and a mask in place of the rest. */
export function masked(name: string): string {
  return `${String.fromCodePoint(name.codePointAt(0) ?? 0x2a)}***`;
}
