import { useEffect, useState } from 'react';

const query = '(min-width: 900px)';

/** Whether the window has room for a table of many columns; false where nobody can tell. */
export function useWide(): boolean {
  const [isWide, setWide] = useState(() => typeof window.matchMedia === 'function' && window.matchMedia(query).matches);
  useEffect(() => {
    if (typeof window.matchMedia !== 'function') return undefined;
    const media = window.matchMedia(query);
    if (typeof media.addEventListener !== 'function') return undefined;
    const follow = (): void => setWide(media.matches);
    media.addEventListener('change', follow);
    return () => media.removeEventListener('change', follow);
  }, []);
  return isWide;
}
