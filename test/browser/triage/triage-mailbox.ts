import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const corpus = join(__dirname, '../../corpus');

/** A mailbox (mbox) for pictures: every text of the corpus so many times, each time as another message. */
export function mailboxOfCorpus(times: number): Buffer {
  const texts = readdirSync(corpus, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => readFileSync(join(corpus, name), 'utf8').trimEnd());
  const messages = Array.from({ length: times }, (_, time) =>
    texts.map((text) => text.replace(/^(Message-ID:\s*<)/im, `$1${time}.`)),
  );
  return Buffer.from(messages.flat().map(inMailbox).join(''));
}

function inMailbox(text: string): string {
  return `From - Tue Mar  3 10:00:00 2026\n${text}\n\nbody\n\n`;
}
