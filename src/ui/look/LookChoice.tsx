import { useId } from 'react';
import type { ReactElement } from 'react';
import { showTheme, shownTheme, themes } from './look.ts';
import type { Theme } from './look.ts';

interface LookChoiceProps {
  readonly words: { readonly theme: string; readonly themes: Readonly<Record<Theme, string>> };
  /** keeps the choice, where there is a place for it */
  readonly onChoose?: (theme: Theme) => void;
}

/** Switches between light and dark; begins with the look that is shown. */
export function LookChoice({ words, onChoose }: LookChoiceProps): ReactElement {
  const id = useId();
  return (
    <div className="language">
      <label htmlFor={id}>{words.theme}</label>
      <select
        id={id}
        defaultValue={shownTheme()}
        onChange={(event) => {
          const chosen = themes.find((candidate) => candidate === event.target.value) ?? 'system';
          onChoose?.(chosen);
          showTheme(chosen);
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
