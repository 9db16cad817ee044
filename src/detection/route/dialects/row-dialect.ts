import { isInDomain } from '../../../mail/addresses/domain.ts';
import type { Dialect } from './dialect.ts';
import { confirmed } from './dialect.ts';
import type { DialectRow, Mark } from './rows.ts';

/** The dialect that a row of the table stands for: it reads the row's shape where the line has the row's mark. */
export function dialectOfRow({ id, mark, shape, namesResolveBack }: DialectRow): Dialect {
  const isMarked = markTest(mark);
  const readPeer: Dialect['readPeer'] =
    namesResolveBack === true
      ? (syntax, writer) => (isMarked(syntax, writer) ? confirmed(shape(syntax)) : null)
      : (syntax, writer) => (isMarked(syntax, writer) ? shape(syntax) : null);
  if ('hosts' in mark) return { id, hosts: mark.hosts, readPeer };
  return 'software' in mark ? { id, isMarked, readPeer } : { id, readPeer };
}

type MarkTest = NonNullable<Dialect['isMarked']>;

function markTest(mark: Mark): MarkTest {
  if ('hosts' in mark) return (_, writer) => isInDomain(writer, mark.hosts);
  if ('software' in mark) {
    const place = mark.comment === 'second' ? 1 : 0;
    return ({ by }) => fits(by?.comments[place], mark.software);
  }
  return (syntax) => {
    const words = syntax.with?.words ?? [];
    return (mark.alone !== true || words.length === 1) && fits(words[0], mark.protocol);
  };
}

function fits(text: string | undefined, pattern: RegExp): boolean {
  return text !== undefined && pattern.test(text);
}
