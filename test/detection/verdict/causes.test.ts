import type { Evidence } from '../../../src/detection/rules/evidence.ts';
import type { Relaying } from '../../../src/detection/verdict/causes.ts';
import { findCauses } from '../../../src/detection/verdict/causes.ts';
import { evidenceOf } from '../../explanation/detections.ts';

const spf = (result: string): Evidence => evidenceOf('arrival-spf', result === 'pass' ? 'met' : 'not-met', { result });
const notAccepted = evidenceOf('sender-domain-check', 'not-accepted', { value: '2' });
const gateway = evidenceOf('arrival-gateway', 'gateway', { product: 'Product', name: 'mx.example.net' });
const filtered = evidenceOf('enhanced-filtering', 'active', { address: '203.0.113.5' });
const forwarded = evidenceOf('forwarding-mark', 'forwarded', { field: 'X', mark: 'inbox-rule' });

/** The causes, the strongest first, as `strength cause`. */
function causesOf(evidence: readonly Evidence[], relaying: Partial<Relaying> = {}): string[] {
  const found = findCauses(evidence, { senderSideFilter: 'passed', seen: true, ...relaying });
  return found.map(({ cause, strength }) => `${strength} ${cause}`);
}

// What a line says of the tenant that handed over is shown where that hand-over was read, else it may be another tenant's.
test.each<readonly [string, Evidence, cause: string]>([
  ['no SPF record', spf('none'), 'spf-none'],
  ['SPF neutral', spf('neutral'), 'spf-neutral'],
  ['SPF softfail', spf('softfail'), 'spf-softfail'],
  ['SPF fail', spf('fail'), 'spf-fail'],
  ['SPF temperror', spf('temperror'), 'spf-temperror'],
  ['SPF permerror', spf('permerror'), 'spf-permerror'],
  ['an empty envelope sender', evidenceOf('null-reverse-path', 'judged-on-helo', {}), 'null-reverse-path'],
  ['a connector', evidenceOf('attributed-tenant', 'connector-relay', { tenant: 'x' }), 'connector-relay'],
])('%s is shown by a hand-over that was read, and suggested by stamps alone', (_, item, cause) => {
  expect([causesOf([item]), causesOf([item], { seen: false })]).toEqual([[`shown ${cause}`], [`suggested ${cause}`]]);
});

test.each<readonly [string, Evidence, causes: readonly string[]]>([
  ['SPF pass', spf('pass'), []],
  ['a sender outside the organisation', notAccepted, ['suggested sender-not-accepted']],
  ['a sender of its own', evidenceOf('sender-domain-check', 'accepted', { value: '1' }), []],
  ['a rewritten sender', evidenceOf('sender-domain-check', 'rewritten', { value: '0' }), ['possible forwarding']],
  ['a mark of forwarding', forwarded, ['suggested forwarding']],
  ['a hint of it', evidenceOf('forwarding-mark', 'hinted', { field: 'X', mark: 'hint' }), ['possible forwarding']],
  ['no connector named', evidenceOf('connector-unnamed', 'unnamed', {}), ['possible forwarding']],
  [
    'a subdomain',
    evidenceOf('sender-subdomain', 'subdomain', { domain: 'a.example.com', parent: 'example.com' }),
    ['suggested subdomain-not-accepted'],
  ],
  ['a gateway in front', gateway, ['suggested gateway-in-front']],
  [
    'an Exchange Server',
    evidenceOf('on-premises-exit', 'exchange-server', { by: 'mx.example.org' }),
    ['possible on-premises-exit'],
  ],
  ['several tenants', evidenceOf('several-tenants', 'chain', { count: 2 }), ['possible forwarded-twice']],
  ['Enhanced Filtering', filtered, []],
])('finds what one piece of evidence alone speaks for: %s', (_, item, causes) => {
  for (const seen of [true, false]) expect(causesOf([item], { seen })).toEqual(causes);
});

test('a gateway that Enhanced Filtering looks through is at most possible', () => {
  expect(causesOf([gateway, filtered])).toEqual(['possible gateway-in-front']);
});

test('of two strengths of one cause the better counts, whichever comes first', () => {
  const unnamed = evidenceOf('connector-unnamed', 'unnamed', {});
  for (const evidence of [
    [forwarded, unnamed],
    [unnamed, forwarded],
  ])
    expect(causesOf(evidence)).toEqual(['suggested forwarding']);
});

test('the strongest stands first, and among equals the alphabet decides', () => {
  const chain = evidenceOf('several-tenants', 'chain', { count: 2 });
  const exit = evidenceOf('on-premises-exit', 'exchange-server', { by: 'mx.example.org' });
  const sorted = ['shown spf-none', 'suggested forwarding', 'suggested sender-not-accepted'];
  const all = [...sorted, 'possible forwarded-twice', 'possible on-premises-exit'];
  expect(causesOf([exit, notAccepted, chain, forwarded, spf('none')])).toEqual(all);
  expect(causesOf([spf('none'), forwarded, chain, notAccepted, exit])).toEqual(all);
});

// Judged spam on the way out, SPF did not pass, and the sender is not the organisation's: each of the three is needed.
test.each<readonly [string, readonly Evidence[], Relaying['senderSideFilter'], boolean]>([
  ['all three', [spf('none'), notAccepted], 'spam', true],
  ['the outbound filter let it pass', [spf('none'), notAccepted], 'passed', false],
  ['nobody knows what that filter said', [spf('none'), notAccepted], 'unknown', false],
  ['SPF passed', [spf('pass'), notAccepted], 'spam', false],
  ['nothing says what SPF gave', [notAccepted], 'spam', false],
  ['nothing says whose the sender is', [spf('none')], 'spam', false],
])('abuse is possible, no more: %s', (_, evidence, senderSideFilter, possible) => {
  expect(causesOf(evidence, { senderSideFilter }).filter((cause) => cause.endsWith('abuse'))).toEqual(
    possible ? ['possible abuse'] : [],
  );
});
