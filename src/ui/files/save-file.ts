/** Milliseconds until the text is let go of; a browser that asks where to save reads it late. */
const keepFor = 60_000;

/** Hands text to the browser as a file to save. Nothing leaves the machine; whether it is saved is up to the browser. */
export function saveFile(name: string, type: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), keepFor);
}
