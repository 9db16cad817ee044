import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { ReactElement } from 'react';
import type { AnswerCatalog } from '../../locales/catalog/catalog.ts';
import { attachedMessages } from '../../outlook/attached-messages.ts';
import { onMessagesDropped } from '../../outlook/dropped-messages.ts';
import type { Outlook } from '../../outlook/outlook.ts';
import type { InspectorProps } from '../../ui/Inspector.tsx';
import { DetailsMissing } from '../../ui/fetched/DetailsMissing.tsx';
import { useCatalog } from '../../ui/language/use-catalog.ts';
import { useDroppedFiles } from '../../ui/files/use-dropped-files.ts';
import { takeEarlyDrop } from '../early-drop.ts';
import { AttachedBar } from './AttachedBar.tsx';
import { GivenResult } from './GivenResult.tsx';
import { useGiven } from './use-given.ts';

/** `item` is what Outlook shows, anew for each round; `onShown` hears whether something else stands in its place. */
export interface GivenPaneProps extends Required<Pick<InspectorProps, 'part' | 'onPart' | 'desk'>> {
  readonly outlook: Outlook;
  readonly item: unknown;
  readonly words: AnswerCatalog;
  readonly onShown: (isShown: boolean) => void;
}

/** Milliseconds after which Outlook no longer drags something over the pane; it tells of no leaving. */
const hoverTime = 400;

/**
 * Messages that the pane is given beside the one on show: attached to it, or dropped onto the pane.
 */
export function GivenPane({ outlook, item, words, onShown, desk, ...rest }: GivenPaneProps): ReactElement | null {
  const catalog = useCatalog(words.language);
  const { given, takeFiles, takeAttached, putAway } = useGiven(item);
  const source = useMemo(() => (item === null ? undefined : outlook.item()), [outlook, item]);
  const attached = useMemo(() => attachedMessages(source), [source]);
  const isHovering = useHover(outlook, takeFiles);
  // without the words for it the message on show must not give way to nothing
  const isShown = given !== null && catalog !== null && catalog !== 'missing';
  // what is given is no message that Outlook could attach
  const deskOfGiven = desk && { ...desk, item: () => undefined };

  useEffect(() => {
    onShown(isShown);
    return () => onShown(false);
  }, [isShown, onShown]);

  if (catalog === 'missing') return given === null ? null : <DetailsMissing words={words} />;
  if (catalog === null) return null;
  const { given: look } = catalog.look;
  return (
    <>
      {isHovering && <p className="drop-here">{look.drop}</p>}
      {given === null ? (
        <AttachedBar
          messages={attached}
          words={look}
          onChoose={(message) => {
            document.documentElement.scrollTop = 0;
            void takeAttached(source, message);
          }}
        />
      ) : (
        <GivenResult {...rest} desk={deskOfGiven} given={given} catalog={catalog} onBack={putAway} />
      )}
    </>
  );
}

/** Takes what the browser or Outlook lets go of, and answers whether something hovers over the pane. */
function useHover(outlook: Outlook, onFiles: (files: readonly File[]) => Promise<void>): boolean {
  const [over, setOver] = useState(0);
  // one listener however many messages come: Outlook keeps each that it was ever given
  const newest = useRef(onFiles);
  useEffect(() => {
    newest.current = onFiles;
  }, [onFiles]);
  const take = useCallback((files: readonly File[]): void => {
    setOver(0);
    document.documentElement.scrollTop = 0;
    void newest.current(files);
  }, []);
  useEffect(
    () =>
      onMessagesDropped(outlook.mailbox(), outlook.dropEvent(), (event) =>
        event.kind === 'over' ? setOver(Date.now()) : take(event.files),
      ),
    [outlook, take],
  );
  useEffect(() => {
    const early = takeEarlyDrop();
    if (early !== null) take(early);
  }, [take]);
  useEffect(() => {
    const timer = setTimeout(() => setOver(0), hoverTime);
    return () => clearTimeout(timer);
  }, [over]);
  return useDroppedFiles(take) || over > 0;
}
