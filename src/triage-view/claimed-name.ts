import type { Voice } from './speech.ts';
import { say } from './speech.ts';

/**
 * The name of an organisation, which is said to be claimed where nothing but what anybody can write names it, in each of the
 * messages that it was counted for.
 */
export function claimedName(
  name: string | null,
  { count, claimed }: { readonly count: number; readonly claimed: number },
  voice: Voice,
): string | null {
  return name === null || claimed < count ? name : say(voice.words.claimed, { name }, voice);
}
