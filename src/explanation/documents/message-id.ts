import type { Detection } from '../../detection/detection.ts';
import { onlyField } from '../../mail/headers/fields-by-name.ts';
import { shortened } from '../words/printable.ts';
import { namesIn } from '../masking/mailbox-names.ts';

/** Longest Message-ID, in characters; RFC 5322 asks for lines of at most 998. */
const idLimit = 300;

/** The Message-ID as it stands; a trace needs it whole. */
export function messageId({ fields }: Detection): string | undefined {
  const id = onlyField(fields, 'message-id')?.value.trim();
  return id === undefined || id === '' ? undefined : shortened(id, idLimit);
}

/**
 * The same for texts that travel. Its left part is no mailbox, so it stays; but some programs put the name of one into it, or of
 * a person's computer, and then nothing of it is shown.
 */
export function maskedMessageId(detection: Detection): string | undefined {
  const id = messageId(detection);
  return id !== undefined && (isSpoken(id) || isTelltale(id.toLowerCase(), detection)) ? '<***>' : id;
}

/** Without a digit in its left part it was not generated; more likely it is an address. */
function isSpoken(id: string): boolean {
  const plain = id.replace(/[\uff20\ufe6b]|%(?:25){0,4}40|=40/g, '@');
  return !/\d/.test(plain.slice(0, plain.lastIndexOf('@') + 1) || plain);
}

/** Domains stay in these texts anyway, so a name that is part of one tells nothing new. */
function isTelltale(id: string, { fields }: Detection): boolean {
  const { names, words, domains } = namesIn(fields);
  const at = id.lastIndexOf('@');
  const [known] = domains
    .filter((domain) =>
      id
        .slice(at + 1)
        .replace(/>$/, '')
        .endsWith(domain),
    )
    .sort((one, other) => other.length - one.length);
  const said = known === undefined ? id : `${id.slice(0, at + 1)}${id.slice(at + 1).replace(known, '')}`;
  const letters = squashed(said);
  const parts = said.split(/[^\p{L}\p{N}]+/u);
  return (
    names.some((name) => (name.length < 3 ? parts.includes(name) : letters.includes(name))) ||
    words.some((word) => said.includes(word))
  );
}

function squashed(text: string): string {
  return text.replace(/[^\p{L}\p{N}]/gu, '');
}
