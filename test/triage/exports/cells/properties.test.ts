import { readCustomData, readDetails } from '../../../../src/triage/exports/cells/properties.ts';

const pairs = (found: ReadonlyMap<string, string>): Record<string, string> => Object.fromEntries(found);

describe('the details of an event, in XML', () => {
  test('names are read without their path and in small letters, values without their entities', () => {
    const { properties, isCut } = readDetails(
      '<root><MEP Name="Outbound.ClientIP" String="40.95.41.12"/><MEP Name="Subject" String="&lt;a&gt; &amp;amp; &quot;b&quot; &apos;c&apos;"/><MEP Name="Count" Integer="3"/></root>',
    );
    expect(pairs(properties)).toEqual({ clientip: '40.95.41.12', subject: '<a> &amp; "b" \'c\'', count: '3' });
    expect(isCut).toBe(false);
  });

  test('what stands in custom data is read too, and in no other value', () => {
    const { properties } = readDetails(
      '<root><MEP Name="Subject" String="S:SFA=SUM|CIP=192.0.2.9"/><MEP Name="CustomData" Blob="S:SFA=SUM|CIP=40.95.41.12|DIR=IN"/></root>',
    );
    expect(properties.get('cip')).toBe('40.95.41.12');
    expect(properties.get('dir')).toBe('IN');
  });

  test('one without its end was cut', () => {
    expect(readDetails('<root><MEP Name="ClientIP" String="40.95.41.12"/>').isCut).toBe(true);
  });
});

describe('the details of an event, flattened', () => {
  test('pairs stand behind semicolons or in lines, with an equals sign or a colon', () => {
    const { properties, isCut } = readDetails(' Data.ClientIP=40.95.41.12; Server : mx.example.org\r\nEmpty=\n=none\nnothing ');
    expect(pairs(properties)).toEqual({ clientip: '40.95.41.12', server: 'mx.example.org', empty: '' });
    expect(isCut).toBe(false);
  });

  test('what is named first counts', () => {
    expect(readDetails('CIP=40.95.41.12; CIP=192.0.2.9').properties.get('cip')).toBe('40.95.41.12');
  });

  test('a semicolon in the double quotes of an envelope address parts nothing', () => {
    const { properties } = readDetails('From="a;CIP=192.0.2.9"@partner.example; CIP=40.95.41.12');
    expect(properties.get('cip')).toBe('40.95.41.12');
  });

  test.each([
    ['299 characters', 'Name='.padEnd(299, 'x'), false],
    ['300 characters, where scripts cut', 'Name='.padEnd(300, 'x'), true],
    ['301 characters', 'Name='.padEnd(301, 'x'), false],
    ['dots at its end', 'ClientIP=40.95...', true],
    ['a dot at its end', 'ClientIP=40.95.', false],
  ])('%s', (_, text, isCut) => {
    expect(readDetails(text).isCut).toBe(isCut);
  });
});

describe('custom data', () => {
  test.each<[string, string, Record<string, string>]>([
    ['nothing', '', {}],
    ['the spam filter', 'S:SFA=SUM|SFV=SPM|CIP=40.95.41.12', { sfa: 'SUM', sfv: 'SPM', cip: '40.95.41.12' }],
    ['several agents', 'S:SFA=SUM|SFV=SPM;S:CompCost=|ETR=0;S:DIR=IN', { sfa: 'SUM', sfv: 'SPM', compcost: '', dir: 'IN' }],
    // others name attached files behind their bars, as the sender called them
    ['another agent', 'S:AMA=SUM|v=0|CIP=192.0.2.9', { ama: 'SUM' }],
    ['a word that ends as the spam filter begins', 'S:XSFA=SUM|CIP=192.0.2.9', { xsfa: 'SUM' }],
    ['a name given twice, not the same', 'S:SFA=SUM|CIP=40.95.41.12|CIP=192.0.2.9', { sfa: 'SUM' }],
    ['a name given twice, and the same', 'S:SFA=SUM|CIP=40.95.41.12|CIP=40.95.41.12', { sfa: 'SUM', cip: '40.95.41.12' }],
    ['a part in quotes that hold a semicolon', "S:'SFA=SUM|H=a;b';S:DIR=IN", { sfa: 'SUM', h: 'a', dir: 'IN' }],
    ['a value in quotes', "S:DIR='IN'", { dir: 'IN' }],
    ['a quote within a value', "S:DIR=I'N", { dir: "I'N" }],
    ['pieces without a name', 'S:SFA=SUM|=40.95.41.12|lang', { sfa: 'SUM' }],
    ['blanks in front', ' S:DIR=IN', { dir: 'IN' }],
    ['a name with a path', 'S:Agent.DIR=OUT', { dir: 'OUT' }],
  ])('%s', (_, text, found) => {
    expect(pairs(readCustomData(text))).toEqual(found);
  });
});
