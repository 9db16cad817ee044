import type { ReactElement } from 'react';
import type { Block } from '../../explanation/documents/document.ts';

/**
 * One block of a ready text as it will look, in any width. Its headings are none of the pane's. Values of strangers stay text.
 */
export function BlockView({ block }: { readonly block: Block }): ReactElement {
  switch (block.kind) {
    case 'heading':
      return (
        <p className="wrap">
          <strong>{block.text}</strong>
        </p>
      );
    case 'paragraph':
      return <p className="wrap">{block.text}</p>;
    case 'list':
      return block.ordered ? <ol>{itemsOf(block.items)}</ol> : <ul>{itemsOf(block.items)}</ul>;
    case 'lines':
      return <ul>{itemsOf(block.lines)}</ul>;
    case 'outline':
      return (
        <ul>
          {block.items.map(({ text, details }, index) => (
            <li key={index}>
              <p className="wrap">{text}</p>
              {viewsOf(details)}
            </li>
          ))}
        </ul>
      );
    case 'group':
      return <>{viewsOf(block.blocks)}</>;
    case 'facts':
      return (
        <dl>
          {block.rows.map(({ name, value }, index) => (
            <div key={index}>
              <dt>{name}</dt>
              <dd className="wrap">{value}</dd>
            </div>
          ))}
        </dl>
      );
    case 'code':
    case 'quote':
      return (
        <code dir="ltr" className="quote lines">
          {block.text}
        </code>
      );
  }
}

function viewsOf(blocks: readonly Block[]): ReactElement[] {
  return blocks.map((block, index) => <BlockView key={index} block={block} />);
}

function itemsOf(items: readonly string[]): ReactElement[] {
  return items.map((item, index) => (
    <li key={index} className="wrap">
      {item}
    </li>
  ));
}
