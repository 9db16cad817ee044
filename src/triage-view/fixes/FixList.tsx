import type { ReactElement } from 'react';
import type { Audience } from '../../detection/index.ts';
import { asPlainText } from '../../explanation/documents/render/render-text.ts';
import type { Picture } from '../../triage/index.ts';
import { BlockView } from '../../ui/actions/BlockView.tsx';
import { HostName } from '../../ui/pieces/HostName.tsx';
import { Fold } from '../../ui/pieces/Fold.tsx';
import { Section } from '../../ui/pieces/Section.tsx';
import { claimedName } from '../claimed-name.ts';
import { CopyText } from './CopyText.tsx';
import type { FixWords } from './fix-words.ts';
import type { Speech } from '../speech.ts';
import { say, sayCounted } from '../speech.ts';

interface FixListProps {
  readonly picture: Picture;
  readonly fixes: readonly FixWords[];
  readonly speech: Speech;
}

/** Those who have a name that the reader would need. */
const elsewhere: ReadonlySet<Audience> = new Set(['forwarder', 'sender']);

/** What to fix first, who can do it, how much that explains, and a text to send. */
export function FixList({ picture, fixes, speech }: FixListProps): ReactElement {
  const { words, view } = speech;
  return (
    <Section title={words.headings.fixes} testId="fixes">
      <ol className="cards fix-cards">
        {picture.fixes.map((one, at) => {
          const { remedy, audience, count, inJunk } = one;
          const party = claimedName(one.party, one, speech);
          const fix = fixes[at];
          const text = fix?.text ?? null;
          const letter = fix?.letter ?? null;
          const junk = inJunk === 0 ? '' : ` (${say(words.inJunk, { junk: inJunk }, speech)})`;
          return (
            <li key={`${remedy} ${party ?? ''}`} data-testid="fix">
              <h3>{fix?.title ?? remedy}</h3>
              <p className="fix-count">
                {sayCounted(words.explains, { count, relay: picture.relayPool }, speech, picture.relayPool) + junk}
              </p>
              {party !== null && (
                <p className="fix-party wrap">
                  <HostName text={party} />
                </p>
              )}
              <p className="quiet wrap">{fix?.who}</p>
              {party === null && elsewhere.has(audience) && <p className="quiet">{view.partyNotNamed}</p>}
              {text !== null && <p className="wrap">{text}</p>}
              {letter !== null && (
                <Fold title={view.readyText} about={[fix?.title, party].filter(Boolean).join(', ')} level={null}>
                  <div className="ready" lang={letter.language}>
                    {letter.blocks.map((block, index) => (
                      <BlockView key={index} block={block} />
                    ))}
                  </div>
                  <CopyText text={asPlainText(letter)} view={view} />
                </Fold>
              )}
            </li>
          );
        })}
      </ol>
    </Section>
  );
}
