import type { RibbonWords } from '../catalog/language-entry.ts';

export const ribbon: RibbonWords = {
  'no-item': 'No message is selected, so nothing was checked. Select one message and try again.',
  appointment: 'This is an appointment and has no headers. Nothing was checked.',
  draft: 'This message has not been sent yet, so there is nothing to check.',
  'api-missing': 'This Outlook gives add-ins no headers, so nothing was checked. Use a newer Outlook or Outlook on the web.',
  failed: 'Outlook could not return the headers, so nothing was checked. Try again, or use “Check relay pool”.',
  'timed-out': 'Outlook did not return the headers in time, so nothing was checked. Try again.',
};
