import { useEffect, useState } from 'react';
import type { ReactElement } from 'react';
import type { Card } from '../../explanation/card/card.ts';
import type { LookWords } from '../../locales/catalog/look-words.ts';
import { ToneIcon } from '../pieces/icons.tsx';

interface CardBarProps {
  readonly card: Card;
  readonly words: LookWords['bar'];
}

/** Keeps subject and answer in sight once the card above has left the window, and leads back to it. Nothing where it has not. */
export function CardBar({ card, words }: CardBarProps): ReactElement | null {
  const [isAway, setAway] = useState(false);
  useEffect(() => {
    const body = document.querySelector('.answer-body');
    if (body === null || typeof IntersectionObserver === 'undefined') return undefined;
    const watch = new IntersectionObserver(([entry]) =>
      setAway(entry !== undefined && !entry.isIntersecting && entry.boundingClientRect.bottom <= 0),
    );
    watch.observe(body);
    return () => watch.disconnect();
  }, []);
  if (!isAway) return null;
  const subject = document.querySelector('[data-testid="message-subject"]')?.textContent ?? '';
  const toTop = (): void => {
    document.documentElement.scrollTop = 0;
    document.querySelector<HTMLElement>('.ticket button')?.focus({ preventScroll: true });
  };
  return (
    <div className={`card-bar tone-${card.tone}`} data-testid="card-bar">
      <ToneIcon tone={card.tone} />
      <span className="card-bar-label">{card.label}</span>
      <bdi className="quiet">{subject}</bdi>
      <button type="button" title={words.top} onClick={toTop}>
        <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
          <path fill="none" stroke="currentColor" strokeWidth="1.500" d="M3 10.500 8 5.500l5 5" />
        </svg>
      </button>
    </div>
  );
}
