import { useId, useState } from 'react';
import type { ReactElement } from 'react';
import type { PageWords } from '../locales/catalog/pane-words.ts';
import { keepTheme, showTheme, startTheme, themes } from './page-theme.ts';

/** Switches between light and dark, and keeps the choice. */
export function ThemeChoice({ words }: { readonly words: Pick<PageWords, 'theme' | 'themes'> }): ReactElement {
  const id = useId();
  const [theme, setTheme] = useState(startTheme);
  return (
    <div className="language">
      <label htmlFor={id}>{words.theme}</label>
      <select
        id={id}
        value={theme}
        onChange={(event) => {
          const chosen = themes.find((candidate) => candidate === event.target.value) ?? 'system';
          keepTheme(chosen);
          showTheme(chosen);
          setTheme(chosen);
        }}
      >
        {themes.map((candidate) => (
          <option key={candidate} value={candidate}>
            {words.themes[candidate]}
          </option>
        ))}
      </select>
    </div>
  );
}
