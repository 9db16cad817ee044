import { onlyAddressIn } from '../../mail/addresses/addresses.ts';
import { fieldsNamedIn, onlyField } from '../../mail/headers/fields-by-name.ts';
import type { HeaderField } from '../../mail/headers/header-fields.ts';
import { deliveryMark, idMark, isGuid, longestId, mark, plainMessageId } from './identity.ts';

/** The Message-ID, where the field occurs once and is not empty; at most `longestId` characters. */
export function messageIdOf(fields: readonly HeaderField[]): string | null {
  return onlyValue(fields, 'message-id')?.slice(0, longestId) ?? null;
}

/**
 * Copies have the same Message-ID, recipient and `Received` lines. The other marks leave the lines out, as rows of an export
 * have none. They are of the Message-ID, and of the id that Microsoft 365 gave; each with the recipient, and without for rows
 * that name none.
 */
export function identityOf(fields: readonly HeaderField[], messageId = messageIdOf(fields)): number[] {
  const id = plainMessageId(messageId ?? '');
  const received = fieldsNamedIn(fields, 'received').map(({ value }) => value);
  if (id === null && received.length === 0) return [];
  const delivered = onlyValue(fields, 'delivered-to') ?? '';
  const whole = mark('received', id ?? '', delivered, ...received);
  const recipient = recipientOf(delivered === '' ? (onlyValue(fields, 'to') ?? '') : delivered)?.toLowerCase();
  const recipients = recipient === undefined ? [''] : [recipient, ''];
  const networkId = networkIdOf(fields);
  return [
    whole,
    ...(id === null ? [] : recipients.map((one) => deliveryMark(id, one))),
    ...(networkId === null ? [] : recipients.map((one) => idMark(networkId, one))),
  ];
}

/** The id that Microsoft 365 gave the message in the organisation that received it: only there does the first field stay. */
function networkIdOf(fields: readonly HeaderField[]): string | null {
  const stated = idFields.map((name) => onlyValue(fields, name)?.toLowerCase() ?? '');
  return stated.find(isGuid) ?? null;
}

const idFields = ['x-ms-exchange-organization-network-message-id', 'x-ms-office365-filtering-correlation-id'] as const;

function recipientOf(value: string): string | null {
  const address = onlyAddressIn(value);
  return address === null || address.domain === '' ? null : `${address.local}@${address.domain}`;
}

/** The value of a field that stands once; null where it is empty. */
function onlyValue(fields: readonly HeaderField[], name: string): string | null {
  const value = onlyField(fields, name)?.value ?? '';
  return value === '' ? null : value;
}
