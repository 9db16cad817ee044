import type { Finding, Rule } from '../rule.ts';

/**
 * The return path was rewritten by the Sender Rewriting Scheme: `bounces+SRS=<hash>=<day>@tenant`, `user+SRS=…=domain=user@tenant`
 * (Exchange), `SRS0=…`, `SRS1=…` (others). Microsoft says that relay-pool mail skips it (Sender Rewriting Scheme, MC266466); two relay
 * messages in public collections had it all the same, so it neither proves nor excludes the pool.
 */
export const srsReturnPath: Rule<'srs-return-path'> = {
  id: 'srs-return-path',
  speak: ({ named }) =>
    named('Return-Path').flatMap(({ at, value }): Finding<'srs-return-path'>[] => {
      const sender = value.slice(0, 400).toUpperCase();
      const local = sender.slice(0, sender.lastIndexOf('@'));
      if (
        !local.includes('+SRS=') &&
        !local.startsWith('SRS0') &&
        !local.startsWith('<SRS0') &&
        !local.startsWith('SRS1') &&
        !local.startsWith('<SRS1')
      )
        return [];
      const domain = value.slice(value.lastIndexOf('@') + 1).replace(/[>\s].*$/, '');
      return [{ claim: 'rewritten', cites: [at], values: { domain }, vouched: false }];
    }),
};
