import type { Block } from '../../../src/explanation/documents/document.ts';

/** One block of each kind, with one text in every place that takes one. A kind without a row does not compile. */
export function everyKind<T>(text: T): { readonly [Kind in Block['kind']]: Block<T> } {
  return {
    heading: { kind: 'heading', level: 2, text },
    paragraph: { kind: 'paragraph', text },
    list: { kind: 'list', ordered: true, items: [text] },
    outline: { kind: 'outline', items: [{ text, details: [{ kind: 'quote', text }] }] },
    facts: { kind: 'facts', rows: [{ name: text, value: text }] },
    lines: { kind: 'lines', lines: [text] },
    code: { kind: 'code', language: 'text', text },
    quote: { kind: 'quote', text },
    group: { kind: 'group', blocks: [{ kind: 'paragraph', text }] },
  };
}
