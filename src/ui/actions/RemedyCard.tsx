import type { ReactElement } from 'react';
import { remedyFactRows, remedyTerms } from '../../explanation/documents/blocks/remedy-blocks.ts';
import type { Remedy } from '../../explanation/explanation.ts';
import type { AdviceWords } from '../../locales/catalog/advice-words.ts';
import type { PaneWords } from '../../locales/catalog/pane-words.ts';
import { Fold } from '../pieces/Fold.tsx';
import { LongList } from '../pieces/LongList.tsx';
import { LinkedText } from './LinkedText.tsx';
import { SnippetBox } from './SnippetBox.tsx';

/** More steps than this are shown on request. */
const firstSteps = 3;

interface RemedyCardProps {
  readonly remedy: Remedy;
  /** what it is and why, without how: the steps stand in a text to send */
  readonly isBrief: boolean;
  readonly words: PaneWords;
  readonly labels: AdviceWords['labels'];
}

/** One remedy: what and why at once; how, and what is good to know of it, one step away. */
export function RemedyCard({ remedy, isBrief, words, labels }: RemedyCardProps): ReactElement {
  const { title, strengthName, text, steps, snippets } = remedy;
  const terms = remedyTerms(remedy);
  return (
    <div className="card" data-remedy={remedy.remedy}>
      <h4>{title}</h4>
      <p className="wrap">
        <LinkedText text={text} /> {strengthName !== null && <span className="tag">{strengthName}</span>}
      </p>
      {!isBrief && (
        <Fold title={words.parts.actions.steps} about={title} level={null}>
          <LongList entries={steps} words={words} className="steps" first={firstSteps}>
            {(step) => (
              <li key={step} className="wrap">
                <LinkedText text={step} />
              </li>
            )}
          </LongList>
          {snippets.map((snippet) => (
            <SnippetBox key={snippet.text} snippet={snippet} words={words} />
          ))}
          <p className="quiet wrap">{terms}</p>
          <dl>
            {remedyFactRows(remedy, labels).map(({ name, value }) => (
              <div key={name}>
                <dt>{name}</dt>
                <dd className="wrap">
                  <LinkedText text={value} />
                </dd>
              </div>
            ))}
          </dl>
        </Fold>
      )}
    </div>
  );
}
