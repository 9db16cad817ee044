const asked = new Map<string, Promise<void>>();

/**
 * Puts a style sheet behind those of the document's head, once and for good: one that came and went with what it styles would be
 * fetched anew, and paper or screen would be without it for a moment. Settles when what it styles can be drawn: it is there, or
 * long in coming, or it cannot be fetched, and is asked for again by whoever wants it next. `file`: its name beside the document.
 */
export function styleSheet(file: string): Promise<void> {
  const before = asked.get(file);
  if (before !== undefined) return before;
  // a page that needs it from the start names it itself, and has waited for it
  if (document.querySelector(`link[href="${file}"]`) !== null) return Promise.resolve();
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = file;
  const settled = new Promise<void>((resolve) => {
    setTimeout(resolve, patience);
    link.onload = () => resolve();
    link.onerror = () => {
      asked.delete(file);
      link.remove();
      resolve();
    };
  });
  asked.set(file, settled);
  document.head.append(link);
  return settled;
}

/** Milliseconds that something waits for its style sheet, and not for ever: an answer without colours is one. */
const patience = 4000;
