import { useState } from 'react';
import type { ReactElement } from 'react';
import type { MessageFact } from '../../explanation/card/message-facts.ts';
import { messageFacts } from '../../explanation/card/message-facts.ts';
import { fillPlain } from '../../explanation/words/fill-template.ts';
import { printable } from '../../explanation/words/printable.ts';
import { copyText } from '../pieces/copy-text.ts';
import { HostName } from '../pieces/HostName.tsx';
import type { PartProps } from '../result/part.ts';
import { Chip } from './Chip.tsx';

/** The facts that a help desk asks for, each with a button that copies it. */
export function FactsList({ inspected, catalog }: Pick<PartProps, 'inspected' | 'catalog'>): ReactElement | null {
  const [copied, setCopied] = useState('');
  const { facts: words } = catalog.pane;
  const facts = messageFacts(inspected.detection, catalog);
  if (facts.every(({ value }) => value === null)) return null;
  const copy = async (name: string, text: string): Promise<void> => {
    setCopied((await copyText({ text })) ? fillPlain(words.copied, { name }) : '');
  };
  return (
    <>
      <dl className="facts" data-testid="facts">
        {facts.map((fact) => (
          <Fact
            key={fact.id}
            fact={fact}
            copyName={fillPlain(words.copy, { name: fact.name })}
            missing={words.missing}
            copy={copy}
          />
        ))}
      </dl>
      <p role="status" className="unseen">
        {copied}
      </p>
    </>
  );
}

interface FactProps {
  readonly fact: MessageFact;
  readonly copyName: string;
  readonly missing: string;
  readonly copy: (name: string, text: string) => Promise<void>;
}

function Fact({ fact: { id, name, value, checks }, copyName, missing, copy }: FactProps): ReactElement {
  const text = value === null ? null : printable(wholeOf(value));
  return (
    <div data-fact={id}>
      <dt>{name}</dt>
      <dd>
        {text === null ? (
          <span className="quiet">{missing}</span>
        ) : checks.length > 0 ? (
          <span className="chips">
            {checks.map((one) => (
              <Chip key={one.check} {...one} />
            ))}
          </span>
        ) : (
          <bdi className="fact-value" title={text}>
            {id === 'message-id' ? text : <HostName text={text} />}
          </bdi>
        )}
        {text !== null && (
          // the title is its name: a label of the same words would be read out twice
          <button type="button" className="copy-fact" title={copyName} onClick={() => void copy(name, text)}>
            <svg viewBox="0 0 16 16" width="14" height="14" aria-hidden="true" focusable="false">
              <path fill="none" stroke="currentColor" d="M5.500 5.500v-3h8v8h-3M2.500 5.500h8v8h-8z" />
            </svg>
          </button>
        )}
      </dd>
    </div>
  );
}

/** The value as it stands in the message: nothing is masked on the reader's own screen. */
function wholeOf(value: NonNullable<MessageFact['value']>): string {
  return typeof value === 'string' ? value : value.map((span) => (typeof span === 'string' ? span : span.value)).join('');
}
