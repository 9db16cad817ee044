import type { Rule } from '../rule.ts';
import { findingsIn } from '../rule.ts';

/**
 * The return path was rewritten by the Sender Rewriting Scheme: `bounces+SRS=<hash>=<day>@tenant`, `user+SRS=…=domain=user@tenant`
 * (Exchange), `SRS0=…`, `SRS1=…` (others). Microsoft says that relay-pool mail skips it (Sender Rewriting Scheme, MC266466); two relay
 * messages in public collections had it all the same, so it neither proves nor excludes the pool.
 */
export const srsReturnPath: Rule<'srs-return-path'> = {
  id: 'srs-return-path',
  speak: ({ named }) =>
    findingsIn(named('Return-Path'), ({ at, value }) => {
      const sender = value.slice(0, 400);
      if (!/^<?SRS[01]|\+SRS=/i.test(sender.slice(0, sender.lastIndexOf('@')))) return null;
      const domain = value.slice(value.lastIndexOf('@') + 1).replace(/[>\s].*$/, '');
      return { claim: 'rewritten', cites: [at], values: { domain }, vouched: false };
    }),
};
