/** Whether Outlook itself is drawn dark or light; null when it does not say. */
export type ThemeHint = 'dark' | 'light' | null;

/** Reads the hint from Outlook's background colour (`#rrggbb`), by its relative brightness. */
export function themeHint(backgroundColor: unknown): ThemeHint {
  if (typeof backgroundColor !== 'string' || !/^#[0-9a-f]{6}$/i.test(backgroundColor)) return null;
  const channel = (start: number): number => Number.parseInt(backgroundColor.slice(start, start + 2), 16);
  const brightness = 0.299 * channel(1) + 0.587 * channel(3) + 0.114 * channel(5);
  return brightness < 128 ? 'dark' : 'light';
}
