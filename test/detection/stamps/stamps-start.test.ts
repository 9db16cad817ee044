import { detect } from '../../../src/detection/index.ts';
import { exchangeBlock, outboundHelo, postfixLine } from '../../support/header-lines.ts';

const startOf = (...below: readonly string[]) => detect(exchangeBlock(outboundHelo, '40.95.1.1', ...below)).trace.stampsStart;
const earlier = postfixLine('client.example.com', 'client.example.com [192.0.2.8]', 'SRV1.example.com');

describe('where the stamps of a Microsoft mailbox begin', () => {
  it('is the first that names a server of its own lines, in any letter case', () => {
    expect(startOf(earlier, 'X-MS-Exchange-Organization-AuthSource: ds2pepf0000343e.namprd02.prod.outlook.com')).toBe(5);
  });
  it('is the id at the head of them, if it is there', () => {
    expect(
      startOf(
        'X-MS-Exchange-Organization-Network-Message-Id: 1',
        earlier,
        'X-MS-Exchange-Organization-AuthSource: DS2PEPF0000343E.namprd02.prod.outlook.com',
      ),
    ).toBe(4);
  });
  it('is that id, whatever stands above it: the edge took all others of its prefix away', () => {
    expect(
      startOf(
        'X-MS-Exchange-CrossTenant-AuthSource: DS2PEPF0000343E.namprd02.prod.outlook.com',
        earlier,
        'X-MS-Exchange-Organization-Network-Message-Id: 1',
        'X-MS-Exchange-Organization-AuthSource: DS2PEPF0000343E.namprd02.prod.outlook.com',
      ),
    ).toBe(6);
  });
  it.each([
    ['a server that wrote an earlier line', 'SRV1.example.com'],
    ['the server that greeted at the border', outboundHelo],
    ['nobody', ''],
  ])('is not at a stamp that names %s', (_, server) => {
    expect(startOf(earlier, `X-MS-Exchange-Organization-AuthSource: ${server}`)).toBeNull();
  });
});
