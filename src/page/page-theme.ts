/** How the page looks: as the system does, or light or dark whatever the system does. */
export type Theme = 'system' | 'light' | 'dark';

/** In the order in which they are offered. */
export const themes: readonly Theme[] = ['system', 'light', 'dark'];

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

/** Draws the page in a look: pane.css goes by this attribute. */
export function showTheme(theme: Theme): void {
  if (theme === 'system') delete document.documentElement.dataset['theme'];
  else document.documentElement.dataset['theme'] = theme;
}
