import { useId } from 'react';
import type { ReactElement } from 'react';
import type { Language } from '../../locales/language.ts';
import { languages } from '../../locales/language.ts';

/** What each language calls itself: a reader who cannot read the page finds their own. */
const ownNames: Readonly<Record<Language, string>> = { en: 'English', da: 'Dansk', nl: 'Nederlands' };

interface LanguageChoiceProps {
  readonly language: Language;
  readonly label: string;
  readonly onChoose: (language: Language) => void;
}

/** Switches the language of the page. */
export function LanguageChoice({ language, label, onChoose }: LanguageChoiceProps): ReactElement {
  const id = useId();
  return (
    <div className="language">
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        value={language}
        onChange={(event) => {
          const chosen = languages.find((candidate) => candidate === event.target.value);
          if (chosen) onChoose(chosen);
        }}
      >
        {languages.map((candidate) => (
          <option key={candidate} value={candidate} lang={candidate}>
            {ownNames[candidate]}
          </option>
        ))}
      </select>
    </div>
  );
}
