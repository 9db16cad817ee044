/**
 * What a help desk can do from here with Outlook's own means. `address`: their mail address from the settings, empty if none is
 * kept. `mailbox` as Office.js has it. `item`: the message that the answer is about as Office.js had it; undefined where the
 * answer is about one that Outlook does not show, such as a file.
 */
export interface Desk {
  readonly address: string;
  readonly mailbox: () => unknown;
  readonly item: () => unknown;
}
