import type { FieldIndex } from '../../mail/headers/fields-by-name.ts';
import { fieldsNamed } from '../../mail/headers/fields-by-name.ts';
import type { HeaderField } from '../../mail/headers/header-fields.ts';
import { readAddress } from '../../mail/addresses/ip-address.ts';
import { readPairs } from './pairs.ts';
import { knownWord } from './token-stamp.ts';

/** X-Sender-IP (consumer mailboxes): the connecting address, null where the value is none. */
export interface SenderIp {
  readonly at: number;
  readonly field: string;
  readonly address: string | null;
}

/** X-MS-Exchange-Organization-SCL: the spam confidence level, -1 to 9, null where the value is none. */
export interface FilterLevel {
  readonly at: number;
  readonly field: string;
  readonly scl: number | null;
}

/** X-Microsoft-Antispam: the bulk complaint level, 0 to 9, null where it is none (Bulk complaint level, learn.microsoft.com). */
export interface BulkLevel {
  readonly at: number;
  readonly field: string;
  readonly bcl: number | null;
}

/** X-CustomSpam: the text of the advanced filter setting that marked the message. */
export interface FilterSettingStamp {
  readonly at: number;
  readonly field: string;
  readonly text: string;
}

/**
 * `X-Microsoft-Antispam-Mailbox-Delivery: ucf:0;auth:0;dest:J;OFR:SpamFilterAuthJ;…` (undocumented; meanings from own count
 * over 7,729 public messages, 2026-11-22). `dest`: where the mailbox put the message, null where that is none of the known
 * places. `reason` (`OFR`): what decided that. `auth`: whether the sender was authenticated; `rule` (`ucf`): whether an inbox
 * rule applied; each null where it is neither 0 nor 1. `other`: a mark is set whose meaning is not known, or not for sure, so
 * something else may have decided.
 */
export interface MailboxNote {
  readonly at: number;
  readonly dest: 'J' | 'I' | 'C' | 'D' | null;
  readonly reason: string | null;
  readonly auth: boolean | null;
  readonly rule: boolean | null;
  readonly other: boolean;
}

/** Every X-Sender-IP, newest first. */
export function readSenderIps(index: FieldIndex): SenderIp[] {
  return fieldsNamed(index, 'X-Sender-IP').map(senderIpIn);
}

function senderIpIn({ at, name, value }: HeaderField): SenderIp {
  return { at, field: name, address: readAddress(value) };
}

/** Every X-MS-Exchange-Organization-SCL, newest first. */
export function readFilterLevels(index: FieldIndex): FilterLevel[] {
  return fieldsNamed(index, 'X-MS-Exchange-Organization-SCL').map(filterLevelIn);
}

function filterLevelIn({ at, name, value }: HeaderField): FilterLevel {
  return { at, field: name, scl: readLevel(value) };
}

/** The bulk level of every X-Microsoft-Antispam, newest first; null where a field gives none, or several. */
export function readBulkLevels(index: FieldIndex): BulkLevel[] {
  return fieldsNamed(index, 'X-Microsoft-Antispam').map(bulkLevelIn);
}

function bulkLevelIn({ at, name, value }: HeaderField): BulkLevel {
  const levels: string[] = [];
  for (const [key, text] of readPairs(value)) if (key === 'BCL') levels.push(text);
  const [level = ''] = levels;
  return { at, field: name, bcl: levels.length === 1 && /^\d$/.test(level) ? Number(level) : null };
}

/** Every X-CustomSpam, newest first. */
export function readFilterSettings(index: FieldIndex): FilterSettingStamp[] {
  return fieldsNamed(index, 'X-CustomSpam').map(({ at, name, value }) => ({ at, field: name, text: value.trim() }));
}

/** A spam confidence level as Microsoft writes it, -1 to 9, or null (SCL, learn.microsoft.com). */
export function readLevel(text: string): number | null {
  return /^(?:-1|\d)$/.test(text) ? Number(text) : null;
}

/** Every X-Microsoft-Antispam-Mailbox-Delivery, newest first. */
export function readMailboxNotes(index: FieldIndex): MailboxNote[] {
  return fieldsNamed(index, 'X-Microsoft-Antispam-Mailbox-Delivery').map(mailboxNoteIn);
}

function mailboxNoteIn({ at, value }: HeaderField): MailboxNote {
  const pairs = readPairs(value, lowerCase);
  return {
    at,
    dest: knownWord(places, lastOf(pairs, 'dest')?.toUpperCase()),
    reason: lastOf(pairs, 'ofr') ?? null,
    auth: flag(lastOf(pairs, 'auth')),
    rule: flag(lastOf(pairs, 'ucf')),
    other: holdsUnknownMark(pairs),
  };
}

const places = ['J', 'I', 'C', 'D'] as const;

const unknownMarks = ['jmr', 'kl', 'dkl', 'ex'] as const;

function holdsUnknownMark(pairs: Pairs): boolean {
  for (const key of unknownMarks) if (lastOf(pairs, key) === '1') return true;
  return false;
}

type Pairs = ReturnType<typeof readPairs>;

/** Of a key that stands twice the last one counts. */
function lastOf(pairs: Pairs, wanted: string): string | undefined {
  let last: string | undefined;
  for (const [key, value] of pairs) if (key === wanted) last = value;
  return last;
}

function flag(text: string | undefined): boolean | null {
  return text === '1' ? true : text === '0' ? false : null;
}

function lowerCase(key: string): string {
  return key.toLowerCase();
}
