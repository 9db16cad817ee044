import { createTheme } from '@fluentui/react';

/**
 * Fluent's palette bound to the custom properties of pane.css, so that the style sheet alone decides about light, dark and
 * forced colours.
 */
export const paneTheme = createTheme({
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
