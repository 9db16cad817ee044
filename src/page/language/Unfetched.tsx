import type { ReactElement } from 'react';
import type { Language } from '../../locales/language.ts';
import { registered } from '../../locales/language.ts';

/** Says in a language that was chosen that it cannot be had; nothing where that is not so. */
export function Unfetched({ language }: { readonly language: Language | null }): ReactElement | null {
  return (
    language && (
      <p role="alert" lang={language}>
        {registered[language].unfetched}
      </p>
    )
  );
}
