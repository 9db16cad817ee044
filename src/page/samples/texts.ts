import { forgedRelayLine } from './forged-relay-line.ts';
import { headersMissing } from './headers-missing.ts';
import { highRiskPool } from './high-risk-pool.ts';
import { internal } from './internal.ts';
import { junkBlockedSender } from './junk-blocked-sender.ts';
import { junkFailedAuthentication } from './junk-failed-authentication.ts';
import { junkPhishing } from './junk-phishing.ts';
import { notFromMicrosoft365 } from './not-from-microsoft365.ts';
import { ordinaryPool } from './ordinary-pool.ts';
import { relayDelivery } from './relay-delivery.ts';
import { relayUpstreamList } from './relay-upstream-list.ts';

/** The header text of each sample: fetched when the first is asked for. `loadSample` needs one for every name. */
export const texts = {
  'relay-delivery': relayDelivery,
  'relay-upstream-list': relayUpstreamList,
  'junk-phishing': junkPhishing,
  'junk-failed-authentication': junkFailedAuthentication,
  'junk-blocked-sender': junkBlockedSender,
  'ordinary-pool': ordinaryPool,
  'high-risk-pool': highRiskPool,
  'forged-relay-line': forgedRelayLine,
  'headers-missing': headersMissing,
  internal,
  'not-from-microsoft365': notFromMicrosoft365,
} as const;
