/**
 * Whether what was given in place of a path is an address of the web or the like (`https://…`, `file:///…`, `www.…`): nothing of
 * that name is on the disk, and this program fetches nothing. One letter before a colon is a drive of Windows; a file may be
 * named after a site (`www.corp.eml`).
 */
export function isWebAddress(source: string): boolean {
  if (/^www\.[^\s/]+$/i.test(source)) return !/\.(?:eml|msg|txt|mbox|csv|json|html?|zip|gz|log)$/i.test(source);
  return /^(?:[a-z][a-z0-9+.-]{1,30}:\/\/?|mailto:|www\.)[^\s/]/i.test(source) || /^file:\/{1,3}\S/i.test(source);
}
