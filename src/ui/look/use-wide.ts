import { useEffect, useState } from 'react';

/** Whether the window has room for so many pixels, for a table of many columns unless said; false where nobody can tell. */
export function useWide(least = 900): boolean {
  const query = `(min-width: ${String(least)}px)`;
  const [isWide, setWide] = useState(() => typeof window.matchMedia === 'function' && window.matchMedia(query).matches);
  useEffect(() => {
    if (typeof window.matchMedia !== 'function') return undefined;
    const media = window.matchMedia(query);
    if (typeof media.addEventListener !== 'function') return undefined;
    const follow = (): void => setWide(media.matches);
    media.addEventListener('change', follow);
    return () => media.removeEventListener('change', follow);
  }, [query]);
  return isWide;
}
