let dropped: readonly File[] | null = null;
const waiting = new AbortController();

/**
 * Keeps what is dropped onto the pane before it can take it: without a listener the browser leaves the pane to open the file.
 */
export function keepEarlyDrops(): void {
  const keep = (event: DragEvent): void => {
    const { dataTransfer } = event;
    if (dataTransfer?.types.includes('Files') !== true) return;
    event.preventDefault();
    if (event.type === 'drop') dropped = [...dataTransfer.files];
  };
  for (const type of ['dragover', 'drop'] as const) window.addEventListener(type, keep, { signal: waiting.signal });
}

/** What was dropped until now, once, or null; from here on another listens. The list is empty where a drop held no file. */
export function takeEarlyDrop(): readonly File[] | null {
  waiting.abort();
  const files = dropped;
  dropped = null;
  return files;
}
