import { decodeWhole } from '../encoded-words.ts';
import { readAddress } from '../ip-address.ts';
import { isMicrosoftAddress } from './handover.ts';

const marks = [
  '.protection.outlook.com',
  '.protection.office365.us',
  '.protection.partner.outlook.cn',
  '40.95.',
  '52.103.',
  '2a01:111:f403:e',
] as const;

/**
 * Whether a field that nobody could read may speak of a Microsoft 365 server: it names one, holds an address of Microsoft's IPv6 blocks in any of
 * the ways to write it, or stays encoded (RFC 2047). Linear.
 */
export function mayMentionMicrosoft(value: string): boolean {
  const text = decodeWhole(value).toLowerCase();
  return text.startsWith('=?') || marks.some((mark) => text.includes(mark)) || holdsMicrosoftAddress(text);
}

function holdsMicrosoftAddress(text: string): boolean {
  return text.split(/[\s()[\]"<>;,=]+/).some((word) => {
    const address = word.includes(':') ? readAddress(word) : null;
    return address !== null && isMicrosoftAddress(address);
  });
}
