import type { Catalog } from '../../locales/catalog/catalog.ts';
import type { Snippet } from '../explanation.ts';
import type { SnippetBlank, SnippetId } from '../facts/snippet-templates.ts';
import { snippetTemplate } from '../facts/snippet-templates.ts';
import type { MessageValues } from '../message/message-values.ts';

/**
 * The blocks to copy, with the values of this message where it gives them and placeholders where it does not. A remark in front
 * of a block lists what is to be replaced in it: a record with a placeholder between its quotes could be published as it stands.
 */
export function fillSnippets(ids: readonly SnippetId[], values: MessageValues, words: SnippetWords): Snippet[] {
  return ids.map((id) => {
    const { kind, text } = snippetTemplate(id);
    const filled = (given: MessageValues): string => fillSnippet(text, kind, given, words);
    return { kind, text: filled(values), masked: filled(withoutAddresses(values)) };
  });
}

/** What stands in a blank that has no value. */
export type SnippetWords = Pick<Catalog, 'advice' | 'locale'>;

/** A value is put in as it is: `messageValues` lets only plain ones through, which end nothing and begin nothing in a shell. */
function fillSnippet(template: string, kind: Snippet['kind'], values: MessageValues, { advice, locale }: SnippetWords): string {
  const { placeholders } = advice;
  const open = new Set<string>();
  const text = template.replace(/\{([a-z]+)\}/g, (blank, name: string) => {
    if (!isPlaceholder(name, placeholders)) return blank;
    const value = values[name];
    if (value !== undefined) return value;
    const placeholder = `<${placeholders[name]}>`;
    open.add(placeholder);
    return placeholder;
  });
  if (open.size === 0) return text;
  const list = new Intl.ListFormat(locale, { style: 'long', type: 'conjunction' }).format(open);
  return `${remarkSigns[kind]} ${advice.replaceFirst} ${list}\n${text}`;
}

/** What begins a remark; a shell that does not know the sign says so, and does nothing. */
const remarkSigns: Readonly<Record<Snippet['kind'], string>> = { powershell: '#', dns: ';', text: '#' };

function isPlaceholder(name: string, placeholders: Readonly<Record<SnippetBlank, string>>): name is SnippetBlank {
  return Object.hasOwn(placeholders, name);
}

function withoutAddresses(values: MessageValues): MessageValues {
  const kept = Object.entries(values).filter(([, value]) => !value.includes('@'));
  return Object.fromEntries(kept);
}
