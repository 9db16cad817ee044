import type { Catalog } from '../locales/catalog.ts';
import type { Command } from './explanation.ts';
import type { CommandBlank, CommandId } from './facts/commands.ts';
import { commandTemplate } from './facts/commands.ts';
import type { MessageValues } from './message-values.ts';

/** The blocks to copy, with the values of this message where it gives them and placeholders where it does not. */
export function fillCommands(ids: readonly CommandId[], values: MessageValues, words: CommandWords): Command[] {
  return ids.map((id) => {
    const { kind, text } = commandTemplate(id);
    return { kind, text: fillCommand(text, values, words), masked: fillCommand(text, withoutAddresses(values), words) };
  });
}

/** What stands in a blank that has no value. */
export type CommandWords = Pick<Catalog, 'advice'>;

/** A value is put in as it is: `messageValues` lets only plain ones through, which end nothing and begin nothing in a shell. */
function fillCommand(template: string, values: MessageValues, { advice }: CommandWords): string {
  const { placeholders } = advice;
  return template.replace(/\{([a-z]+)\}/g, (blank, name: string) =>
    isPlaceholder(name, placeholders) ? (values[name] ?? `<${placeholders[name]}>`) : blank,
  );
}

function isPlaceholder(name: string, placeholders: Readonly<Record<CommandBlank, string>>): name is CommandBlank {
  return Object.hasOwn(placeholders, name);
}

function withoutAddresses(values: MessageValues): MessageValues {
  const kept = Object.entries(values).filter(([, value]) => !value.includes('@'));
  return Object.fromEntries(kept);
}
