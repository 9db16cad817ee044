import type { Advice, Audience } from '../detection/advice.ts';
import type { Detection } from '../detection/detection.ts';
import type { Catalog } from '../locales/catalog.ts';
import { fillCommands } from './commands.ts';
import type { Remedy, RemedyGroup, SourceNote } from './explanation.ts';
import { commandTemplate } from './facts/commands.ts';
import { noteOf, sourcesOf } from './facts/fact-values.ts';
import { remedyFacts } from './facts/remedy-facts.ts';
import { fill, type Values } from './fill.ts';
import { messageValues, type MessageValues } from './message-values.ts';

/** The remedies by whose job they are, the reader first, in the order of the advice; an audience with nothing to do is left out. */
export function groupRemedies(detection: Detection, catalog: Catalog, facts: Values): RemedyGroup[] {
  const values = messageValues(detection);
  const known = { ...facts, ...values };
  return audiences.flatMap((audience) => {
    const advice = new Map(detection.advice.flatMap((item) => (item.audience === audience ? [[item.remedy, item]] : [])));
    if (advice.size === 0) return [];
    const remedies = [...advice.values()].map((item) => remedyOf(item, values, known, catalog));
    return [{ audience, audienceName: catalog.audiences[audience], party: partyOf(audience, values, catalog), remedies }];
  });
}

const audiences: readonly Audience[] = ['reader', 'help-desk', 'forwarder', 'sender'];

function remedyOf({ remedy, audience, strength }: Advice, values: MessageValues, facts: Values, catalog: Catalog): Remedy {
  const words = catalog.remedies[remedy];
  const { cases, commands } = remedyFacts[remedy];
  const told = (template: string): string => fill(template, facts, catalog.unstated);
  return {
    remedy,
    audience,
    cases,
    strength,
    strengthName: strength === null ? null : catalog.advice.strengths[strength],
    title: told(words.title),
    text: told(words.text),
    steps: words.steps.map(told),
    commands: fillCommands(commands, values, catalog),
    verify: told(words.verify),
    duration: told(words.duration),
    avoid: told(words.avoid),
    sources: notesOf(remedy, catalog, facts),
  };
}

/** Every page behind the words and the commands, each once. */
function notesOf(remedy: Advice['remedy'], catalog: Catalog, facts: Values): SourceNote[] {
  const { title, text, steps, verify, duration, avoid } = catalog.remedies[remedy];
  const words = [title, text, ...steps, verify, duration, avoid];
  const byTrace = words.some((text) => text.includes('{by-trace}')) ? [catalog.advice.byTrace] : [];
  const inWords = sourcesOf([...words, ...byTrace]);
  const inCommands = remedyFacts[remedy].commands.map((id) => commandTemplate(id).source);
  const ids = [...new Set([...inWords, ...inCommands])];
  const pages = ids.filter((id) => id !== 'general-knowledge');
  return [...pages, ...(pages.length < ids.length ? (['general-knowledge'] as const) : [])].map((id) =>
    noteOf(id, catalog, facts),
  );
}

/** The relaying organisation and the sender's domain as the headers name them; who a reader's help desk is, no header needs to say. */
function partyOf(audience: Audience, values: MessageValues, { advice, unstated }: Catalog): string | null {
  if (audience === 'reader' || audience === 'help-desk') return null;
  const { parties } = advice;
  if (audience === 'sender') return values.fromdomain === undefined ? parties.unknown : fill(parties.sender, values, unstated);
  if (values.tenant !== undefined) return fill(parties.tenant, values, unstated);
  return values.tenantid === undefined ? parties.unknown : fill(parties.tenantId, values, unstated);
}
