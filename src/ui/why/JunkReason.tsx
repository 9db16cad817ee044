import type { ReactElement } from 'react';
import type { JunkExplanation } from '../../explanation/explanation.ts';
import type { Catalog } from '../../locales/catalog/catalog.ts';
import { HostName } from '../pieces/HostName.tsx';
import { Section } from '../pieces/Section.tsx';
import { Proof } from './Proof.tsx';

interface JunkReasonProps {
  readonly junk: JunkExplanation;
  readonly catalog: Catalog;
  readonly onLine: (at: number) => void;
}

/** Why the message is in Junk Email, and which fields disagree; nothing where the card says it all. */
export function JunkReason({ junk, catalog, onLine }: JunkReasonProps): ReactElement | null {
  const { placed, heading, text, tag, contradictions, remark, quotes } = junk;
  if (placed !== 'junk' && contradictions.length === 0) return null;
  return (
    <Section title={heading} testId="junk">
      <p className="wrap">
        <HostName text={text} /> <Proof tag={tag} quotes={quotes} catalog={catalog} onLine={onLine} />
      </p>
      {contradictions.map((sentence) => (
        <p key={sentence} className="wrap">
          {sentence}
        </p>
      ))}
      <p className="quiet wrap">{remark}</p>
    </Section>
  );
}
