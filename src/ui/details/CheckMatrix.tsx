import type { ReactElement } from 'react';
import type { CheckResult, MessageFact } from '../../explanation/card/message-facts.ts';
import type { DetailLookWords } from '../../locales/catalog/look-words.ts';
import { Chip } from '../facts/Chip.tsx';

interface CheckMatrixProps {
  readonly facts: readonly MessageFact[];
  /** whether the reader's own system is known to have written its column */
  readonly isVouched: boolean;
  readonly words: DetailLookWords;
}

/** The sender checks side by side: as the relay saw the message come in, and as the reader's own system did. */
export function CheckMatrix({ facts, isVouched, words }: CheckMatrixProps): ReactElement | null {
  const relay = facts.find(({ id }) => id === 'at-relay')?.checks ?? null;
  const here = facts.find(({ id }) => id === 'here')?.checks ?? [];
  const columns = [
    ...(relay === null ? [] : [{ name: words.atRelay, checks: relay, by: words.otherServers }]),
    { name: words.here, checks: here, by: isVouched ? words.ownSystem : null },
  ];
  const names = [...new Set(columns.flatMap(({ checks }) => checks.map(({ check }) => check)))];
  if (names.length === 0) return null;
  return (
    <table className="matrix" data-testid="matrix">
      <thead>
        <tr>
          <th scope="col">{words.check}</th>
          {columns.map(({ name }) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {names.map((name) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            {columns.map(({ name: column, checks }) => (
              <td key={column}>{resultOf(checks, name, words)}</td>
            ))}
          </tr>
        ))}
        <tr>
          <th scope="row">{words.writtenBy}</th>
          {columns.map(({ name, by }) => (
            <td key={name}>{by ?? '–'}</td>
          ))}
        </tr>
      </tbody>
    </table>
  );
}

function resultOf(checks: readonly CheckResult[], name: string, words: DetailLookWords): ReactElement {
  const found = checks.find(({ check }) => check === name);
  return found === undefined ? <span className="quiet">{words.notRecorded}</span> : <Chip {...found} isNamed />;
}
