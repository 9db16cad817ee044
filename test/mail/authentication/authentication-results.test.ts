import { indexFields } from '../../../src/mail/headers/fields-by-name.ts';
import { readFields } from '../../../src/mail/headers/header-fields.ts';
import { readAuthentication } from '../../../src/mail/authentication/authentication-results.ts';

const read = (line: string) => readAuthentication(indexFields(readFields(line)))[0];

describe('readAuthentication', () => {
  it('reads Microsoft’s short form, which has no authserv-id', () => {
    expect(
      read(
        'Authentication-Results: spf=none (sender IP is 52.103.163.28)\r\n smtp.mailfrom=example.com; dkim=pass (signature was verified)\r\n header.d=Example.onmicrosoft.com;dmarc=none action=none\r\n header.from=example.com;compauth=fail reason=001',
      ),
    ).toEqual({
      at: 0,
      field: 'Authentication-Results',
      source: 'authentication-results',
      senderAddress: '52.103.163.28',
      results: [
        { method: 'spf', result: 'none', properties: [['smtp.mailfrom', 'example.com']] },
        { method: 'dkim', result: 'pass', properties: [['header.d', 'Example.onmicrosoft.com']] },
        {
          method: 'dmarc',
          result: 'none',
          properties: [
            ['action', 'none'],
            ['header.from', 'example.com'],
          ],
        },
        { method: 'compauth', result: 'fail', reason: '001', properties: [] },
      ],
    });
  });
  it('reads an ARC set with instance, sealer and address', () => {
    expect(
      read(
        'ARC-Authentication-Results: i=1; mx.microsoft.com 1; spf=temperror (sender ip is 192.0.2.7) smtp.rcpttodomain=example.org smtp.mailfrom=example.com; arc=none (0)',
      ),
    ).toMatchObject({
      source: 'arc-authentication-results',
      instance: 1,
      authservId: 'mx.microsoft.com',
      senderAddress: '192.0.2.7',
    });
  });
  it('passes over the bare domain that Microsoft may put between two results', () => {
    expect(
      read(
        'X-MS-Exchange-Authentication-Results: spf=pass (sender IP is 192.0.2.7) smtp.mailfrom=example.com; example.org; dkim=none header.d=none;',
      ),
    ).toMatchObject({ authservId: undefined, results: [{ method: 'spf' }, { method: 'dkim' }] });
  });
  it('passes over a stray bracket and a word without a name', () => {
    expect(read('Authentication-Results: ) mx.example.org; spf=pass =x; dkim=none')).toMatchObject({
      authservId: 'mx.example.org',
      results: [
        { method: 'spf', properties: [] },
        { method: 'dkim', properties: [] },
      ],
    });
  });
  it.each(['i=x', 'i=123', 'i='])('takes no other text for the number of an ARC set: %s', (text) => {
    expect(read(`ARC-Authentication-Results: ${text}; mx.example.org; spf=pass`)?.instance).toBeUndefined();
  });
  it('reads an address from a property, quoted or not', () => {
    expect(read('Authentication-Results: mx.example.org; arc=fail smtp.client-ip=40.95.53.73')?.senderAddress).toBe(
      '40.95.53.73',
    );
    expect(read('Authentication-Results: mx.example.org; spf=fail smtp.remote-ip="2a01:111:f403:e40b::1"')?.senderAddress).toBe(
      '2a01:111:f403:e40b::1',
    );
  });
  it('takes no other property that ends in ip for an address', () => {
    expect(read('Authentication-Results: mx.example.org; spf=pass policy.zip=192.0.2.9')?.senderAddress).toBeUndefined();
  });
  it.each([
    [
      'Fail (protection.outlook.com: domain of example.com does not designate 40.95.1.1 as permitted sender) receiver=protection.outlook.com; client-ip=40.95.1.1; helo=h.example;',
      'fail',
      '40.95.1.1',
      'protection.outlook.com',
    ],
    [
      'SoftFail (protection.outlook.com: domain of transitioning example.com discourages use of 40.95.1.1 as permitted sender)',
      'softfail',
      '40.95.1.1',
      'protection.outlook.com',
    ],
    [
      'Neutral (protection.outlook.com: 40.95.1.1 is neither permitted nor denied by domain of example.com)',
      'neutral',
      '40.95.1.1',
      'protection.outlook.com',
    ],
    [
      'None (protection.outlook.com: example.com does not designate permitted sender hosts)',
      'none',
      undefined,
      'protection.outlook.com',
    ],
    [
      'pass (google.com: domain of a@example.com designates 40.107.1.1 as permitted sender) client-ip=40.107.1.1;',
      'pass',
      '40.107.1.1',
      'google.com',
    ],
    [
      'pass (mx.example.org: domain of example.com designates 192.0.2.1 as permitted sender) (192.0.2.9 as permitted sender)',
      'pass',
      '192.0.2.1',
      'mx.example.org',
    ],
    ['none (mx.example.org: 192.0.2.9 is permitted by nobody)', 'none', undefined, 'mx.example.org'],
    ['fail (mx.example.org: 192.0.2.9 is not permitted by example.com)', 'fail', undefined, 'mx.example.org'],
    ['pass client-ip=192.0.2.1; receiver=MX.example.org;', 'pass', '192.0.2.1', 'mx.example.org'],
  ])('reads Received-SPF: %s', (value, result, address, receiver) => {
    const record = read(`Received-SPF: ${value}`);
    expect([record?.results[0]?.result, record?.senderAddress, record?.authservId]).toEqual([result, address, receiver]);
  });
  it('keeps the properties of Received-SPF, without their quotes', () => {
    // What stands behind an open quote cannot be read.
    expect(read('Received-SPF: Fail client-ip=40.95.1.1; x="; helo=y')?.results[0]?.properties).toEqual([
      ['client-ip', '40.95.1.1'],
    ]);
    expect(
      read('Received-SPF: Fail (mx.example.org: no) Receiver="mx.example.org"; client-ip=40.95.1.1; helo=h; =y; z=")x"')?.results,
    ).toEqual([
      {
        method: 'spf',
        result: 'fail',
        properties: [
          ['receiver', 'mx.example.org'],
          ['client-ip', '40.95.1.1'],
          ['helo', 'h'],
          ['z', ')x'],
        ],
      },
    ]);
  });
  it('gives an empty record for an empty value', () => {
    expect(read('Authentication-Results: ')).toEqual({
      at: 0,
      field: 'Authentication-Results',
      source: 'authentication-results',
      results: [],
    });
    expect(read('Received-SPF: ')).toEqual({ at: 0, field: 'Received-SPF', source: 'received-spf', results: [] });
  });
});

