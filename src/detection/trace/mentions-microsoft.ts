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
 * Whether a field that nobody could read may speak of a Microsoft 365 server: it names one, holds an IPv6 address of Microsoft's blocks however
 * that is shortened, or a part of it stays encoded (RFC 2047). Linear.
 */
export function mayMentionMicrosoft(value: string): boolean {
  const text = decodeWhole(value).toLowerCase();
  return text.includes('=?') || marks.some((mark) => text.includes(mark)) || holdsMicrosoftAddress(text);
}

/** No address with its tag is longer. */
const longest = 80;

function holdsMicrosoftAddress(text: string): boolean {
  return text.split(/[^\w:.]+/).some((word) => {
    // Without a tag, as in `ip:2001:db8::1`; no group of an address has a letter behind f.
    const address = word.length <= longest && word.includes(':') ? readAddress(word.replace(/^\w*[g-z]\w*:/, '')) : null;
    return address !== null && isMicrosoftAddress(address);
  });
}
