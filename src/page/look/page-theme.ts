import { themes } from '../../ui/look/look.ts';
import type { Theme } from '../../ui/look/look.ts';

const kept = 'relay-pool-inspector.theme';

/** The look that was chosen last; that of the system where none was, or where the browser keeps nothing. */
export function startTheme(): Theme {
  try {
    const stored = window.localStorage.getItem(kept);
    return themes.find((theme) => theme === stored) ?? 'system';
  } catch {
    return 'system';
  }
}

/** Keeps a choice for the next visit; that of the system needs no keeping. */
export function keepTheme(theme: Theme): void {
  try {
    if (theme === 'system') window.localStorage.removeItem(kept);
    else window.localStorage.setItem(kept, theme);
  } catch {
    // private windows and policies may refuse
  }
}
