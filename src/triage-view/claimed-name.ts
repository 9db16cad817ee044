import type { Voice } from './speech.ts';
import { say } from './speech.ts';

/**
 * The name of an organisation, which is said to be claimed where nothing but what anybody can write names it. Where that is so in
 * some of the messages that it was counted for, their number stands beside it: one sender can add any number to a true one.
 */
export function claimedName(
  name: string | null,
  { count, claimed }: { readonly count: number; readonly claimed: number },
  voice: Voice,
): string | null {
  if (name === null || claimed === 0) return name;
  const { words } = voice;
  return say(claimed < count ? words.partlyClaimed : words.claimed, { name, claimed, count }, voice);
}