describe('blanks, versions and stray semicolons that RFC 8601 allows or servers write', () => {
  it.each([
    ['ARC-Authentication-Results: i = 2; mx.example.org; spf=pass', { instance: 2, authservId: 'mx.example.org' }],
    ['ARC-Authentication-Results: i =2; mx.example.org; spf=pass', { instance: 2, authservId: 'mx.example.org' }],
    ['ARC-Authentication-Results: i= 2; mx.example.org; spf=pass', { instance: 2, authservId: 'mx.example.org' }],
  ])('%s', (line, record) => {
    expect(read(line)).toMatchObject({ ...record, results: [{ method: 'spf', result: 'pass' }] });
  });
  it.each([
    ['dkim = pass header.d=example.com', [{ method: 'dkim', result: 'pass', properties: [['header.d', 'example.com']] }]],
    ['dkim =pass header.d = example.com', [{ method: 'dkim', result: 'pass', properties: [['header.d', 'example.com']] }]],
    ['dkim= pass (ok) header.d= example.com', [{ method: 'dkim', result: 'pass', properties: [['header.d', 'example.com']] }]],
    ['dkim/1=pass header.d=example.com', [{ method: 'dkim', result: 'pass', properties: [['header.d', 'example.com']] }]],
    ['dkim/1 = fail', [{ method: 'dkim', result: 'fail', properties: [] }]],
    [
      'dkim=pass; header.i=@example.com; spf=fail; smtp.mailfrom=example.net',
      [
        { method: 'dkim', result: 'pass', properties: [['header.i', '@example.com']] },
        { method: 'spf', result: 'fail', properties: [['smtp.mailfrom', 'example.net']] },
      ],
    ],
    // a value that was left out
    [
      'dmarc=none action=none header.from=; spf=none smtp.mailfrom= smtp.helo=h.example',
      [
        {
          method: 'dmarc',
          result: 'none',
          properties: [
            ['action', 'none'],
            ['header.from', ''],
          ],
        },
        {
          method: 'spf',
          result: 'none',
          properties: [
            ['smtp.mailfrom', ''],
            ['smtp.helo', 'h.example'],
          ],
        },
      ],
    ],
    [
      'dkim =; spf=pass',
      [
        { method: 'dkim', result: '', properties: [] },
        { method: 'spf', result: 'pass', properties: [] },
      ],
    ],
  ])('%s', (text, results) => {
    expect(read(`Authentication-Results: mx.example.org; ${text}`)?.results).toEqual(results);
  });
});
