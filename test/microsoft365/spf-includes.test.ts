import { spfIncludes, spfIncludesSource } from '../../src/microsoft365/spf-includes.ts';

// Set up SPF for Microsoft 365: worldwide and GCC, GCC High and DoD, and the service of 21Vianet.
test('an SPF record includes another name in each cloud', () => {
  expect(spfIncludes).toEqual({
    worldwide: 'spf.protection.outlook.com',
    usGovernment: 'spf.protection.office365.us',
    china: 'spf.protection.partner.outlook.cn',
  });
  expect(spfIncludesSource).toBe('spf');
});
