import type { ReactElement } from 'react';
import type { CheckResult } from '../../explanation/card/message-facts.ts';
import { printable } from '../../explanation/words/printable.ts';

const signs: ReadonlyMap<string, readonly [kind: string, sign: string]> = new Map([
  ['pass', ['pass', '✓']],
  ['fail', ['fail', '✕']],
  ['softfail', ['weak', '✕']],
]);

interface ChipProps extends CheckResult {
  /** the check is named where the chip stands */
  readonly isNamed?: boolean;
}

/** What came of a check. Sign and word carry the meaning; colour only repeats it. */
export function Chip({ check, result, isNamed = false }: ChipProps): ReactElement {
  const [kind, sign] = signs.get(result.split(' ', 1)[0] ?? '') ?? ['none', '–'];
  return (
    <span className={`chip chip-${kind}`}>
      <span aria-hidden="true">{sign}</span> {!isNamed && `${check} `}
      {printable(result)}
    </span>
  );
}
