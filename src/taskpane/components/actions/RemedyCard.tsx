import type { ReactElement } from 'react';
import type { Remedy } from '../../../explanation/explanation.ts';
import type { PaneWords } from '../../../locales/pane-words.ts';
import { Fold } from '../Fold.tsx';
import { CommandBlock } from './CommandBlock.tsx';

interface RemedyCardProps {
  readonly remedy: Remedy;
  readonly words: PaneWords;
}

/** One remedy: what and why at once; how, how to see that it worked, how long and what not to do one step away. */
export function RemedyCard({ remedy, words }: RemedyCardProps): ReactElement {
  const { title, strengthName, text, steps, commands, verify, duration, avoid, sources } = remedy;
  const { actions } = words.parts;
  const facts = [
    [actions.verify, verify],
    [actions.duration, duration],
    [actions.avoid, avoid],
  ] as const;
  return (
    <div className="card" data-remedy={remedy.remedy}>
      <h4>{title}</h4>
      {strengthName !== null && <p className="quiet">{strengthName}</p>}
      <p className="wrap">{text}</p>
      <Fold title={actions.steps} level={null}>
        <ol>
          {steps.map((step) => (
            <li key={step} className="wrap">
              {step}
            </li>
          ))}
        </ol>
        {commands.map((command) => (
          <CommandBlock key={command.text} command={command} words={words} />
        ))}
        <dl>
          {facts.map(([name, fact]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd className="wrap">{fact}</dd>
            </div>
          ))}
        </dl>
        {sources.length > 0 && (
          <p className="quiet wrap">
            {`${actions.sources}: ${sources.map((source) => (source.dated === null ? source.title : `${source.title} (${source.dated})`)).join('; ')}`}
          </p>
        )}
      </Fold>
    </div>
  );
}
