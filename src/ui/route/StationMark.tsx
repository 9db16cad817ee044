import type { ReactElement } from 'react';
import type { StationKind } from '../../explanation/route/stations.ts';

const paths: Readonly<Record<StationKind, string>> = {
  // two boxes of a rack
  source: 'M3 4h14v5H3zM3 11h14v5H3zM6 6.500h.01M6 13.500h.01',
  server: 'M3 4h14v5H3zM3 11h14v5H3zM6 6.500h.01M6 13.500h.01',
  // a house with windows
  microsoft365: 'M4 17V3h8v14M12 8h5v9M2 17h16M7 6.500h2M7 9.500h2M7 12.500h2',
  // a square on its tip with an arrow
  pool: 'M10 2l8 8-8 8-8-8zM7 10h6M11 7.500l2.500 2.500-2.500 2.500',
  // a folder
  mailbox: 'M2 5h6l2 2h8v9H2z',
  folded: 'M4 10h.01M10 10h.01M16 10h.01',
};

/** The mark of a station; its words say the same. */
export function StationMark({ kind }: { readonly kind: StationKind }): ReactElement {
  return (
    <svg className="station-mark" viewBox="0 0 20 20" width="20" height="20" aria-hidden="true" focusable="false">
      <path fill="none" stroke="currentColor" strokeWidth="1.500" strokeLinecap="round" strokeLinejoin="round" d={paths[kind]} />
    </svg>
  );
}
