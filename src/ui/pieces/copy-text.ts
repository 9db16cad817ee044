/** What goes on the clipboard; `html` is taken where formatted text is pasted. */
export interface Copyable {
  readonly text: string;
  readonly html?: string;
}

/**
 * Puts text on the clipboard, from within a click or key press. The old command comes first: Outlook's frame refuses the
 * Clipboard API, and asking for it there costs the click that the old command needs. False when both are closed.
 */
export async function copyText(content: Copyable): Promise<boolean> {
  if (copyBySelection(content)) return true;
  try {
    await writeToClipboard(content);
    return true;
  } catch {
    return false;
  }
}

/** Some browsers have the Clipboard API for plain text alone. */
async function writeToClipboard({ text, html }: Copyable): Promise<void> {
  if (html === undefined || typeof ClipboardItem === 'undefined') return navigator.clipboard.writeText(text);
  const parts = { 'text/plain': new Blob([text], { type: 'text/plain' }), 'text/html': new Blob([html], { type: 'text/html' }) };
  return navigator.clipboard.write([new ClipboardItem(parts)]);
}

function copyBySelection({ text, html }: Copyable): boolean {
  const focused = document.activeElement;
  const box = document.createElement('textarea');
  box.value = text;
  box.readOnly = true;
  box.className = 'unseen';
  document.body.append(box);
  box.focus();
  box.select();
  const addHtml = (event: ClipboardEvent): void => {
    if (html === undefined || !event.clipboardData) return;
    event.clipboardData.setData('text/plain', text);
    event.clipboardData.setData('text/html', html);
    event.preventDefault();
  };
  box.addEventListener('copy', addHtml);
  const copied = tryCopyCommand();
  box.remove();
  if (focused instanceof HTMLElement) focused.focus();
  return copied;
}

function tryCopyCommand(): boolean {
  try {
    return document.execCommand('copy');
  } catch {
    return false;
  }
}
