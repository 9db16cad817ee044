import type { AuthenticationRecord } from '../../mail/authentication/authentication-results.ts';
import type { Trace } from '../route/trace.ts';

const none: readonly AuthenticationRecord[] = [];

/**
 * The Authentication-Results (RFC 8601) that the recipient's own side wrote, newest first: those above a border line that proves
 * it. None where no line proves it. Total.
 */
export function allOwnResults({ border, authentication }: Trace): readonly AuthenticationRecord[] {
  if (border?.vouched !== true) return none;
  return authentication.filter(({ source, at }) => source === 'authentication-results' && at < border.at);
}

/** The newest Authentication-Results that the recipient's own side wrote and that holds a result; null where none does. Total. */
export function ownResults(trace: Trace): AuthenticationRecord | null {
  return allOwnResults(trace).find(({ results }) => results.length > 0) ?? null;
}
