import { engines } from './engines.ts';
import type { Engine, HuntingQuery } from './hunting-query.ts';

/** What a caller may choose; what is left out is as the query has it. */
export interface QueryChoice {
  /** Days to look back, a whole number above 0. */
  readonly days?: number;
  /** The one `From` domain to look at. */
  readonly domain?: string;
  /** The accepted domains of the own organisation. */
  readonly acceptedDomains?: readonly string[];
}

/** The query as it is pasted, with its question and limits before it; null where it is not for that engine. */
export function queryText(query: HuntingQuery, engine: Engine, choice: QueryChoice = {}): string | null {
  const lines = statementsOf(query, engine, choice);
  if (lines === null) return null;
  const { runsIn, licence } = engines[engine];
  const head = [
    `Question: ${query.question}`,
    `Engine: ${runsIn}`,
    `Licence: ${licence}`,
    ...query.cannotSee.map((sentence) => `Cannot see: ${sentence}`),
    'Counts: a delivery is one message to one recipient. dcount() estimates where there are many; count() is exact.',
  ];
  return [...head.flatMap(commentLines), ...lines, ''].join('\n');
}

/** The statements without the comments before them. */
function statementsOf(query: HuntingQuery, engine: Engine, choice: QueryChoice): readonly string[] | null {
  const days = query.days[engine];
  if (days === undefined) return null;
  const { domain = null, acceptedDomains = null } = choice;
  return query.statements({ time: engines[engine].time, days: choice.days ?? days, domain, acceptedDomains });
}

const longestLine = 110;

/** A sentence as comments, broken at blanks. */
function commentLines(sentence: string): readonly string[] {
  const lines: string[] = [];
  let line = '//';
  for (const word of sentence.split(' ')) {
    if (line.length + 1 + word.length > longestLine) {
      lines.push(line);
      line = '//  ';
    }
    line = `${line} ${word}`;
  }
  return [...lines, line];
}
