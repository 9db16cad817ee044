import { readAddress } from './ip-address.ts';

/** The address in a word that some servers write with a port after it, `192.0.2.1:1234`; null where there is none. */
export function readSocket(word: string): string | null {
  return readAddress(word.replace(port, '$1'));
}

/** Behind an IPv4 address alone: the end of an IPv6 address looks like a port. */
const port = /(\.\d{1,3}):\d{1,5}$/;
