/**
 * Puts text on the clipboard, from within a click or key press. The old command comes first: Outlook's frame refuses the
 * Clipboard API, and asking for it there costs the click that the old command needs. False when both are closed.
 */
export async function copyText(text: string): Promise<boolean> {
  if (copyBySelection(text)) return true;
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

function copyBySelection(text: string): boolean {
  const focused = document.activeElement;
  const box = document.createElement('textarea');
  box.value = text;
  box.readOnly = true;
  box.className = 'unseen';
  document.body.append(box);
  box.focus();
  box.select();
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
