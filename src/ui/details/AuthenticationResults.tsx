import type { ReactElement } from 'react';
import type { AuthenticationLine } from '../../explanation/details/authentication-table.ts';
import type { PaneWords } from '../../locales/catalog/pane-words.ts';
import { LineButton } from '../pieces/LineButton.tsx';

interface AuthenticationResultsProps {
  readonly line: AuthenticationLine;
  readonly words: PaneWords;
  readonly onLine: (at: number) => void;
}

/** The results of one header line as a table, each domain held against that of the sender. */
export function AuthenticationResults({ line, words, onLine }: AuthenticationResultsProps): ReactElement {
  const { method, result, domain, aligned } = words.parts.details;
  return (
    <>
      <h4>{line.name}</h4>
      <p className="quiet wrap">
        <LineButton at={line.at} words={words} onLine={onLine} />
        {line.by !== null && ` · ${line.by}`}
      </p>
      <p className="quiet wrap">{line.comparedWith}</p>
      <table>
        <thead>
          <tr>
            {[method, result, domain, aligned].map((heading) => (
              <th key={heading} scope="col">
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {line.rows.map((row, index) => (
            <tr key={index}>
              <th scope="row">{row.method}</th>
              <td>{row.result}</td>
              <td>
                <bdi>{row.domain ?? '–'}</bdi>
              </td>
              <td>{row.aligned ?? '–'}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
