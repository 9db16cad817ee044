import { useId, useState } from 'react';
import type { ReactElement } from 'react';
import type { SettingsWords } from '../../locales/catalog/pane-foot-words.ts';
import { Fold } from '../../ui/pieces/Fold.tsx';
import { looksLikeAddress } from '../mail-address.ts';

interface DeskSettingsProps {
  readonly address: string;
  readonly words: SettingsWords;
  /** whether Outlook kept it */
  readonly onSave: (address: string) => Promise<boolean>;
}

/** The one thing of the user's that is kept beside the choice of tab: where their help desk is. Saved empty, it is forgotten. */
export function DeskSettings({ address, words, onSave }: DeskSettingsProps): ReactElement {
  const [typed, setTyped] = useState(address);
  const [outcome, setOutcome] = useState<'saved' | 'notSaved' | 'notAnAddress' | null>(null);
  const id = useId();
  const save = async (): Promise<void> => {
    const wanted = typed.trim();
    if (wanted !== '' && !looksLikeAddress(wanted)) return setOutcome('notAnAddress');
    setOutcome((await onSave(wanted)) ? 'saved' : 'notSaved');
  };
  return (
    <Fold title={words.title} level={null}>
      <div className="field">
        <label htmlFor={id}>{words.helpDesk}</label>
        <p className="quiet" id={`${id}help`}>
          {words.helpDeskHelp}
        </p>
        <input
          id={id}
          type="email"
          aria-describedby={`${id}help`}
          aria-invalid={outcome === 'notAnAddress'}
          maxLength={254}
          value={typed}
          onChange={(event) => {
            setTyped(event.target.value);
            // what was said was said of another address
            setOutcome(null);
          }}
        />
        <button type="button" onClick={() => void save()}>
          {words.save}
        </button>
        <p role="status" className="quiet">
          {outcome !== null && words[outcome]}
        </p>
      </div>
    </Fold>
  );
}
