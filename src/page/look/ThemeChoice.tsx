import type { ReactElement } from 'react';
import type { PageWords } from '../../locales/catalog/pane-words.ts';
import { LookChoice } from '../../ui/look/LookChoice.tsx';
import { keepTheme } from './page-theme.ts';

/** Switches between light and dark, and keeps the choice. */
export function ThemeChoice({ words }: { readonly words: Pick<PageWords, 'theme' | 'themes'> }): ReactElement {
  return <LookChoice words={words} onChoose={keepTheme} />;
}
