import { readFileSync } from 'node:fs';
import { pathOfBytes } from './inputs/path-bytes.ts';

/**
 * The words of the command. Node puts U+FFFD for bytes that are not UTF-8, so where a word holds one, the bytes are taken from
 * what Linux keeps of the command (`/proc/self/cmdline`, each word with a NUL behind it). Elsewhere the word stays damaged.
 */
export function commandWords(given: readonly string[], readCommand: () => Buffer = ownCommand): readonly string[] {
  if (!given.some((word) => word.includes('\ufffd'))) return given;
  const kept = wordsIn(readCommand).slice(-given.length);
  const missing = given.length - kept.length;
  return given.map((word, at) => {
    const bytes = kept[at - missing];
    return bytes?.toString('utf8') === word ? pathOfBytes(bytes) : word;
  });
}

function ownCommand(): Buffer {
  return readFileSync('/proc/self/cmdline');
}

function wordsIn(readCommand: () => Buffer): Buffer[] {
  try {
    // a byte for each character, so that a NUL parts the words whatever they hold
    const words = readCommand().toString('latin1').split('\0');
    return words.slice(0, -1).map((word) => Buffer.from(word, 'latin1'));
  } catch {
    return [];
  }
}
