import type { MailboxItem, ReceivedItem } from './mailbox-item.ts';

const itemTypes = {
  message: 1,
  appointment: 2,
  'meeting-request': 3,
  draft: 4,
  'appointment-draft': 5,
} as const satisfies Record<MailboxItem['kind'], number>;

const itemClasses = {
  message: 'IPM.Note',
  appointment: 'IPM.Appointment',
  'meeting-request': 'IPM.Schedule.Meeting.Request',
  draft: 'IPM.Note',
  'appointment-draft': 'IPM.Appointment',
} as const satisfies Record<MailboxItem['kind'], string>;

/** What the mailbox grants the add-in, by the number the protocol gives it. */
export type PermissionLevel = 'restricted' | 'read-item' | 'read-write-mailbox' | 'read-write-item';

const permissionNumbers = {
  restricted: 0,
  'read-item': 1,
  'read-write-mailbox': 2,
  'read-write-item': 3,
} as const satisfies Record<PermissionLevel, number>;

/**
 * The record that describes the selected item: the answer to GetInitialData and the payload of ItemChanged.
 * Nothing selected is null at the start and an empty text in the event.
 */
export function initialData(
  item: MailboxItem | null,
  itemNumber: number,
  permission: PermissionLevel,
): Readonly<Record<string, unknown>> | null {
  if (item === null) return null;
  return {
    permissionLevel: permissionNumbers[permission],
    itemType: itemTypes[item.kind],
    itemNumber,
    id: item.id,
    subject: item.subject,
    normalizedSubject: item.subject,
    itemClass: itemClasses[item.kind],
    ...('sender' in item ? received(item) : { start: '2026-11-23T09:00:00Z', end: '2026-11-23T10:00:00Z' }),
    attachments: 'sender' in item ? attached(item) : [],
    to: [person('Noor Reader', 'noor@example.net')],
    cc: [],
    bcc: [],
    userDisplayName: 'Noor Reader',
    userEmailAddress: 'noor@example.net',
    userProfileType: 'enterprise',
    userTimeZone: 'UTC',
    timeZoneOffsets: [{ start: '2000-01-01T00:00:00Z', end: '2100-01-01T00:00:00Z', offset: 0 }],
    hostVersion: '15.20.7544.11',
    owaView: 'ThreeColumns',
    isRestIdSupported: true,
    openWindowOpen: false,
  };
}

function attached({ attachments = [] }: ReceivedItem): readonly object[] {
  const types = { file: 0, item: 1 } as const;
  return attachments.map(({ id, name, kind }) => ({ id, name, attachmentType: types[kind], isInline: false, size: 1000 }));
}

function received(item: ReceivedItem): Readonly<Record<string, unknown>> {
  const sender = person(item.sender.name, item.sender.address);
  return {
    sender,
    from: sender,
    internetMessageId: '<sample@example.com>',
    conversationId: `conversation of ${item.id}`,
    dateTimeCreated: item.received,
    dateTimeModified: item.received,
  };
}

function person(name: string, address: string): Readonly<Record<string, unknown>> {
  return { name, address, recipientType: 3, appointmentResponse: 0 };
}
