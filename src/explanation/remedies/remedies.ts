import type { Advice, Audience } from '../../detection/verdict/advice/advice.ts';
import type { Detection } from '../../detection/detection.ts';
import type { Catalog } from '../../locales/catalog/catalog.ts';
import { fillSnippets } from './fill-snippets.ts';
import { citedByNumber, remedySources, type Citations } from '../facts/citations.ts';
import type { Remedy, RemedyGroup } from '../explanation.ts';
import type { FactSource } from '../facts/fact-source.ts';
import type { SnippetId } from '../facts/snippet-templates.ts';
import { sourcesOf } from '../facts/fact-values.ts';
import { generalRemedies, remedyFacts, traceSnippets } from '../facts/remedy-facts.ts';
import { roles } from '../facts/roles.ts';
import { fill, type Values } from '../words/fill.ts';
import { messageValues, type MessageValues } from '../message/message-values.ts';

/**
 * The remedies by whose job they are, the reader first, in the order of the advice; an audience with nothing to do is left out.
 */
export function groupRemedies(detection: Detection, catalog: Catalog, citations: Citations): RemedyGroup[] {
  const values = messageValues(detection);
  return audiences.flatMap((audience) => {
    const advice = new Map(detection.advice.flatMap((item) => (item.audience === audience ? [[item.remedy, item]] : [])));
    if (advice.size === 0) return [];
    const remedies = [...advice.values()].map((item) => remedyOf(item, values, citations, catalog));
    return [{ audience, audienceName: catalog.audiences[audience], party: partyOf(audience, values, catalog), remedies }];
  });
}

const audiences: readonly Audience[] = ['reader', 'help-desk', 'forwarder', 'sender'];

function remedyOf({ remedy, audience, strength }: Advice, values: MessageValues, citations: Citations, catalog: Catalog): Remedy {
  const words = catalog.remedies[remedy];
  const { cases, role, licence } = remedyFacts[remedy];
  const known: Values = { ...citations.values, ...values };
  const told = (template: string): string => fill(citedByNumber(template), known, catalog.unstated);
  const numbersOf = (ids: readonly FactSource[]): number[] => ids.map((id) => citations.ids.indexOf(id) + 1);
  return {
    remedy,
    audience,
    cases,
    strength,
    strengthName: strength === null ? null : catalog.tags.strengths[strength],
    isGeneral: generalRemedies.has(remedy),
    title: told(words.title),
    text: told(words.text),
    steps: words.steps.map(told),
    snippets: fillSnippets(snippetsOf(remedy, values), values, catalog),
    role: role === 'none' ? null : role === 'dns' ? catalog.advice.ownRoles.dns : roles[role].name,
    licence: licence === 'none' ? null : catalog.advice.licences[licence],
    verify: told(words.verify),
    duration: told(words.duration),
    undo: words.undo === null ? null : told(words.undo),
    avoid: told(words.avoid),
    sources: numbersOf(remedySources(remedy, catalog)),
    textSources: numbersOf(sourcesOf([words.title, words.text])),
  };
}

/** A message is traced by its Message-ID where that is known, else by its envelope sender. */
function snippetsOf(remedy: Advice['remedy'], { messageid }: MessageValues): readonly SnippetId[] {
  const unused = messageid === undefined ? traceSnippets.byMessageId : traceSnippets.bySender;
  return remedyFacts[remedy].snippets.filter((id) => id !== unused);
}

/**
 * The relaying organisation and the sender's domain as the headers name them; who a reader's help desk is, no header needs to
 * say.
 */
function partyOf(audience: Audience, values: MessageValues, { advice, unstated }: Catalog): string | null {
  if (audience === 'reader' || audience === 'help-desk') return null;
  const { parties } = advice;
  if (audience === 'sender') return values.fromdomain === undefined ? parties.unknown : fill(parties.sender, values, unstated);
  if (values.tenant !== undefined) return fill(parties.tenant, values, unstated);
  return values.tenantid === undefined ? parties.unknown : fill(parties.tenantId, values, unstated);
}
