import type { ReactElement } from 'react';
import type { RemedyGroup } from '../../explanation/explanation.ts';

/** What would help, grouped by whose job it is. */
export function RemedyGroups({ groups }: { readonly groups: readonly RemedyGroup[] }): ReactElement {
  return (
    <>
      {groups.map((group) => (
        <div key={group.audience} className="group" data-audience={group.audience}>
          <h3>{group.audienceName}</h3>
          <ul>
            {group.remedies.map((remedy) => (
              <li key={remedy.remedy}>
                <strong>{remedy.title}</strong>
                <p className="wrap">{remedy.text}</p>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </>
  );
}
