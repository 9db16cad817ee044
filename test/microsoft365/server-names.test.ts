import { poolTokens, readServerLabel } from '../../src/microsoft365/server-names.ts';

/** By hand: a server name of each token, over IPv4 and, where it was seen, over IPv6, whose number is hex. */
const samples: readonly (readonly [token: string, pool: string, source: string, ...labels: string[]])[] = [
  ['rlyn', 'relay', 'first-name-report', 'mail-am6eur05rlyn2067'],
  ['rlnn', 'relay-passed', 'list-archives', 'mail-sgaapc01rlnn2087'],
  ['rlhn', 'relay-spam', 'list-archives', 'mail-tyzapc01rlhn2168'],
  ['rln', 'relay', 'list-archives', 'mail-japaneastazrln10222018', 'mail-uaecentralazrln102200000'],
  ['on', 'ordinary', 'list-archives', 'mail-db8eur05on2081', 'mail-norwayeastazon11013039', 'mail-he1eur01on060a'],
  ['lp', 'ordinary', 'list-archives', 'mail-am6eur05lp2104', 'mail-northcentralusazlp170100001'],
  ['eopbgr', 'ordinary', 'list-archives', 'mail-eopbgr140081'],
  ['cu', 'ordinary', 'list-archives', 'mail-co1pr08cu00105'],
  ['namln', 'ordinary', 'list-archives', 'mail-eusnamln1001'],
  ['hn', 'high-risk', 'list-archives', 'mail-mw2nam12hn2203', 'mail-southcentralusazhn150100000'],
  ['bn', 'high-risk', 'list-archives', 'mail-bn3nam01bn0090'],
  ['bgr', 'high-risk', 'list-archives', 'mail-bgr052100130087'],
  ['olkn', 'consumer', 'list-archives', 'mail-vi1eur05olkn2081f', 'mail-australiaeastazolkn19012008'],
  ['oln', 'consumer', 'list-archives', 'mail-oln040092254087'],
  ['acsn', 'communication-services', 'list-archives', 'mail-eastusazacsn10210001'],
];

test('every token of the facts has a sample name here', () => {
  const missing = poolTokens.filter(({ token }) => !samples.some(([one]) => one === token));
  expect(missing.map(({ token, pool }) => `add a sample name for ${token} (${pool}) to this file`)).toEqual([]);
  expect(samples.map(([token]) => token).filter((token) => !poolTokens.some((fact) => fact.token === token))).toEqual([]);
  expect(poolTokens.map(({ token, source }) => [token, source])).toEqual(samples.map(([token, , source]) => [token, source]));
});

test.each(samples)('%s is a server of the pool %s', (token, pool, _source, ...labels) => {
  expect(labels.map(readServerLabel)).toEqual(labels.map(() => ({ token, pool })));
});

test.each([
  ['a relay token that nobody has listed', 'mail-japaneastazrlx10222018', 'rlx', 'relay'],
  ['the letters that the announcement promised', 'mail-rlyabc', 'rly', 'relay'],
  ['the same of six letters', 'mail-sgaapc01rlxxxx2087', 'rlxxxx', 'relay'],
  ['of seven letters it is none', 'mail-sgaapc01rlxxxxx2087', '', null],
  ['nor with a letter in front', 'mail-sgaapc01xrlx2087', '', null],
  ['nor where `mail-` is the end of a name', 'xmail-rlx2087', '', null],
  ['a word that ends as a token does is none', 'mail-london2081', '', null],
  ['nor does a token of four letters follow letters of a region without a number', 'mail-eusrlnn1001', '', null],
  ['a label of 63 letters, which is the most', `mail-${'x'.repeat(46)}az${'rln102200'}0`, 'rln', 'relay'],
  ['a longer one, which no server has', `mail-${'x'.repeat(47)}az${'rln102200'}0`, '', null],
  ['no known token', 'mail-db8eur05zz2081', '', null],
  ['“rl” in the name of a region is none', 'mail-switzerlandnorthazon11013039', 'on', 'ordinary'],
  ['no number', 'mail-sgaapc01rlnn', '', null],
  ['nothing', '', '', null],
])('tells the pool by the name of a server: %s', (_case, label, token, pool) => {
  expect(readServerLabel(label)).toEqual({ token, pool });
});
