import { useId } from 'react';
import type { ReactElement } from 'react';
import type { Language } from '../../locales/language.ts';
import { languages, registered } from '../../locales/language.ts';

interface LanguageChoiceProps {
  readonly language: Language;
  readonly label: string;
  readonly onChoose: (language: Language) => void;
}

/** Switches the language of the page; each is called what it calls itself. */
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
            {registered[candidate].name}
          </option>
        ))}
      </select>
    </div>
  );
}
