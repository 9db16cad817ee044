/** One thing that was copied. */
export interface Copied {
  readonly text: string;
  readonly html?: string;
}

/** jsdom has neither way to the clipboard; this opens those that a test wants and collects what is copied. */
export function openClipboard(ways: { readonly command: boolean | 'throws'; readonly api: boolean }): readonly Copied[] {
  const copied: Copied[] = [];
  Object.assign(document, {
    execCommand: () => {
      if (ways.command === 'throws') throw new Error('not allowed');
      const box = document.activeElement;
      if (ways.command && box instanceof HTMLTextAreaElement) copied.push(commandCopy(box));
      return ways.command;
    },
  });
  const writeText = (text: string): Promise<void> => {
    if (!ways.api) return Promise.reject(new Error('not allowed'));
    copied.push({ text });
    return Promise.resolve();
  };
  Object.defineProperty(navigator, 'clipboard', { value: { writeText }, configurable: true });
  return copied;
}

/** What a browser puts on the clipboard: the selection, unless the page answers the event with something else. */
function commandCopy(box: HTMLTextAreaElement): Copied {
  const given = new Map<string, string>();
  const event = new Event('copy', { bubbles: true, cancelable: true });
  Object.assign(event, { clipboardData: { setData: (type: string, value: string) => given.set(type, value) } });
  box.dispatchEvent(event);
  const html = given.get('text/html');
  if (!event.defaultPrevented) return { text: box.value.slice(box.selectionStart, box.selectionEnd) };
  return { text: given.get('text/plain') ?? '', ...(html === undefined ? {} : { html }) };
}
