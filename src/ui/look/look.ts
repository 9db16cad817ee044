/** How a page looks: as the system does, or light or dark whatever the system does. */
export type Theme = 'system' | 'light' | 'dark';

/** In the order in which they are offered. */
export const themes: readonly Theme[] = ['system', 'light', 'dark'];

/** Draws the page in a look: pane.css goes by this attribute. */
export function showTheme(theme: Theme): void {
  if (theme === 'system') delete document.documentElement.dataset['theme'];
  else document.documentElement.dataset['theme'] = theme;
}

/** The look that the page is drawn in. */
export function shownTheme(): Theme {
  return themes.find((theme) => theme === document.documentElement.dataset['theme']) ?? 'system';
}
