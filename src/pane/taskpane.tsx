import '../ui/look/fluent-setup.ts';
import { createRoot } from 'react-dom/client';
import { editionOf } from '../outlook/edition.ts';
import { libraryLoaded } from '../outlook/library-loaded.ts';
import { connectOutlook } from '../outlook/outlook.ts';
import type { ThemeHint } from '../outlook/theme-hint.ts';
import { unloadAsPageHide } from '../outlook/unload-as-pagehide.ts';
import { keepEarlyDrops } from './early-drop.ts';
import { OutlookPane } from './OutlookPane.tsx';
import { applyTheme } from '../ui/look/theme.ts';

/** Where header lines can be pasted, beside this page on the same host. */
const pageAddress = 'check.html';

unloadAsPageHide();
applyTheme();
keepEarlyDrops();
const element = document.getElementById('root');
if (element) {
  const root = createRoot(element);
  root.render(<OutlookPane outlook={undefined} pageAddress={pageAddress} />);
  void libraryLoaded()
    .then(() => connectOutlook(editionOf(window.location.search)))
    .then((outlook) => {
      outlook?.onTheme(followTheme);
      root.render(<OutlookPane outlook={outlook} pageAddress={pageAddress} />);
    });
}

/** The style sheet follows the system unless Outlook says otherwise. */
function followTheme(theme: ThemeHint): void {
  if (theme === null) document.documentElement.removeAttribute('data-theme');
  else document.documentElement.setAttribute('data-theme', theme);
}
