/** Whether the text is one address and nothing else: Outlook takes what stands here as the recipient. */
export function looksLikeAddress(text: string): boolean {
  return text.length <= 254 && /^[^\s@<>,;:"()[\]\\]+@[^\s@<>,;:"()[\]\\]+\.[^\s@<>,;:"()[\]\\.]+$/.test(text);
}

/**
 * The help desk's address that an administrator wrote into the manifest, as the value `desk` of the page's address
 * (`taskpane.html?desk=helpdesk@example.com`); empty if there is none or it is no address.
 */
export function deskAddressIn(query: string): string {
  const address = new URLSearchParams(query).get('desk') ?? '';
  return looksLikeAddress(address) ? address : '';
}
