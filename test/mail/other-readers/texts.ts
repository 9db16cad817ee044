import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { drawFrom, generatedBlock } from './generated-blocks.ts';

const corpus = join(__dirname, '../../corpus');

/** All header texts of the corpus, by name. */
export const corpusTexts = readdirSync(corpus, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.txt'))
  .map((name) => ({ name, text: readFileSync(join(corpus, name), 'utf8') }));

const draw = drawFrom(20_261_127);

/** 10,000 blocks of known seed. */
export const generatedTexts = Array.from({ length: 10_000 }, (_, at) => ({ name: `block ${at}`, text: generatedBlock(draw) }));
