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
  it.each([
    ['no fold or blank changes the phrase', '(Sender  IP\r\n\tis  192.0.2.7 )', '192.0.2.7'],
    ['other words in front of it', '(no sender IP is 192.0.2.7)', undefined],
    ['other words of the same length', '(sender is at 192.0.2.7)', undefined],
    ['a name where the address should stand', '(sender IP is mail.example)', undefined],
  ])('reads the address from Microsoft’s comment alone: %s', (_, comment, address) => {
    expect(read(`Authentication-Results: spf=fail ${comment} smtp.mailfrom=example.com`)?.senderAddress).toBe(address);
  });
  it.each([
    ['i=10', 10],
    ['i=50', 50],
  ])('reads the number of an ARC set up to fifty (RFC 8617, section 4.2.1): %s', (text, instance) => {
    expect(read(`ARC-Authentication-Results: ${text}; mx.example.org; spf=pass`)?.instance).toBe(instance);
  });
  it.each([
    ['"example.com"', 'example.com'],
    ['"ann lee"@example.com', '"ann lee"@example.com'],
    ['ann@"example.com"', 'ann@"example.com"'],
    ['""', ''],
  ])('takes off only quotes that stand around the whole value: %s', (text, value) => {
    const expected = [{ properties: [['smtp.mailfrom', value]] }];
    expect(read(`Authentication-Results: mx.example.org; spf=pass smtp.mailfrom=${text}`)?.results).toMatchObject(expected);
    expect(read(`Received-SPF: pass smtp.mailfrom=${text}`)?.results).toMatchObject(expected);
  });
  it.each([
    ['client-ip=192.0.2.9; helo=192.0.2.7', '192.0.2.9'],
    ['helo=192.0.2.7; client-ip=192.0.2.9', '192.0.2.9'],
    ['helo=192.0.2.7', undefined],
    ['(mx.example.org: domain of a@example.com designates  192.0.2.1\r\n\tas  permitted sender)', '192.0.2.1'],
    ['(mx.example.org: a@example.com has 192.0.2.1 as unpermitted sender)', undefined],
  ])('takes the client of Received-SPF alone for the connecting address: %s', (text, address) => {
    expect(read(`Received-SPF: Pass ${text}`)?.senderAddress).toBe(address);
  });
  it.each([
    ['(mx.example.org:)', 'mx.example.org'],
    ['(mx.example.org)', undefined],
    ['(mx.example.org said: nothing)', undefined],
    ['(2001:db8::1 is permitted by example.com)', undefined],
  ])('takes for the server of Received-SPF the word that ends in a colon: %s', (comment, server) => {
    expect(read(`Received-SPF: None ${comment}`)?.authservId).toBe(server);
  });
  it.each([
    'Authentication-Results',
    'Authentication-Results-Original',
    'X-MS-Exchange-Authentication-Results',
    'ARC-Authentication-Results',
  ])('reads the field %s, in any letter case', (name) => {
    for (const field of [name, name.toLowerCase(), name.toUpperCase()])
      expect(read(`${field}: spf=pass smtp.mailfrom=example.com`)).toMatchObject({
        field,
        source: name.toLowerCase(),
        results: [{ method: 'spf', result: 'pass' }],
      });
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
      'dmarc=none header.from= (p=none) action= ; compauth= )',
      [
        {
          method: 'dmarc',
          result: 'none',
          properties: [
            ['header.from', ''],
            ['action', ''],
          ],
        },
        { method: 'compauth', result: '', properties: [] },
      ],
    ],
    ['dkim/12=pass', [{ method: 'dkim', result: 'pass', properties: [] }]],
    ['dkim/1x=pass', [{ method: 'dkim/1x', result: 'pass', properties: [] }]],
    ['dkim/x/1=pass', [{ method: 'dkim/x/1', result: 'pass', properties: [] }]],
    // what has no name before it, and a property before any result
    ['spf=pass = x', [{ method: 'spf', result: 'pass', properties: [] }]],
    ['1 header.d=example.com; dkim=none', [{ method: 'dkim', result: 'none', properties: [] }]],
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
