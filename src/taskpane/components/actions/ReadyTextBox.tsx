import { useState } from 'react';
import type { ReactElement } from 'react';
import type { Audience } from '../../../detection/advice.ts';
import { asHtml, asMarkdown, asPlainText } from '../../../explanation/messages.ts';
import type { ReadyText } from '../../../explanation/messages.ts';
import type { PaneWords } from '../../../locales/pane-words.ts';
import type { Desk } from '../../desk.ts';
import { CopyButtons } from '../CopyButtons.tsx';
import { Fold } from '../Fold.tsx';
import { BlockView } from './BlockView.tsx';

interface ReadyTextBoxProps {
  readonly title: string;
  readonly audience: Audience;
  readonly text: ReadyText;
  readonly words: PaneWords;
  readonly desk: Desk | null;
}

/** A text to send as it stands: shown on request, copied three ways, or put into a new message in Outlook, which its user sends or not. */
export function ReadyTextBox({ title, audience, text, words, desk }: ReadyTextBoxProps): ReactElement {
  const [outcome, setOutcome] = useState<'opened' | 'refused' | null>(null);
  const { actions } = words.parts;
  const plain = asPlainText(text);
  const write = async ({ address, write: open }: Desk): Promise<void> => {
    const to = audience === 'help-desk' ? address : '';
    setOutcome((await open({ to, subject: text.subject, text: plain })).kind === 'opened' ? 'opened' : 'refused');
  };
  return (
    <div className="group" role="group" aria-label={title} data-text={audience}>
      <Fold title={title} level={4}>
        <div className="ready" lang={text.language}>
          {text.blocks.map((block, index) => (
            <BlockView key={index} block={block} />
          ))}
        </div>
      </Fold>
      <CopyButtons
        choices={[
          { label: actions.copyAs.text, content: () => ({ text: plain }) },
          { label: actions.copyAs.markdown, content: () => ({ text: asMarkdown(text) }) },
          { label: actions.copyAs.html, content: () => ({ text: plain, html: asHtml(text) }) },
        ]}
        copied={actions.copied}
        words={words}
      >
        {desk !== null && (
          <button type="button" onClick={() => void write(desk)}>
            {audience === 'reader' ? actions.reply : audience === 'help-desk' ? actions.toHelpDesk : actions.write}
          </button>
        )}
      </CopyButtons>
      <p role="status" className="quiet">
        {outcome === 'opened' && actions.opened}
        {outcome === 'refused' && actions.notOpened}
      </p>
    </div>
  );
}
