import type { ReactElement } from 'react';
import type { ProgramId, ProgramWords } from '../../locales/catalog/page-more-words.ts';
import { Grey, Menu, menuWidth, Window } from './shapes.tsx';

interface DrawingProps {
  readonly program: ProgramId;
  readonly labels: ProgramWords['labels'];
  /** what it shows, in words */
  readonly name: string;
}

/** The way through one mail program as a picture of our own, in the colours of the page. */
export function Drawing({ program, labels, name }: DrawingProps): ReactElement {
  const Scene = scenes[program];
  return (
    <svg className="drawing" viewBox="0 0 320 132" role="img" aria-label={name}>
      <Scene labels={labels} />
    </svg>
  );
}

interface SceneProps {
  readonly labels: ProgramWords['labels'];
}

const scenes: Readonly<Record<ProgramId, (props: SceneProps) => ReactElement>> = {
  'outlook-new': FromMore,
  gmail: FromMore,
  thunderbird: FromMore,
  'outlook-classic': FromFile,
  'outlook-mac': FromList,
  'apple-mail': FromMenuBar,
  'outlook-phone': OnPhone,
  phones: OnPhone,
};

/** A button at the right above the message, and the menus below it. */
function FromMore({ labels: [button, first = '', second] }: SceneProps): ReactElement {
  const width = Math.max(24, button.length * 6.4 + 14);
  return (
    <>
      <Window />
      <Grey x={16} y={30} widths={[120, 80]} />
      <Grey x={16} y={66} widths={[200, 180, 210, 150]} />
      <rect className="marked" x={304 - width} y={26} width={width} height={20} rx={2} />
      <text x={304 - width / 2} y={40} textAnchor="middle">
        {button}
      </text>
      <Menu end={304} y={52} items={[null, first, null]} />
      {second !== undefined && <Menu end={300 - menuWidth([first])} y={68} items={[second, null]} />}
    </>
  );
}

/** The first tab of the window, an entry below it, and the box at the foot of a dialog. */
function FromFile({ labels: [tab, entry = '', box = ''] }: SceneProps): ReactElement {
  return (
    <>
      <Window />
      <rect className="marked" x={10} y={23} width={tab.length * 6.4 + 14} height={18} rx={2} />
      <text x={17} y={36}>
        {tab}
      </text>
      <Menu start={10} y={46} items={[null, entry, null]} />
      <rect className="sheet" x={136} y={40} width={174} height={84} rx={3} />
      <Grey x={146} y={50} widths={[70, 110]} />
      <text x={146} y={84}>
        {box}
      </text>
      <rect className="marked" x={146} y={90} width={154} height={28} rx={2} />
      <Grey x={152} y={96} widths={[140, 120]} />
    </>
  );
}

/** A message in the list, and the menu that it opens. */
function FromList({ labels: [entry] }: SceneProps): ReactElement {
  return (
    <>
      <Window />
      {[30, 56, 82, 108].map((y) => (
        <g key={y}>
          <rect className={y === 56 ? 'marked' : 'sheet'} x={12} y={y - 4} width={110} height={22} rx={2} />
          <Grey x={20} y={y} widths={[80, 60]} />
        </g>
      ))}
      <path className="arrow" d="M112 62l5 14 3-5 6-1z" />
      <Menu start={130} y={64} items={[null, entry, null]} />
    </>
  );
}

/** The menu bar above the window, a menu of it, and the menu beside that. */
function FromMenuBar({ labels: [bar, entry = '', last = ''] }: SceneProps): ReactElement {
  const width = bar.length * 6.4 + 14;
  return (
    <>
      <rect className="sheet" x={1} y={1} width={318} height={20} rx={2} />
      <Grey x={8} y={9} widths={[18]} />
      <Grey x={34} y={9} widths={[24]} />
      <rect className="marked" x={66} y={2} width={width} height={18} rx={2} />
      <text x={73} y={15}>
        {bar}
      </text>
      <Menu start={66} y={26} items={[null, entry, null]} />
      <Menu start={70 + menuWidth([entry])} y={44} items={[null, last]} />
    </>
  );
}

/** A telephone that has no way, and the screen that has one. */
function OnPhone({ labels: [screen] }: SceneProps): ReactElement {
  return (
    <>
      <rect className="sheet" x={30} y={4} width={66} height={124} rx={8} />
      <Grey x={40} y={22} widths={[46, 36, 46, 40, 30]} />
      <path className="crossed" d="M44 108l38-22M44 86l38 22" />
      <path className="arrow" d="M112 62h36v-8l14 12-14 12v-8h-36z" />
      <rect className="marked" x={178} y={18} width={134} height={84} rx={3} />
      <path className="frame" d="M178 38h134M232 102l-6 16h40l-6-16M212 118h66" />
      <Grey x={190} y={52} widths={[90, 110, 70, 100]} />
      <text x={245} y={32} textAnchor="middle">
        {screen}
      </text>
    </>
  );
}
