import { forgedRelayLine } from './forged-relay-line.ts';
import { headersMissing } from './headers-missing.ts';
import { highRiskPool } from './high-risk-pool.ts';
import { internal } from './internal.ts';
import { notFromMicrosoft365 } from './not-from-microsoft365.ts';
import { ordinaryPool } from './ordinary-pool.ts';
import { relayDelivery } from './relay-delivery.ts';
import { relayUpstreamList } from './relay-upstream-list.ts';

export type SampleId =
  | 'relay-delivery'
  | 'relay-upstream-list'
  | 'ordinary-pool'
  | 'high-risk-pool'
  | 'forged-relay-line'
  | 'headers-missing'
  | 'internal'
  | 'not-from-microsoft365';

/** A made-up header block to try the page with; names and outside addresses are those reserved for documentation. */
export interface Sample {
  readonly id: SampleId;
  readonly headerText: string;
}

/** One sample for each kind of answer, in the order in which the page offers them. */
export const samples: readonly Sample[] = [
  { id: 'relay-delivery', headerText: relayDelivery },
  { id: 'relay-upstream-list', headerText: relayUpstreamList },
  { id: 'ordinary-pool', headerText: ordinaryPool },
  { id: 'high-risk-pool', headerText: highRiskPool },
  { id: 'forged-relay-line', headerText: forgedRelayLine },
  { id: 'headers-missing', headerText: headersMissing },
  { id: 'internal', headerText: internal },
  { id: 'not-from-microsoft365', headerText: notFromMicrosoft365 },
];
