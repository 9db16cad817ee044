import { ThemeProvider } from '@fluentui/react';
import { useEffect, useRef, useState } from 'react';
import type { ReactElement } from 'react';
import { catalogFor, languageOf } from '../../locales/locales.ts';
import type { Outlook } from '../../outlook/outlook.ts';
import { followItem } from '../follow-item.ts';
import type { View } from '../follow-item.ts';
import { labelOfItem } from '../message-label.ts';
import { paneTheme } from '../theme.ts';
import { Inspector } from './Inspector.tsx';

/** `outlook` is undefined while it is waited for, and null when it cannot be reached. */
export interface OutlookPaneProps {
  readonly outlook: Outlook | null | undefined;
  readonly pageAddress: string;
}

/** The pane in Outlook, in the language of Outlook's menus. */
export function OutlookPane({ outlook, pageAddress }: OutlookPaneProps): ReactElement {
  const [followed, setFollowed] = useState<View>({ item: { kind: 'no-item' }, inspection: { state: 'checking' } });
  const view: View = outlook === null ? { item: { kind: 'no-item' }, inspection: { state: 'not-connected' } } : followed;
  const retry = useRef<() => void>(() => window.location.reload());
  const catalog = catalogFor(languageOf(outlook?.displayLanguage ?? navigator.language));

  useEffect(() => {
    document.documentElement.lang = catalog.language;
  }, [catalog]);

  useEffect(() => {
    if (!outlook) return undefined;
    const following = followItem(outlook, setFollowed);
    retry.current = following.retry;
    return following.stop;
  }, [outlook]);

  return (
    <ThemeProvider theme={paneTheme}>
      <main className="pane">
        <h1 className="unseen">Relay Pool Inspector</h1>
        <Inspector
          inspection={view.inspection}
          round={0}
          label={labelOfItem(view.item)}
          catalog={catalog}
          hints={catalog.pane.outlookHints}
          pageAddress={pageAddress}
          onRetry={() => retry.current()}
        />
      </main>
    </ThemeProvider>
  );
}
