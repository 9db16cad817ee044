import { loadTheme } from '@fluentui/react';

/**
 * Binds Fluent's palette to the custom properties of pane.css, so that the style sheet alone decides about light, dark and forced
 * colours. For the whole page, before anything is drawn: a provider around the pane would do the same and weigh more.
 */
export function applyTheme(): void {
  loadTheme({
    palette: {
      themePrimary: 'var(--accent)',
      themeDark: 'var(--accent)',
      themeDarker: 'var(--accent-strong)',
      neutralPrimary: 'var(--text)',
      neutralDark: 'var(--text)',
      neutralSecondary: 'var(--quiet)',
      neutralLight: 'var(--line)',
      neutralLighter: 'var(--sunken)',
      white: 'var(--page)',
      black: 'var(--text)',
    },
    semanticColors: { bodyBackground: 'transparent' },
  });
}
