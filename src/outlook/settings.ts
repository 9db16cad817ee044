import { askOffice, failureOf, propertyOf } from './ask-office.ts';
import type { OfficeFailure, OfficeResult } from './ask-office.ts';

/** Everything this add-in ever stores: how the user likes the pane, and where their help desk is. Nothing of a message. */
export type SettingName = 'view' | 'help-desk-address';

/** What came of storing a setting. */
export type SettingAnswer = { readonly kind: 'saved' | 'api-missing' | 'too-long' | 'timed-out' } | OfficeFailure;

/** Characters of one setting; an address has at most 254 (RFC 5321, section 4.5.3.1.3). */
export const longestSetting = 254;

/** Milliseconds to wait until Outlook has stored a setting. */
export const settingTimeout = 10_000;

/** The part of `Office.context.roamingSettings` in use: settings of this user and mailbox, on every device of theirs. */
interface RoamingSettings {
  get(name: string): unknown;
  set(name: string, value: string): void;
  remove(name: string): void;
  saveAsync(callback: (result: OfficeResult) => void): void;
}

/** A stored setting; null when there is none or it cannot be read. What was stored is text, and may be of an older version. */
export function readSetting(settings: unknown, name: SettingName): string | null {
  try {
    const value = isRoamingSettings(settings) ? settings.get(keyOf(name)) : undefined;
    return typeof value === 'string' && value !== '' && value.length <= longestSetting ? value : null;
  } catch {
    return null;
  }
}

/** Stores a setting in the mailbox; an empty text removes it. It holds in this pane even where storing it fails. */
export async function saveSetting(settings: unknown, name: SettingName, value: string): Promise<SettingAnswer> {
  if (value.length > longestSetting) return { kind: 'too-long' };
  try {
    if (!isRoamingSettings(settings)) return { kind: 'api-missing' };
    if (value === '') settings.remove(keyOf(name));
    else settings.set(keyOf(name), value);
    const answer = await askOffice((callback) => settings.saveAsync(callback), settingTimeout);
    return answer.kind === 'succeeded' ? { kind: 'saved' } : answer;
  } catch (error) {
    return failureOf(error);
  }
}

function keyOf(name: SettingName): string {
  return `relay-pool-inspector.${name}`;
}

function isRoamingSettings(value: unknown): value is RoamingSettings {
  return ['get', 'set', 'remove', 'saveAsync'].every((name) => typeof propertyOf(value, name) === 'function');
}
