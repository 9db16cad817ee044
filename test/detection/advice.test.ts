import { advise } from '../../src/detection/advice.ts';
import type { Verdict } from '../../src/detection/verdict.ts';

const relay: Verdict = {
  outcome: 'relay-pool',
  relayPool: 'clean',
  position: 'delivery',
  certainty: 'certain',
  causes: [],
  why: [],
  missing: null,
};
const remedies = (verdict: Verdict, audience: string) =>
  advise(verdict)
    .filter((item) => item.audience === audience)
    .map(({ remedy }) => remedy);

describe('advise', () => {
  it('gives every audience its own work for the relay pool', () => {
    expect(remedies(relay, 'reader')).toEqual(['verify-sender', 'report-message']);
    expect(remedies(relay, 'help-desk')).toEqual(['send-evidence', 'no-allow-list']);
    expect(remedies(relay, 'forwarder')).toEqual([
      'confirm-in-trace',
      'change-forwarding',
      'use-accepted-domain',
      'enhanced-filtering',
    ]);
    expect(remedies(relay, 'sender')).toEqual(['sign-dkim']);
  });
  it.each([
    ['spf-none', 'publish-spf'],
    ['spf-permerror', 'repair-spf'],
    ['spf-softfail', 'cover-source'],
    ['spf-neutral', 'cover-source'],
    ['spf-fail', 'cover-source'],
  ] as const)('%s: %s', (cause, remedy) => {
    expect(remedies({ ...relay, causes: [cause] }, 'sender')).toEqual([remedy, 'sign-dkim']);
  });
  it('does not ask a sender to mend a lookup that failed for a while', () => {
    expect(remedies({ ...relay, causes: ['spf-temperror'] }, 'sender')).toEqual(['sign-dkim']);
  });
  it('tells forwarding from a connector', () => {
    expect(remedies({ ...relay, causes: ['connector-relay'] }, 'forwarder')).not.toContain('change-forwarding');
    expect(remedies({ ...relay, causes: ['forwarding'] }, 'forwarder')).not.toContain('use-accepted-domain');
  });
  it('looks for abuse where the outbound filter judged the message spam', () => {
    expect(remedies({ ...relay, relayPool: 'spam' }, 'forwarder')).toContain('investigate-abuse');
  });
  it('does not blame an earlier hop for the reader’s Junk folder', () => {
    expect(remedies({ ...relay, position: 'upstream', certainty: 'likely' }, 'reader')).toContain('look-elsewhere');
  });
  it('asks for the full headers where some were missing, and not where the server was read', () => {
    const undetermined = { ...relay, outcome: 'undetermined', relayPool: null, position: null, certainty: null } as const;
    expect(advise({ ...undetermined, missing: 'no-received' })).toEqual([{ audience: 'reader', remedy: 'get-full-headers' }]);
    expect(advise({ ...undetermined, missing: 'unknown-pool' })).toEqual([{ audience: 'reader', remedy: 'verify-sender' }]);
  });
  it('points away from the pool for look-alikes', () => {
    expect(advise({ ...relay, outcome: 'ordinary-pool', relayPool: null })).toEqual([
      { audience: 'reader', remedy: 'look-elsewhere' },
    ]);
    expect(remedies({ ...relay, outcome: 'high-risk-pool', relayPool: null }, 'sender')).toEqual(['leave-high-risk']);
  });
});
