import { engineNames, mostDaysOf } from '../../hunting/engines.ts';
import { huntingQueries } from '../../hunting/queries.ts';
import { queryText } from '../../hunting/query-text.ts';
import type { HuntWords } from '../../locales/catalog/hunt-words.ts';
import { readAcceptedDomains } from './accepted-domains.ts';
import type { HuntMistake, HuntRequest } from './hunt-arguments.ts';
import { huntingLink } from './hunting-link.ts';

/** The list of the queries, or one of them ready to paste, or its link; or what is wrong with the request. */
export async function huntAnswer(
  request: HuntRequest | HuntMistake,
  words: HuntWords,
): Promise<{ readonly text: string } | HuntMistake> {
  if ('problem' in request) return request;
  if (request.query === null) return { text: listOfQueries(words) };
  const query = huntingQueries.find(({ name }) => name === request.query);
  if (query === undefined) return { problem: 'unknown-query', value: request.query };
  const engine = request.engine ?? engineNames.find((one) => query.days[one] !== undefined) ?? 'sentinel';
  const { days, domain } = request;
  if (days !== null && query.alert === true) return { problem: 'fixed-days', value: query.name };
  if (days !== null && days > mostDaysOf(engine)) return { problem: 'too-many-days', value: String(days) };
  if (request.link && engine !== 'defender') return { problem: 'link-engine', value: engine };
  if (request.acceptedDomains !== null && query.wantsAcceptedDomains !== true)
    return { problem: 'no-domains', value: query.name };
  const domains = request.acceptedDomains === null ? null : await readAcceptedDomains(request.acceptedDomains);
  if (domains !== null && 'problem' in domains) return domains;
  const text = queryText(query, engine, {
    ...(days !== null && { days }),
    ...(domain !== null && { domain }),
    ...(domains !== null && { acceptedDomains: domains }),
  });
  if (text === null) return { problem: 'other-engine', value: query.name };
  return { text: request.link ? `${huntingLink(text)}\n` : text };
}

function listOfQueries({ questions, listEnd }: HuntWords): string {
  const rows = huntingQueries.flatMap(({ name, days }) => {
    const offered = engineNames.filter((engine) => days[engine] !== undefined);
    return [`${name} (${offered.join(', ')})`, `  ${questions[name]}`];
  });
  return [...rows, '', listEnd, ''].join('\n');
}
