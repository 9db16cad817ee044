import type { FormAnswer, NewMessage } from '../outlook/message-form.ts';

/** What a help desk can do from here with Outlook's own means. `address`: their mail address from the settings, empty if none is kept. */
export interface Desk {
  readonly address: string;
  readonly write: (message: NewMessage) => Promise<FormAnswer>;
}
