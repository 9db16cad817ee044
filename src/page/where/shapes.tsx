import type { ReactElement } from 'react';

/** A window with its title bar; all measures are units of the drawing. */
export function Window(): ReactElement {
  return (
    <>
      <rect className="frame" x={1} y={1} width={318} height={130} rx={3} />
      <path className="frame" d="M1 18h318" />
      <Grey x={8} y={8} widths={[60]} />
    </>
  );
}

interface GreyProps {
  readonly x: number;
  readonly y: number;
  readonly widths: readonly number[];
}

/** Lines of text that nobody has to read. */
export function Grey({ x, y, widths }: GreyProps): ReactElement {
  return (
    <>
      {widths.map((width, at) => (
        <rect key={at} className="grey" x={x} y={y + at * 10} width={width} height={4} rx={2} />
      ))}
    </>
  );
}

interface MenuProps {
  /** its left edge, or else its right one */
  readonly start?: number;
  readonly end?: number;
  readonly y: number;
  /** entries; null for one that nobody has to read */
  readonly items: readonly (string | null)[];
}

/** Height of an entry, and the width of a letter of average breadth. */
const row = 18;
const letter = 6.4;

/** A menu in which the entry with words is the one to choose. */
export function Menu({ start, end = 0, y, items }: MenuProps): ReactElement {
  const width = menuWidth(items);
  const x = start ?? end - width;
  return (
    <>
      <rect className="sheet" x={x} y={y} width={width} height={items.length * row + 4} rx={3} />
      {items.map((item, at) => (
        <g key={at}>
          {item === null ? (
            <Grey x={x + 10} y={y + 9 + at * row} widths={[width * 0.5]} />
          ) : (
            <>
              <rect className="marked" x={x + 3} y={y + 2 + at * row} width={width - 6} height={row} rx={2} />
              <text x={x + 10} y={y + 15 + at * row}>
                {item}
              </text>
            </>
          )}
        </g>
      ))}
    </>
  );
}

/** How wide a menu with these entries is drawn. */
export function menuWidth(items: readonly (string | null)[]): number {
  return Math.max(60, ...items.map((item) => (item?.length ?? 0) * letter + 20));
}
