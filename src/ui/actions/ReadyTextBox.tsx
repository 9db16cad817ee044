import { useState } from 'react';
import type { ReactElement } from 'react';
import type { Audience } from '../../detection/verdict/advice/advice.ts';
import type { TextDocument } from '../../explanation/documents/document.ts';
import { asHtml } from '../../explanation/documents/render/render-html.ts';
import { asMarkdown } from '../../explanation/documents/render/render-markdown.ts';
import { asPlainText } from '../../explanation/documents/render/render-text.ts';
import type { PaneWords } from '../../locales/catalog/pane-words.ts';
import type { Desk } from '../desk.ts';
import { CopyButtons } from '../pieces/CopyButtons.tsx';
import { Fold } from '../pieces/Fold.tsx';
import { BlockView } from './BlockView.tsx';
import { writeMessage } from './write-message.ts';
import type { Written } from './write-message.ts';

interface ReadyTextBoxProps {
  readonly title: string;
  readonly audience: Audience;
  readonly text: TextDocument;
  readonly words: PaneWords;
  readonly desk: Desk | null;
}

/**
 * A text to send as it stands: shown on request, copied three ways, or put into a new message in Outlook, which its user sends or
 * not.
 */
export function ReadyTextBox({ title, audience, text, words, desk }: ReadyTextBoxProps): ReactElement {
  const [outcome, setOutcome] = useState<Written | null>(null);
  const { actions } = words.parts;
  const plain = asPlainText(text);
  const write = async (to: Desk): Promise<void> =>
    setOutcome(await writeMessage(to, audience === 'help-desk', { subject: text.subject, text: plain }));
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
        {outcome !== null && actions[outcome]}
      </p>
    </div>
  );
}
